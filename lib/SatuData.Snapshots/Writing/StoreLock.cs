using System.Text;
using Microsoft.Win32.SafeHandles;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Writing;

/// <summary>
/// The right to write one table, exclusive among threads and processes. The lock file names the last store, so that
/// after a crash
/// its files are known as left behind. Correct commits do not depend on it: the log's exclusive create sees to that.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private const string FileName = "_lock";
    private const int NameLength = 32;

    private readonly SafeFileHandle _file;

    private StoreLock(SafeFileHandle file)
    {
        _file = file;
    }

    /// <summary>Waits for the lock of a table.</summary>
    public static StoreLock Take(TableFolder folder) => new(PlatformFiles.Current.Lock(folder.Full(FileName)));

    /// <summary>Whether there was ever a store in the table.</summary>
    public static bool Exists(TableFolder folder) => File.Exists(folder.Full(FileName));

    /// <summary>The store that held the lock last, committed or not; null when there was none.</summary>
    public string? ReadLast()
    {
        Span<byte> name = stackalloc byte[NameLength];
        var count = RandomAccess.Read(_file, name, 0);
        var text = Encoding.ASCII.GetString(name[..count]);
        return Guid.TryParseExact(text, "N", out _) ? text : null;
    }

    /// <summary>Notes the store that begins.</summary>
    public void Begin(string store) => RandomAccess.Write(_file, Encoding.ASCII.GetBytes(store), 0);

    public void Dispose() => _file.Dispose();
}
