using System.IO.Compression;

namespace SatuData.Functions.Hosting.Export;

/// <summary>
/// Zips a published folder the way the Azure Functions host unpacks it: forward slashes and Unix modes.
/// </summary>
internal static class DeploymentPackage
{
    private const UnixFileMode Plain =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private const UnixFileMode Executable =
        Plain | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // The type bits of a regular file, S_IFREG; without them some unpackers ignore the mode.
    private const int RegularFile = 0x8000;

    // Always the same, so that the same content gives the same package; the earliest a zip can say is 1980.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// Writes every file below <paramref name="directory"/> to <paramref name="zipPath"/>, replacing it whole.
    /// </summary>
    /// <exception cref="IOException">The executable that host.json names is missing, or a file cannot be read or
    /// written.</exception>
    public static void Write(string directory, string zipPath)
    {
        var executable = ExecutableOf(directory);
        var beside = zipPath + ".baru";
        File.Delete(beside);
        var files = Files(directory, [Path.GetFullPath(zipPath)]);
        using (var zip = ZipFile.Open(beside, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                Add(zip, directory, file, executable);
            }
        }

        File.Move(beside, zipPath, overwrite: true);
    }

    private static string ExecutableOf(string directory)
    {
        var host = FunctionsLint.Parse(Path.Combine(directory, FunctionsExport.HostFile));
        var name = (string?)host?["customHandler"]?["description"]?["defaultExecutablePath"];
        return name is not null && File.Exists(Path.Combine(directory, name))
            ? name
            : throw new FileNotFoundException(
                "Program yang disebut host.json tidak ada di folder paket; terbitkan ulang.", name);
    }

    // A package that lies inside the folder is not part of it.
    private static List<string> Files(string directory, string[] except) =>
        [.. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(file => !except.Contains(Path.GetFullPath(file)))
            .Select(file => Path.GetRelativePath(directory, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];

    private static void Add(ZipArchive zip, string directory, string name, string executable)
    {
        var path = Path.Combine(directory, name);
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        var mode = name == executable || IsExecutable(path) ? Executable : Plain;
        entry.ExternalAttributes = (RegularFile | (int)mode) << 16;
        entry.LastWriteTime = Epoch;
        using var source = File.OpenRead(path);
        using var target = entry.Open();
        source.CopyTo(target);
    }

    private static bool IsExecutable(string path) =>
        !OperatingSystem.IsWindows() && File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute);
}
