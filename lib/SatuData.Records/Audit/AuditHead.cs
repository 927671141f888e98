namespace SatuData.Records.Audit;

/// <summary>The last entry of the chain at some moment: published elsewhere, it proves everything up to it.</summary>
/// <param name="Sequence">Number of the entry.</param>
/// <param name="Hash">Its hash, 64 lower-case hexadecimal digits.</param>
/// <param name="At">Its time, UTC.</param>
public sealed record AuditHead(long Sequence, string Hash, DateTimeOffset At);
