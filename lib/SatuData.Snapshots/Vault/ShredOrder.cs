namespace SatuData.Snapshots.Vault;

/// <summary>Why a key is destroyed, and by whom. Two persons: one asks, another approves.</summary>
/// <param name="ApprovalId">Identifier of the approval that it was decided under.</param>
/// <param name="RequestedBy">Who asked for it.</param>
/// <param name="ApprovedBy">Who approved it; never who asked.</param>
/// <param name="Reason">Why, in words, without any value of the data.</param>
public sealed record ShredOrder(string ApprovalId, string RequestedBy, string ApprovedBy, string Reason);
