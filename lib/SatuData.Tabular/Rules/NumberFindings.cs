using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>The findings of columns of numbers, in words.</summary>
internal static class NumberFindings
{
    public static readonly FieldFinding NotWhole = new(
        FindingCodes.TypeError,
        "bukan bilangan bulat; tulis angkanya saja tanpa satuan, Rp atau %.",
        "Bilangan bulat",
        "Bilangan bulat, misalnya 1250 atau 1.250");

    public static readonly FieldFinding NotANumber = new(
        FindingCodes.TypeError,
        "bukan bilangan; tulis angkanya saja tanpa satuan, Rp atau %.",
        "Bilangan",
        "Bilangan, misalnya 1250,5");

    public static readonly FieldFinding OtherConvention = new(
        FindingCodes.TypeError,
        "titik dan koma dipakai lain dari bilangan lain di kolom ini.",
        "Satu cara penulisan angka dalam satu kolom",
        "Bilangan yang ditulis seperti bilangan lain di kolom ini");

    public static readonly FieldFinding Glued = new(
        FindingCodes.GluedUnit,
        "angka ditulis bersama satuan atau tanda lain dalam satu sel; pindahkan satuannya ke judul kolom.",
        "Satu sel berisi angka saja",
        "Angkanya saja, misalnya 12 dan bukan 12 orang");

    public static readonly FieldFinding ScaleWord = new(
        FindingCodes.GluedUnit,
        "angka ditulis dengan kata ribu, juta atau miliar; tulis angka lengkapnya.",
        "Satu sel berisi angka saja",
        "Angka lengkap, misalnya 1500000 dan bukan 1,5 juta");

    public static readonly FieldFinding Scientific = new(
        FindingCodes.ScientificNumber,
        "bilangan bulat ditulis dengan notasi ilmiah, sehingga angka terakhirnya bisa hilang.",
        "Bilangan bulat ditulis lengkap",
        "Lebarkan kolom atau ubah formatnya menjadi Angka, periksa nilainya, lalu simpan kembali.");

    public static readonly FieldFinding PercentOfUnit = new(
        FindingCodes.GluedUnit,
        "nilai memakai tanda persen, padahal satuan kolom ini bukan persen.",
        "Satuan kolom",
        "Nilai dalam satuan kolom, tanpa tanda persen");

    private static readonly FieldFinding TooLarge = new(
        FindingCodes.TypeError, "lebih dari 18 angka; periksa kembali nilainya.", "Paling banyak 18 angka",
            "Bilangan yang lebih pendek");

    /// <summary>Why a number that has the right shape could not be taken.</summary>
    public static FieldFinding Refusal(NumberOutcome outcome) => outcome switch
    {
        NumberOutcome.TooLarge => TooLarge,
        NumberOutcome.NotWhole => NotWhole,
        _ => NotANumber,
    };
}
