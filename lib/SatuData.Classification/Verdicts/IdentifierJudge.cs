using SatuData.Classification.Headers;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Proposes the class of columns whose values are identifiers of persons, whatever else is said about them.
/// </summary>
internal sealed class IdentifierJudge(ClassificationRules rules, ObservationUnit unit)
{
    private const int EnoughForSexes = 20;
    private const double NoWomen = 0.02;

    public Proposal? Judge(ColumnFacts column) =>
        HeaderRow(column)
        ?? Nik(column)
        ?? DamagedNik(column)
        ?? Proven(column, ValueTraits.Email, WellKnownTypes.Email, "memuat alamat surel")
        ?? Civil(column)
        ?? Tax(column)
        ?? Phone(column);

    private static Proposal? HeaderRow(ColumnFacts column) => column.HeaderIsValue
        ? Proposal.Doubt(
            null, new VerdictEvidence(
                "judul", "Judul memuat identitas orang; berkas ini tampaknya tidak punya baris judul."))
        : null;

    private Proposal? Nik(ColumnFacts column)
    {
        var values = column.Values;
        var isNamed = IsNamed(column) && values.Share(ValueTraits.Nik) >= Looks.Half;
        if (!isNamed && !Looks.Niks(column))
        {
            return null;
        }

        var shape = column.ByValues(ValueTraits.Nik, "berbentuk NIK atau No. KK yang sah");
        var region = column.ByValues(ValueTraits.NikDistrict, "diawali kode kecamatan yang ada atau pernah ada");
        var confidence = 0.6 + (0.4 * values.Bound(ValueTraits.Nik));

        // A family card's date is that of its issue and never has plus 40.
        var women = values.Of(ValueTraits.NikWoman);
        var hasWomen = women > NoWomen * values.Of(ValueTraits.Nik);
        var sexes = column.ByValues(ValueTraits.NikWoman, "bertanggal lahir perempuan (hari + 40)");
        if (isNamed)
        {
            var isKk = column.HeaderType == WellKnownTypes.NoKk && !(hasWomen && women >= EnoughForSexes);
            var named =
                isKk ? WellKnownTypes.NoKk : column.HeaderType == WellKnownTypes.NoKk ? WellKnownTypes.Nik : column.HeaderType!;
            return Proposal.Of(rules.Types[named], unit, confidence, column.ByWords, shape, region, sexes);
        }

        var isCard = values.Of(ValueTraits.Nik) >= EnoughForSexes && !hasWomen;
        return Proposal.Of(
            rules.Types[isCard ? WellKnownTypes.NoKk : WellKnownTypes.Nik], unit, confidence, shape, region, sexes);
    }

    private Proposal? DamagedNik(ColumnFacts column)
    {
        if (!Looks.DamagedNiks(column))
        {
            return null;
        }

        var damage = new VerdictEvidence(
            "nilai",
            "Nomor 16 angka rusak oleh lembar kerja (angka akhir menjadi 0 atau hilang, atau tampil sebagai pangkat sepuluh); "
            + "minta berkas ulang dengan kolom berformat teks.");
        if (IsNamed(column))
        {
            return Proposal.Of(column.Header.Type!, unit, 0.85, column.ByWords, damage);
        }

        // Powers of ten keep no birth date: whose number it was, the header must say.
        return column.Values.Share(ValueTraits.Scientific) < Looks.Half
            ? Proposal.Of(rules.Types[WellKnownTypes.Nik], unit, 0.75, damage)
            : column.Header.Type is { IsPersonal: true } type ? Proposal.Of(type, unit, 0.75, column.ByWords, damage)
            : Proposal.Doubt(rules.Types[WellKnownTypes.Nik], damage);
    }

    private Proposal? Civil(ColumnFacts column)
    {
        if (!Looks.Proven(column, ValueTraits.Nip))
        {
            return null;
        }

        var isPppk = column.Values.Share(ValueTraits.Pppk) >= 0.8 || column.HeaderType == WellKnownTypes.Pppk;
        return Proposal.Of(
            rules.Types[isPppk ? WellKnownTypes.Pppk : WellKnownTypes.Nip], unit, 0.9,
            column.ByValues(ValueTraits.Nip, "berbentuk NIP: tanggal lahir, pengangkatan, jenis kelamin"));
    }

    // One number in ten has a right check digit by chance, so it must be nearly all of them, or the written form.
    private Proposal? Tax(ColumnFacts column)
    {
        var isNpwp = Looks.Full(column, ValueTraits.Npwp) || Looks.Proven(column, ValueTraits.NpwpForm);
        return isNpwp && column.HeaderType != WellKnownTypes.Nitku
            ? Proposal.Of(
                rules.Types[WellKnownTypes.Npwp], unit, 0.9,
                column.ByValues(ValueTraits.Npwp, "berangka pemeriksa NPWP yang benar"))
            : Looks.Full(column, ValueTraits.Nitku)
                ? Proposal.Of(rules.Types[WellKnownTypes.Nitku], unit, 0.85,
                    column.ByValues(ValueTraits.Nitku, "berbentuk NITKU"))
                : null;
    }

    private Proposal? Phone(ColumnFacts column)
    {
        // Numbers of a budget or an invoice may begin with 08 too; a header that says what they are decides.
        return column.IsNamedOpen && column.Values.Share(ValueTraits.Phone) < 0.9
            ? null
            : Proven(column, ValueTraits.Phone, WellKnownTypes.Phone, "memuat nomor telepon genggam");
    }

    private Proposal? Proven(ColumnFacts column, ValueTraits trait, string type, string what)
    {
        if (!Looks.Proven(column, trait))
        {
            return null;
        }

        var found = column.ByValues(trait, what);
        var isOfOffice = column.Header.Route is HeaderRoute.Lembaga or HeaderRoute.Wilayah or HeaderRoute.Hal
            || column.HeaderType is WellKnownTypes.OfficePhone or WellKnownTypes.OfficeEmail;
        return isOfOffice && column.Header.Type is { } office
            ? Proposal.Of(office, unit, 0.7, column.ByWords, found)
            : Proposal.Of(rules.Types[type], unit, column.Values.Bound(trait), found);
    }

    private static bool IsNamed(ColumnFacts column) => column.HeaderType is WellKnownTypes.Nik or WellKnownTypes.NoKk;
}
