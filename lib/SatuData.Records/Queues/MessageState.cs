namespace SatuData.Records.Queues;

/// <summary>
/// Where a message stands; the numbers are the column's, and SQL spells them out so that partial indexes match.
/// </summary>
internal enum MessageState
{
    /// <summary>Visible or locked, in a queue without sessions.</summary>
    Active = 0,

    /// <summary>Visible or locked, in a session.</summary>
    InSession = 1,

    /// <summary>Not yet visible.</summary>
    Scheduled = 2,

    /// <summary>In the dead-letter queue.</summary>
    DeadLettered = 3,
}
