using System.Diagnostics;
using System.IO.Compression;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Deployment;

/// <summary>What infra/publish.sh makes, unzipped once for all tests of a class.</summary>
public sealed class PublishedPackage : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("satudata-paket-");

    public PublishedPackage()
    {
        var start = new ProcessStartInfo("bash", [Repository.File("infra/publish.sh")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The settings of the running test host would make the inner build write into its folders.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD",
            StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var publish = Process.Start(start)!;
        var error = publish.StandardError.ReadToEndAsync();
        var output = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        publish.ExitCode.ShouldBe(0, output + error.GetAwaiter().GetResult());
        Zip = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim();
        Unzipped = Path.Combine(_folder.FullName, "wwwroot");
        ZipFile.ExtractToDirectory(Zip, Unzipped);
    }

    public string Zip { get; }

    public string Unzipped { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
