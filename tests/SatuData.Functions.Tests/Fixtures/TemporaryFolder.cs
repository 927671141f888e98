namespace SatuData.Functions.Tests.Fixtures;

/// <summary>A folder that ends with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("satudata-tests-");

    public string Path => _folder.FullName;

    /// <summary>The product's own host.json, as it lies beside the program.</summary>
    public static string ProductHostJson => System.IO.Path.Combine(AppContext.BaseDirectory, "host.json");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
