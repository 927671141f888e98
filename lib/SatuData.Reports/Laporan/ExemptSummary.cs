namespace SatuData.Reports.Laporan;

/// <summary>Exempt data as counts only.</summary>
/// <param name="Kolom">Columns counted by type and legal basis.</param>
/// <param name="Baris">Rows that hold exempt data.</param>
public sealed record ExemptSummary(IReadOnlyList<ExemptCount> Kolom, long Baris)
{
    /// <summary>The case has no exempt data.</summary>
    public static readonly ExemptSummary None = new([], 0);
}
