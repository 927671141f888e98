namespace SatuData.Reports.Laporan;

/// <summary>A decision to close an agency's task although its data did not come.</summary>
/// <param name="PerangkatDaerah">The agency.</param>
/// <param name="Dataset">Title of the dataset.</param>
/// <param name="NomorKeputusan">Number or identifier of the decision.</param>
/// <param name="Waktu">When, local time of the region.</param>
/// <param name="Oleh">Who decided.</param>
/// <param name="Alasan">Reason given.</param>
public sealed record LateClosure(
    string PerangkatDaerah, string Dataset, string NomorKeputusan, DateTimeOffset Waktu, string Oleh, string Alasan);
