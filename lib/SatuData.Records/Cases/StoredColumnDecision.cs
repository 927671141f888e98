namespace SatuData.Records.Cases;

/// <summary>A reviewer's decision on one column of one submission. Holds no cell value.</summary>
public sealed record StoredColumnDecision
{
    /// <summary>Number of the record; 0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The submission it was decided on.</summary>
    public required string SubmissionId { get; init; }

    /// <summary>The dataset the submission is a version of.</summary>
    public required string Dataset { get; init; }

    /// <summary>The standard's field.</summary>
    public required string Column { get; init; }

    /// <summary>Identity of the column's kind; see <c>ColumnVerdict.Fingerprint</c>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The class proposed, lower case.</summary>
    public required string Proposed { get; init; }

    /// <summary>The class decided, lower case; the same as proposed for a confirmation.</summary>
    public required string Decided { get; init; }

    /// <summary>Why; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>Keys of the laws cited, separated by commas; empty for those of the proposal.</summary>
    public string Basis { get; init; } = "";

    /// <summary>What opening would do, in the reviewer's words; empty for the law's.</summary>
    public string Consequence { get; init; } = "";

    /// <summary>How long it stays exempt, in the reviewer's words; empty for the law's.</summary>
    public string Period { get; init; } = "";

    /// <summary>Version of the rules that proposed.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>SHA-256 of those rules.</summary>
    public required string RuleHash { get; init; }

    /// <summary>Who decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>When.</summary>
    public required string DecidedAt { get; init; }

    /// <summary>Whether the submission was accepted with it.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Whether it differs from what was proposed.</summary>
    public bool IsOverride => Decided != Proposed;
}
