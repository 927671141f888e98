namespace SatuData.Pipeline.Home;

/// <summary>
/// A file that every process working on a home holds open, shared. Who can have it alone knows that all others are
/// gone, killed ones too: the system lets go of a file when its process ends, however it ends.
/// </summary>
internal sealed class HomePresence : IDisposable
{
    private const int Tries = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly FileStream? _shared;

    private HomePresence(FileStream? shared) => _shared = shared;

    /// <summary>
    /// Enters the home. <paramref name="whenAlone"/> runs first when nobody else is in it: what a killed process held
    /// on to is given back at once, rather than when its time runs out.
    /// </summary>
    public static async Task<HomePresence> EnterAsync(string path, Func<Task> whenAlone)
    {
        using (var alone = TryOpen(path, FileShare.None))
        {
            if (alone is not null)
            {
                await whenAlone().ConfigureAwait(false);
            }
        }

        // Another process that enters at this moment has the file alone for as long as one commit takes.
        for (var tries = 0; tries < Tries; tries++)
        {
            if (TryOpen(path, FileShare.ReadWrite) is { } shared)
            {
                return new HomePresence(shared);
            }

            await Task.Delay(Pause).ConfigureAwait(false);
        }

        // Not seen by others: at worst one of them ends a lock too early, and a message is handled twice, which
        // changes nothing.
        return new HomePresence(null);
    }

    public void Dispose() => _shared?.Dispose();

    private static FileStream? TryOpen(string path, FileShare share)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share, bufferSize: 1);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
