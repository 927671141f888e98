namespace SatuData.Pipeline.Messages;

/// <summary>
/// Body of every message of the chain. It carries all that the receiving step may not look up later with another
/// result, so that
/// handling it twice gives the same documents: the time of its cause, reserved letter numbers, the audit head.
/// </summary>
public sealed record CaseMessage
{
    /// <summary>Version of this shape.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of the shape the message was written in.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>
    /// Identifier of the message itself: some hosts overwrite the broker's with body fields, so it travels inside too.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The task, for steps 3 and 4; null otherwise.</summary>
    public string? TaskId { get; init; }

    /// <summary>Round of the task or report; 1 for steps 1 and 2.</summary>
    public int Round { get; init; } = 1;

    /// <summary>Letter numbers reserved for the documents of the step, in the order they are needed.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>When the cause of the message happened.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Hash of the newest audit entry when the message was written.</summary>
    public required string AuditHead { get; init; }

    /// <summary>Number of audit entries when the message was written.</summary>
    public required long AuditCount { get; init; }

    /// <summary>Ties together everything that follows from one act of a person.</summary>
    public required string CorrelationId { get; init; }
}
