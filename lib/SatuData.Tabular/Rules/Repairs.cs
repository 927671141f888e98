using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>The benign repairs, in words.</summary>
internal static class Repairs
{
    public static readonly FieldFinding Blank = Make(
        FindingCodes.RepairBlank, "spasi atau karakter tak tampak di sekitar nilai diabaikan.",
            "Nilai tanpa spasi di awal dan akhir");

    public static readonly FieldFinding Quote = Make(
        FindingCodes.RepairQuote, "tanda kutip di sekitar nilai diabaikan.", "Nilai tanpa tanda kutip");

    public static readonly FieldFinding Digit = Make(
        FindingCodes.RepairDigit, "karakter lebar atau angka aksara lain dibaca sebagai karakter biasa.",
            "Angka 0 sampai 9");

    public static readonly FieldFinding Case = Make(
        FindingCodes.RepairCase, "huruf besar/kecil, spasi atau tanda baca disesuaikan dengan daftar pilihan.",
            "Ditulis seperti di daftar pilihan");

    public static readonly FieldFinding FloatCode = Make(
        FindingCodes.RepairFloatCode, "kode tersimpan sebagai bilangan pecahan; \".0\" di belakangnya diabaikan.",
            "Kode disimpan sebagai teks");

    public static readonly FieldFinding LeadingZero = Make(
        FindingCodes.RepairLeadingZero, "nol di depan kode hilang di lembar kerja dan dikembalikan.",
            "Kode disimpan sebagai teks");

    public static readonly FieldFinding TextNumber = Make(
        FindingCodes.RepairTextNumber, "angka tersimpan sebagai teks dan dibaca sebagai bilangan.",
            "Angka disimpan sebagai bilangan");

    public static readonly FieldFinding MissingWord = Make(
        FindingCodes.RepairMissingWord, "kata untuk \"tidak ada data\" dibaca sebagai kosong.",
            "Sel dikosongkan bila datanya tidak ada");

    public static readonly FieldFinding BooleanWord = Make(
        FindingCodes.RepairBooleanWord, "kata seperti ya dan tidak dibaca sebagai benar dan salah.", "true atau false");

    public static readonly FieldFinding Scientific = Make(
        FindingCodes.RepairScientific, "bilangan ditulis dengan notasi ilmiah dan dibaca apa adanya.",
            "Angka ditulis lengkap");

    public static readonly FieldFinding ShortYear = Make(
        FindingCodes.RepairShortYear,
        "tahun dua angka dibaca sebagai 1930 sampai 2029; periksa bila maksudnya tahun lain.",
        "Tahun ditulis empat angka");

    public static readonly FieldFinding DateTime = Make(
        FindingCodes.RepairDateTime, "jam setelah tanggal diabaikan; hanya harinya yang disimpan.",
            "Tanggal tanpa jam");

    public static readonly FieldFinding DateSerial = Make(
        FindingCodes.RepairDateSerial, "nomor urut hari dari lembar kerja dibaca sebagai tanggal.",
            "Tanggal, misalnya 31/12/2024");

    public static readonly FieldFinding DecimalComma = Make(
        FindingCodes.RepairDecimalComma, "angka ditulis dengan titik ribuan atau koma desimal dan dibaca demikian.",
            "1234.5 tanpa pemisah ribuan");

    private static readonly FieldFinding Percent = Make(
        FindingCodes.RepairPercent, "tanda persen diabaikan; yang disimpan hanya angkanya.",
            "Angka tanpa tanda persen");

    private static readonly (NumberTrims Trim, FieldFinding Repair)[] OfNumbers =
    [
        (NumberTrims.Currency,
            Make(FindingCodes.RepairCurrency, "Rp dan ,- di sekitar angka diabaikan.", "Angka tanpa Rp dan tanpa ,-")),
        (NumberTrims.Percent, Percent),
        (NumberTrims.Sign, Make(
            FindingCodes.RepairSign,
                "kurung, tanda minus di belakang, minus tipografis atau plus dibaca sebagai tanda bilangan.",
                "Bilangan negatif ditulis -5")),
        (NumberTrims.Groups,
            Make(FindingCodes.RepairGroupBlank, "spasi pemisah ribuan diabaikan.", "Angka tanpa spasi")),
        (NumberTrims.Digits, Digit),
        (NumberTrims.Quotes, Quote),
        (NumberTrims.Invisible, Blank),
    ];

    /// <summary>The repairs that reading a number took.</summary>
    public static List<FieldFinding> Of(WrittenNumber number)
    {
        var repairs = new List<FieldFinding>();
        foreach (var (trim, repair) in OfNumbers)
        {
            if ((number.Trims & trim) != 0)
            {
                repairs.Add(repair);
            }
        }

        if (number.IsComma)
        {
            repairs.Add(DecimalComma);
        }

        if (number.IsKeptAsText)
        {
            repairs.Add(TextNumber);
        }

        return repairs;
    }

    /// <summary>What is reported where a repair is declined: the value is then wrong as it stands.</summary>
    public static FieldFinding Declined(FieldFinding repair) => new(
        FindingCodes.TypeError,
        $"nilai perlu ditulis ulang: {repair.Rule}. Pembetulan otomatis ({repair.Code}) tidak dipakai untuk "
            + $"berkas ini.",
        repair.Rule,
        repair.Rule);

    private static FieldFinding Make(string code, string message, string rule) =>
        new(code, message, rule, "Tidak perlu tindakan bila pembacaan ini benar.", Severity.Info);
}
