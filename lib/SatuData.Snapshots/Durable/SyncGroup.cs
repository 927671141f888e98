using Microsoft.Win32.SafeHandles;

namespace SatuData.Snapshots.Durable;

/// <summary>
/// Forces files to the disk for all who ask at the same time: while one group is on its way to the disk, the next one
/// gathers. A lone caller's files are forced one by one; those of several callers in one call for the whole file
/// system,
/// where the operating system has one (Linux from 5.8), which costs a fraction.
/// </summary>
/// <remarks>Safe for use by several threads. Use one instance for long.</remarks>
public sealed class SyncGroup : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ulong, SafeFileHandle> _fileSystems = [];
    private List<Caller> _waiting = [];
    private bool _isSyncing;

    /// <summary>Closes the file systems. Nobody may be waiting.</summary>
    public void Dispose()
    {
        foreach (var fileSystem in _fileSystems.Values)
        {
            fileSystem.Dispose();
        }
    }

    internal Task SyncAsync(IReadOnlyCollection<string> files, IReadOnlyCollection<string> folders)
    {
        var caller = new Caller(files, folders);
        lock (_gate)
        {
            _waiting.Add(caller);
            if (_isSyncing)
            {
                return caller.Done.Task;
            }

            _isSyncing = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(group => group.SyncWaiting(), this, preferLocal: false);
        return caller.Done.Task;
    }

    private void SyncWaiting()
    {
        while (TakeWaiting() is { Count: > 0 } callers)
        {
            if (TrySync(callers) is { } failure)
            {
                callers.ForEach(caller => caller.Done.SetException(failure));
            }
            else
            {
                callers.ForEach(caller => caller.Done.SetResult());
            }
        }
    }

    private List<Caller> TakeWaiting()
    {
        lock (_gate)
        {
            var taken = _waiting;
            _waiting = [];
            _isSyncing = taken.Count > 0;
            return taken;
        }
    }

    private Exception? TrySync(List<Caller> callers)
    {
        try
        {
            if (callers.Count == 1 || FindFileSystems(callers) is not { } fileSystems)
            {
                callers.ForEach(caller => DurableFile.SyncAll(caller.Files, caller.Folders));
                return null;
            }

            foreach (var fileSystem in fileSystems)
            {
                PlatformFiles.Current.SyncFileSystem(fileSystem);
            }

            return null;
        }
        catch (Exception failure)
        {
            // Whatever it is, it belongs to those who wait for the disk.
            return failure;
        }
    }

    // Null when one of them is new: it tells of the failures that come after it was opened, so it serves the next
    // group.
    private HashSet<SafeFileHandle>? FindFileSystems(List<Caller> callers)
    {
        var found = new HashSet<SafeFileHandle>();
        var areKnown = true;
        foreach (var folder in callers.SelectMany(caller => caller.Folders))
        {
            if (PlatformFiles.Current.TryFindFileSystem(folder) is not { } number)
            {
                return null;
            }

            if (!_fileSystems.TryGetValue(number, out var fileSystem))
            {
                areKnown = false;
                _fileSystems[number] = fileSystem = PlatformFiles.Current.OpenFileSystem(folder);
            }

            found.Add(fileSystem);
        }

        return areKnown ? found : null;
    }

    private sealed record Caller(IReadOnlyCollection<string> Files, IReadOnlyCollection<string> Folders)
    {
        // The caller goes on elsewhere: this thread is for the disk.
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
