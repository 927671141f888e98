using System.CommandLine;
using SatuData.Procedures;

namespace SatuData.Functions.Commands;

/// <summary>A file that a command writes for a person: whole or not at all.</summary>
internal static class OutputFile
{
    public static Option<FileInfo> Option(string description) => new("--output", "-o")
    {
        Description = description,
        HelpName = "BERKAS",
        Required = true,
    };

    /// <summary>
    /// Writes beside the target and puts the file in its place; the refusal when the writer gives one.
    /// </summary>
    public static Task<Refusal?> WriteAsync(FileInfo target, Func<Stream, Refusal?> write) =>
        WriteAsync(target, stream => Task.FromResult(write(stream)));

    /// <summary>
    /// Writes beside the target and puts the file in its place; the refusal when the writer gives one.
    /// </summary>
    public static async Task<Refusal?> WriteAsync(FileInfo target, Func<Stream, Task<Refusal?>> write)
    {
        if (target.Directory is not { Exists: true })
        {
            return new Refusal("folder-tidak-ada", $"Folder untuk {target.Name} tidak ada. Buat foldernya dahulu.");
        }

        var beside = Path.Combine(target.DirectoryName!, $".{target.Name}.{Path.GetRandomFileName()}");
        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                if (await write(stream) is { } refusal)
                {
                    return refusal;
                }
            }

            File.Move(beside, target.FullName, overwrite: true);
            return null;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
