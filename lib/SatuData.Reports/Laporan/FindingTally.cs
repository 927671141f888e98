using SatuData.Tabular.Findings;

namespace SatuData.Reports.Laporan;

/// <summary>
/// Counts findings per code, agency and severity for a report. Keeps nothing of a finding but its code. Not
/// thread-safe.
/// </summary>
public sealed class FindingTally
{
    private readonly SortedDictionary<string, SortedDictionary<string, long[]>> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts one finding.</summary>
    public void Add(string perangkatDaerah, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        Add(perangkatDaerah, finding.Code, finding.Severity, 1);
    }

    /// <summary>Counts <paramref name="count"/> findings of one code, where only their number was kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public void Add(string perangkatDaerah, string kode, Severity severity, long count)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(perangkatDaerah);
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!_counts.TryGetValue(kode, out var agencies))
        {
            _counts[kode] = agencies = new(StringComparer.Ordinal);
        }

        if (!agencies.TryGetValue(perangkatDaerah, out var counts))
        {
            agencies[perangkatDaerah] = counts = new long[3];
        }

        counts[(int)severity] += count;
    }

    /// <summary>
    /// The counts so far, by code and then agency in ordinal order: the same findings give the same report.
    /// </summary>
    public IReadOnlyList<FindingSummary> Summaries() =>
    [
        .. _counts.Select(code => new FindingSummary(code.Key, FindingCatalogue.For(code.Key).Title,
        [
            .. code.Value.Select(a => new AgencyFindingCount(
                a.Key,
                a.Value[(int)Severity.Error],
                a.Value[(int)Severity.Warning],
                a.Value[(int)Severity.Info])),
        ])),
    ];
}
