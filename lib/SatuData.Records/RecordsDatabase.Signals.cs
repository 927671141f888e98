namespace SatuData.Records;

public sealed partial class RecordsDatabase
{
    /// <summary>
    /// Rises whenever messages may have become visible. Read it before looking for messages, and hand it to
    /// <see cref="WaitForMessagesAsync"/> when there were none: then none is missed in between.
    /// </summary>
    public long MessageVersion => _signal.Version;

    /// <summary>
    /// Waits until messages may have become visible since <paramref name="seenVersion"/> was read from
    /// <see cref="MessageVersion"/>: at once after a commit of this process, within half a second after one of
    /// another. False when <paramref name="atMost"/> passed. A schedule, lock or time to live that runs out wakes
    /// nobody: look again after a while.
    /// </summary>
    public Task<bool> WaitForMessagesAsync(
        long seenVersion, TimeSpan atMost, CancellationToken cancellationToken = default) =>
        _signal.WaitAsync(seenVersion, atMost, cancellationToken);
}
