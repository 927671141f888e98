using SatuData.Classification.Headers;
using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Proposes the class of columns whose values are identifiers of persons, whatever else is said about them.
/// </summary>
internal sealed class IdentifierJudge(ClassificationRules rules)
{
    private const int EnoughForSexes = 30;
    private const double NoWomen = 0.02;

    public Proposal? Judge(ColumnFacts column) =>
        HeaderRow(column)
        ?? Nik(column)
        ?? DamagedNik(column)
        ?? Contact(column, column.Values.Emails, WellKnownTypes.Email, "surel")
        ?? Contact(column, column.Values.Phones, WellKnownTypes.Phone, "nomor telepon");

    /// <summary>A few identifiers in a column of something else: for a person to look at, cell by cell.</summary>
    public static Proposal? Stray(ColumnFacts column) => column.Values.WithIdentifier == 0
        ? null
        : Doubt(column.Header.Type, new(
            "sel", $"{column.CountText(column.Values.WithIdentifier)} memuat NIK, telepon, atau surel."));

    private static Proposal? HeaderRow(ColumnFacts column) => column.HeaderIsValue
        ? Doubt(null, new("judul", "Judul memuat identitas orang; berkas ini tampaknya tidak punya baris judul."))
        : null;

    private Proposal? Nik(ColumnFacts column)
    {
        var values = column.Values;
        var bound = column.Bound(values.Nik);
        var named = IsNamed(column) && column.Share(values.Nik) >= ValueEvidence.Half;
        if (bound < ValueEvidence.WholeColumn && !named)
        {
            return null;
        }

        var shape = new VerdictEvidence("nilai", $"{column.CountText(values.Nik)} berbentuk NIK atau No. KK yang sah.");
        if (named)
        {
            return Proposal.Exempt(column.Header.Type!, 0.6 + (0.4 * bound), column.ByWords, shape);
        }

        // A family card's date never has plus 40; village codes followed by a serial pass the test as well.
        return values.Nik >= EnoughForSexes && values.NikWomen < NoWomen * values.Nik
            ? Proposal.Review(rules.Types[WellKnownTypes.NoKk], shape,
                new VerdictEvidence("nilai", "Tanpa tanggal lahir perempuan: mungkin No. KK atau nomor seri lain."))
            : Proposal.Exempt(rules.Types[WellKnownTypes.Nik], bound, shape,
                new VerdictEvidence("nilai", $"{column.CountText(values.NikWomen)} bertanggal lahir perempuan."));
    }

    private Proposal? DamagedNik(ColumnFacts column)
    {
        if (!ValueEvidence.IsDamagedNik(column))
        {
            return null;
        }

        var damage = new VerdictEvidence(
            "nilai",
            "Nomor 16 angka rusak oleh lembar kerja (angka akhir menjadi 0, atau tampil sebagai pangkat sepuluh); "
            + "minta berkas ulang dengan kolom berformat teks.");
        return IsNamed(column)
            ? Proposal.Exempt(column.Header.Type!, 0.8, column.ByWords, damage)
            : Proposal.Review(rules.Types[WellKnownTypes.Nik], damage);
    }

    private Proposal? Contact(ColumnFacts column, long hits, string type, string what)
    {
        if (column.Bound(hits) < ValueEvidence.Half)
        {
            return null;
        }

        var found = new VerdictEvidence("nilai", $"{column.CountText(hits)} memuat {what}.");
        if (column.Header.Route is HeaderRoute.Lembaga or HeaderRoute.Wilayah or HeaderRoute.Hal)
        {
            var office = new VerdictEvidence("judul", "Judul menyebut lembaga; pastikan bukan kontak orang.");
            return new(AccessClass.Tinjau, column.Header.Type, 0.6, [found, office], Contrary: false);
        }

        return Proposal.Exempt(rules.Types[type], column.Bound(hits), found);
    }

    private static Proposal Doubt(ColumnType? type, VerdictEvidence evidence) =>
        new(AccessClass.Tinjau, type, 0.7, [evidence], Contrary: true);

    private static bool IsNamed(ColumnFacts column) => column.HeaderType is WellKnownTypes.Nik or WellKnownTypes.NoKk;
}
