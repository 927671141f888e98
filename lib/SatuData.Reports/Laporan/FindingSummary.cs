using SatuData.Tabular.Findings;

namespace SatuData.Reports.Laporan;

/// <summary>Counts of one finding code. Holds no values, rows or cells.</summary>
/// <param name="Kode">The stable code: <c>type-error</c>.</param>
/// <param name="Uraian">The code in words, in Indonesian.</param>
/// <param name="PerPerangkatDaerah">Counts per agency.</param>
public sealed record FindingSummary(string Kode, string Uraian, IReadOnlyList<AgencyFindingCount> PerPerangkatDaerah)
{
    /// <summary>The dimension of data quality, in Indonesian.</summary>
    public string Dimensi => FindingCatalogue.Words(FindingCatalogue.For(Kode).Dimension);

    /// <summary>Findings that forbid acceptance, over all agencies.</summary>
    public long Kesalahan => PerPerangkatDaerah.Sum(a => a.Kesalahan);

    /// <summary>Findings to look at, over all agencies.</summary>
    public long Peringatan => PerPerangkatDaerah.Sum(a => a.Peringatan);

    /// <summary>Findings that need no action, over all agencies.</summary>
    public long Informasi => PerPerangkatDaerah.Sum(a => a.Informasi);
}
