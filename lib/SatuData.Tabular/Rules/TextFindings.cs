using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>The findings of text columns, in words.</summary>
internal static class TextFindings
{
    private const int MostListed = 12;

    public static readonly FieldFinding PrecisionLost = new(
        FindingCodes.PrecisionLoss,
        "kode lebih dari 15 angka tersimpan sebagai bilangan, sehingga angka terakhirnya hilang.",
        "Kode panjang disimpan sebagai teks",
        "Ubah format kolom menjadi Teks, lalu ketik atau salin ulang kodenya dari sumber asli.");

    public static FieldFinding NotListed(StandardField field)
    {
        var shown = string.Join(", ", field.Constraints.Enum.Take(MostListed));
        var more = field.Constraints.Enum.Count > MostListed ? ", …" : "";
        return new(
            FindingCodes.ConstraintError, "nilai tidak ada dalam daftar pilihan.", "Daftar pilihan", $"Salah satu dari: {shown}{more}");
    }

    public static FieldFinding NotMatching(StandardField field) => new(
        FindingCodes.ConstraintError,
        "bentuk penulisannya tidak sesuai.",
        "Pola: " + field.Constraints.Pattern,
        field.Definisi ?? "Nilai yang sesuai pola " + field.Constraints.Pattern);

    public static FieldFinding WrongLength(StandardField field)
    {
        var words = (field.Constraints.MinLength, field.Constraints.MaxLength) switch
        {
            ({ } low, { } high) when low == high => Count(low),
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{low} sampai {Count(high)}"),
            ({ } low, null) => "paling sedikit " + Count(low),
            (_, var high) => "paling banyak " + Count(high ?? 0),
        };
        return new(FindingCodes.ConstraintError, $"panjangnya harus {words}.", "Panjang: " + words, words);
    }

    public static FieldFinding UnknownRegion(RegionLevel level, RegionCodes regions)
    {
        var name = level switch
        {
            RegionLevel.Provinsi => "provinsi",
            RegionLevel.Kabupaten => "kabupaten/kota",
            RegionLevel.Kecamatan => "kecamatan",
            _ => "desa/kelurahan",
        };
        var digits = RegionCode.Digits(level);
        return new(
            FindingCodes.ForeignKey,
            $"bukan kode {name} yang berlaku ({regions.Version}).",
            $"Kode {name} menurut Kemendagri",
            $"Kode {name} {digits} angka, dengan atau tanpa titik; bukan kode BPS, dan nol di akhir tidak boleh hilang");
    }

    private static string Count(int characters) => string.Create(CultureInfo.InvariantCulture, $"{characters} karakter");
}
