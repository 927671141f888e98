using System.Globalization;
using SatuData.Classification.Headers;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;
using SatuData.Tabular.Reading;

namespace SatuData.Classification.Verdicts;

/// <summary>Everything known about one column before it is judged.</summary>
/// <param name="Source">The column of the file.</param>
/// <param name="Header">What its header and field name say.</param>
/// <param name="Values">Counts of its cells.</param>
/// <param name="HeaderIsValue">Whether the header itself holds an identifier: the file has no header row.</param>
internal sealed record ColumnFacts(SourceColumn Source, HeaderEvidence Header, ColumnTally Values, bool HeaderIsValue)
{
    /// <summary>The key of the type the header names, or null.</summary>
    public string? HeaderType => Header.Type?.Key;

    public bool IsEmpty => Values.Cells == 0;

    /// <summary>Share of the cells that hold something, as found.</summary>
    public double Share(long hits) => IsEmpty ? 0 : (double)hits / Values.Cells;

    /// <summary>Share that can be claimed with 95 % confidence.</summary>
    public double Bound(long hits) => Wilson.LowerBound(hits, Values.Cells);

    /// <summary>The header's part in a verdict: words of the rules only.</summary>
    public VerdictEvidence ByWords => Header.Words.Length > 0
        ? new("judul", $"Judul memuat \"{Header.Words}\".")
        : new("judul", "Judul tidak menunjukkan jenis kolom.");

    /// <summary>"1.234 dari 5.678 sel".</summary>
    public string CountText(long hits) => string.Create(
        CultureInfo.GetCultureInfo("id-ID"), $"{hits:N0} dari {Values.Cells:N0} sel");

    public static ColumnFacts Of(SourceColumn source, ColumnTally tally, ClassificationRules rules)
    {
        var byHeader = rules.Headers.Read(source.Header);
        var byField = source.Field is { } field ? rules.Headers.Read(field.Name) : HeaderEvidence.None;
        var header = System.Text.Encoding.UTF8.GetBytes(source.Header);
        return new(
            source,
            Closer(byHeader, byField),
            tally,
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
        Tabular.Access.AccessClass.Dikecualikan => evidence.Type.IsOpenInAggregates ? 3 : 4,
        Tabular.Access.AccessClass.Tinjau => 2,
        Tabular.Access.AccessClass.Terbatas => 1,
        _ => 0,
    };
}
