using System.Globalization;
using SatuData.Classification.Headers;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;
using SatuData.Tabular.Access;
using SatuData.Tabular.Reading;

namespace SatuData.Classification.Verdicts;

/// <summary>Everything known about one column before it is judged.</summary>
/// <param name="Source">The column of the file.</param>
/// <param name="Header">What its header and field name say.</param>
/// <param name="Values">Its different values, counted.</param>
/// <param name="HeaderIsValue">Whether the header itself holds an identifier: the file has no header row.</param>
internal sealed record ColumnFacts(SourceColumn Source, HeaderEvidence Header, ValueCounts Values, bool HeaderIsValue)
{
    /// <summary>The key of the type the header names, or null.</summary>
    public string? HeaderType => Header.Type?.Key;

    public bool IsEmpty => Values.IsEmpty;

    /// <summary>Whether the header names a type that is open even among persons.</summary>
    public bool IsNamedOpen => Header.Type?.ClassIn(ObservationUnit.Orang) == AccessClass.Terbuka;

    /// <summary>The header's part in a verdict: words of the rules only.</summary>
    public VerdictEvidence ByWords => Header.Words.Length > 0
        ? new("judul", $"Judul memuat \"{Header.Words}\".")
        : new("judul", "Judul tidak menunjukkan jenis kolom.");

    /// <summary>"98 % dari 1.024 nilai berbeda (paling sedikit 97 %) …".</summary>
    public VerdictEvidence ByValues(ValueTraits trait, string what) =>
        Claim(Values.Share(trait), Values.Bound(trait), what);

    /// <summary>The same for a share that is not that of a trait.</summary>
    public VerdictEvidence Claim(double share, double bound, string what) => new("nilai", string.Create(
        CultureInfo.GetCultureInfo("id-ID"),
        $"{share:P0} dari {Values.Count:N0} nilai berbeda (paling sedikit {bound:P0}) {what}."));

    public static ColumnFacts Of(SourceColumn source, ColumnTally tally, ClassificationRules rules)
    {
        var byHeader = rules.Headers.Read(source.Header);
        var byField = source.Field is { } field ? rules.Headers.Read(field.Name) : HeaderEvidence.None;
        var header = System.Text.Encoding.UTF8.GetBytes(source.Header);
        return new(
            source,
            Closer(byHeader, byField),
            new ValueCounts(tally),
            IdentifierScan.Scan(header, CellBytes.Of(header), rules.Nik).Kinds != IdentifierKind.None);
    }

    // Header and field name may differ, because standards accept synonyms; the more cautious reading counts.
    private static HeaderEvidence Closer(HeaderEvidence header, HeaderEvidence field)
    {
        if (header.Type is null || field.Type is null)
        {
            return header.Type is null ? field : header;
        }

        return Caution(field) > Caution(header) ? field : header;
    }

    private static int Caution(HeaderEvidence evidence) => evidence.Type!.ClassIn(ObservationUnit.Orang) switch
    {
        AccessClass.Dikecualikan => evidence.Type.IsOpenInAggregates ? 3 : 4,
        AccessClass.Tinjau => 2,
        AccessClass.Terbatas => 1,
        _ => 0,
    };
}
