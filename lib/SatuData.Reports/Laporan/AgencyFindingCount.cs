namespace SatuData.Reports.Laporan;

/// <summary>Counts of one finding code at one agency, by severity.</summary>
/// <param name="PerangkatDaerah">The agency.</param>
/// <param name="Kesalahan">Findings that forbid acceptance.</param>
/// <param name="Peringatan">Findings to look at.</param>
/// <param name="Informasi">Findings that need no action.</param>
public sealed record AgencyFindingCount(string PerangkatDaerah, long Kesalahan, long Peringatan, long Informasi);
