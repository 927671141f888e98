using System.IO.Compression;
using SatuData.Functions.Hosting.Export;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Export;

public sealed class DeploymentPackageTests
{
    private const int ModeBits = 0xFFF;

    [Fact]
    public void Write_PublishedFolder_KeepsNamesContentAndModes()
    {
        using var folder = Published();
        using var target = new TemporaryFolder();

        DeploymentPackage.Write(folder.Path, target.File("paket.zip"));

        using var zip = ZipFile.OpenRead(target.File("paket.zip"));
        var entries = zip.Entries
            .Select(entry => (entry.FullName, Mode: Convert.ToString((entry.ExternalAttributes >> 16) & ModeBits, 8)));
        entries.ShouldBe(
        [
            ("TerimaData/function.json", "644"),
            ("host.json", "644"),
            ("satudata", "755"),
            ("wwwroot/css/app.css", "644"),
        ]);
        zip.ExtractToDirectory(target.File("keluar"));
        File.ReadAllText(target.File("keluar/wwwroot/css/app.css")).ShouldBe("body{}");
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytesAndReplacesTheFirst()
    {
        using var folder = Published();
        var inside = folder.File("paket.zip");

        DeploymentPackage.Write(folder.Path, inside);
        var first = File.ReadAllBytes(inside);
        DeploymentPackage.Write(folder.Path, inside);

        File.ReadAllBytes(inside).ShouldBe(first);
    }

    [Fact]
    public void Write_ProgramIsMissing_IsRefusedAndLeavesNothing()
    {
        using var folder = Published();
        File.Delete(folder.File("satudata"));

        Should.Throw<FileNotFoundException>(
            () => DeploymentPackage.Write(folder.Path, folder.File("paket.zip"))).Message.ShouldContain("host.json");

        Directory.EnumerateFiles(folder.Path, "paket.zip*").ShouldBeEmpty();
    }

    // The program without its execute bit, as after a copy through a file system that has none.
    private static TemporaryFolder Published()
    {
        var folder = new TemporaryFolder();
        folder.Write("host.json", File.ReadAllText(TemporaryFolder.ProductHostJson));
        folder.Write("satudata", "program");
        folder.Write("TerimaData/function.json", "{}");
        folder.Write("wwwroot/css/app.css", "body{}");
        return folder;
    }
}
