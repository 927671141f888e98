namespace SatuData.Records.Approvals;

/// <summary>What the second person decided.</summary>
public enum ApprovalOutcome
{
    /// <summary>The act is to be done.</summary>
    Disetujui,

    /// <summary>It is not.</summary>
    Ditolak,
}
