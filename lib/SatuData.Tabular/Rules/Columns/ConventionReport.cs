using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>Says how the numbers of a column were read, and which values show it.</summary>
internal static class ConventionReport
{
    private const string Rule = "Satu cara penulisan angka dalam satu kolom";
    private const string Indonesian = "1.234,56 (titik ribuan, koma desimal)";
    private const string International = "1,234.56 (koma ribuan, titik desimal)";

    /// <param name="report">Where to.</param>
    /// <param name="commas">The values read with a decimal comma or thousands points.</param>
    public static void Write(ColumnReport report, Tally commas)
    {
        if (report.Rules.Numbers?.Verdict is not { Evidence.First: { Count: > 0 } first } verdict)
        {
            return;
        }

        if (commas.Total > 0)
        {
            report.Add(Repairs.DecimalComma, commas.FirstRow, commas.Total);
        }

        if (verdict.Convention == NumberConvention.Ambiguous)
        {
            report.Add(Ambiguous(verdict), first.Row);
            return;
        }

        report.Add(Decided(verdict), first.Row);
        if (verdict.Evidence is { Indonesian.Count: > 0, International.Count: > 0 })
        {
            report.Add(Mixed(verdict.Evidence), Fewer(verdict.Evidence).Row);
        }
    }

    private static FieldFinding Decided(NumberVerdict verdict)
    {
        var evidence = verdict.Evidence;
        var isIndonesian = verdict.Convention == NumberConvention.Indonesian;
        var why = verdict.Basis switch
        {
            NumberBasis.WholeNumbers =>
                "kolom ini berisi bilangan bulat, jadi tanda pemisahnya hanya bisa berarti ribuan",
            NumberBasis.OtherColumns => Others(verdict.Others!, isIndonesian),
            _ => Counted(isIndonesian ? evidence.Indonesian : evidence.International, isIndonesian),
        };
        return new(
            FindingCodes.NumberConvention,
            $"angka dibaca dengan cara penulisan {(isIndonesian ? Indonesian : International)}. Alasannya: {why}.",
            Rule,
            "Tidak perlu tindakan bila pembacaan ini benar.",
            Severity.Info);
    }

    private static FieldFinding Ambiguous(NumberVerdict verdict)
    {
        var evidence = verdict.Evidence;
        var open = new[] { evidence.OneDot, evidence.OneComma }
            .Where(t => t.Count > 0).OrderBy(t => t.Row).FirstOrDefault();
        var why = evidence.Indonesian.Count > 0
            ? Counted(evidence.Indonesian, isIndonesian: true) + ", tetapi "
                + Counted(evidence.International, isIndonesian: false)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{evidence.OneDot.Count + evidence.OneComma.Count} nilai (pertama {open.Address}) dapat "
                    + $"dibaca dua cara");
        return new(
            FindingCodes.AmbiguousNumber,
            "tidak dapat dipastikan apakah titik atau koma berarti ribuan atau desimal: 1.234 bisa berarti seribu "
                + "dua ratus tiga puluh empat "
                + $"atau satu koma dua tiga empat. {Capital(why)}. Tulis semua angka tanpa pemisah ribuan, lalu "
                + $"unggah kembali.",
            Rule,
            "1234 atau 1,234 bila desimal: tanpa pemisah ribuan dan dengan koma desimal yang sama di seluruh kolom");
    }

    private static FieldFinding Mixed(NumberEvidence evidence) => new(
        FindingCodes.MixedConvention,
        $"dua cara penulisan angka bercampur: {Counted(evidence.Indonesian, isIndonesian: true)}, "
            + $"sedangkan {Counted(evidence.International, isIndonesian: false)}. Samakan penulisannya; yang "
            + $"lebih sedikit tidak dibaca.",
        Rule,
        "1234,5 di seluruh kolom, tanpa pemisah ribuan",
        Severity.Warning);

    private static CellTally Fewer(NumberEvidence evidence) =>
        evidence.Indonesian.Count < evidence.International.Count ? evidence.Indonesian : evidence.International;

    private static string Counted(CellTally tally, bool isIndonesian) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(tally.Count >= NumberEvidence.Enough ? "sedikitnya " : "")}{tally.Count} nilai (pertama {tally.Address}) "
            + $"hanya dapat dibaca sebagai {(isIndonesian ? "1.234,56" : "1,234.56")}");

    private static string Others(NumberEvidence others, bool isIndonesian) =>
        "di kolom lain berkas ini " + Counted(isIndonesian ? others.Indonesian : others.International, isIndonesian);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
