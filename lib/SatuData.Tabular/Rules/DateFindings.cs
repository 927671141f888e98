using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>The findings of columns of days, in words.</summary>
internal static class DateFindings
{
    private const string Example = "Tanggal, misalnya 31/12/2024 atau 31 Desember 2024";

    public static readonly FieldFinding NotADay = new(
        FindingCodes.TypeError, "bukan tanggal lengkap; tulis hari, bulan dan tahun empat angka.", "Tanggal", Example);

    public static readonly FieldFinding WithoutDay = new(
        FindingCodes.TypeError,
        "hanya menyebut bulan atau tahun, bukan hari; tambahkan tanggalnya.",
        "Tanggal lengkap dengan hari",
        Example);

    public static readonly FieldFinding OtherOrder = new(
        FindingCodes.TypeError,
        "bulan ditulis sebelum hari, lain dari tanggal lain di kolom ini.",
        "Satu urutan hari dan bulan dalam satu kolom",
        "Hari, bulan, tahun, misalnya 31/12/2024");

    public static readonly FieldFinding Serial60 = new(
        FindingCodes.TypeError,
        "nomor hari 60 adalah 29 Februari 1900 di Excel, hari yang tidak pernah ada; ketik ulang tanggalnya.",
        "Tanggal",
        Example);

    /// <summary>The repair that each way of writing a day takes.</summary>
    public static readonly (DateNotes Note, FieldFinding Repair)[] Notes =
        [(DateNotes.ShortYear, Repairs.ShortYear), (DateNotes.Time, Repairs.DateTime)];
}
