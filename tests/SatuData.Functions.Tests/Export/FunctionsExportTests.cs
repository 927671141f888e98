using SatuData.Functions.Hosting.Export;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Export;

public sealed class FunctionsExportTests
{
    [Fact]
    public void Write_JournalFunctions_WritesTheApprovedFolders()
    {
        using var folder = new TemporaryFolder();

        FunctionsExport.Write(JournalFunctions.Catalogue, TemporaryFolder.ProductHostJson, folder.Path);

        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file))
            .Order(StringComparer.Ordinal)
            .Where(file => file != "host.json")
            .Select(file => $"=== {file}\n{File.ReadAllText(folder.File(file))}");
        string.Concat(files).ShouldMatchApproved(options => options.SubFolder("../Approved"));
        File.ReadAllBytes(folder.File("host.json")).ShouldBe(File.ReadAllBytes(TemporaryFolder.ProductHostJson));
    }

    [Fact]
    public void Write_FunctionNoLongerDeclared_RemovesItsFolderAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        folder.Write("SudahHilang/function.json", "{}");
        folder.Write("wwwroot/app.css", "body{}");

        FunctionsExport.Write(JournalFunctions.Catalogue, TemporaryFolder.ProductHostJson, folder.Path);

        Directory.Exists(folder.File("SudahHilang")).ShouldBeFalse();
        File.Exists(folder.File("wwwroot/app.css")).ShouldBeTrue();
    }

    [Fact]
    public void Write_IntoTheFolderOfHostJson_LeavesItInPlace()
    {
        using var folder = new TemporaryFolder();
        var host = folder.Write("host.json", File.ReadAllText(TemporaryFolder.ProductHostJson));

        FunctionsExport.Write(JournalFunctions.Catalogue, host, folder.Path);

        FunctionsLint.Check(folder.Path, JournalFunctions.Queues).ShouldBeEmpty();
    }
}
