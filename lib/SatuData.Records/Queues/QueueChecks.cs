namespace SatuData.Records.Queues;

/// <summary>The bounds Service Bus sets on a queue's settings.</summary>
internal static class QueueChecks
{
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ShortestWindow = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestWindow = TimeSpan.FromDays(7);

    public static void Check(IReadOnlyList<QueueSettings> queues)
    {
        ArgumentNullException.ThrowIfNull(queues);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (QueueSettings queue in queues)
        {
            Check(queue);
            Require(names.Add(queue.Name), queue, "is named twice");
        }
    }

    private static void Check(QueueSettings queue)
    {
        Require(!string.IsNullOrEmpty(queue.Name), queue, "has no name");
        Require(
            queue.LockDuration > TimeSpan.Zero && queue.LockDuration <= LongestLock, queue, "locks at most 5 minutes");
        Require(queue.MaxDeliveryCount >= 1, queue, "must deliver at least once");
        Require(
            queue.DefaultTimeToLive is not { } life || life > TimeSpan.Zero, queue, "needs a time to live above zero");
        Require(
            queue.DuplicateDetectionWindow is not { } window || (window >= ShortestWindow && window <= LongestWindow),
            queue,
            "detects duplicates over 20 seconds to 7 days");
    }

    private static void Require(bool holds, QueueSettings queue, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"Queue '{queue.Name}' {rule}.", nameof(queue));
        }
    }
}
