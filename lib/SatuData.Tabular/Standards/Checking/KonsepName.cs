using System.Collections.Frozen;
using SatuData.Tabular.Regions;

namespace SatuData.Tabular.Standards.Checking;

/// <summary>The rules of BPS for the name of a konsep (Peraturan BPS 4/2020, as its register enforces them).</summary>
internal static class KonsepName
{
    private static readonly string[] Measures =
    [
        "Jumlah", "Rata-rata", "Rata-Rata", "Persentase", "Persen", "Rasio", "Laju", "Indeks", "Proporsi", "Banyaknya",
            "Total", "Median",
    ];

    private static readonly FrozenSet<string> SmallWords =
        new[] { "dan", "di", "ke", "dari", "dengan", "untuk", "pada", "yang", "dalam", "atau", "per", "menurut", "oleh",
            "sebagai", "antar" }.ToFrozenSet();

    /// <summary>Abbreviations that everybody knows.</summary>
    private static readonly FrozenSet<string> KnownShort =
        new[] { "ASN", "PNS", "TNI", "BUMN", "BUMD", "UMKM", "PDRB", "APBD", "APBN", "PAUD", "SD", "SMP", "SMA", "SMK",
            "KTP", "NIK", "HIV", "AIDS", "TK" }
            .ToFrozenSet();

    private static readonly Lazy<IReadOnlyList<string>> Places = new(() =>
    [
        .. RegionCodes.Kemendagri.Parts(RegionLevel.Provinsi, "").Select(r => r.Name),
        .. RegionCodes.Kemendagri.Parts(RegionLevel.Kabupaten, "").Select(r => r.Name),
    ]);

    public static IEnumerable<string> Problems(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(w => char.IsLower(w[0]) && !SmallWords.Contains(w)))
        {
            yield return "Setiap kata dalam nama konsep diawali huruf besar.";
        }

        if (name.Contains('.', StringComparison.Ordinal))
        {
            yield return "Nama konsep tidak boleh memuat titik.";
        }

        if (words.Any(w => w.Length is > 1 and <= 6 && w.All(char.IsAsciiLetterUpper) && !KnownShort.Contains(w)))
        {
            yield return "Nama konsep tidak boleh memuat singkatan, kecuali yang sudah umum dikenal.";
        }

        if (Measures.FirstOrDefault(m => name.StartsWith(m + " ", StringComparison.OrdinalIgnoreCase)) is { } measure)
        {
            yield return $"Nama konsep tidak boleh diawali ukuran (\"{measure}\"); taruh di kunci ukuran.";
        }

        if (Places.Value.FirstOrDefault(p => Contains(name, p)) is { } place)
        {
            yield return $"Nama konsep tidak boleh memuat nama wilayah (\"{place}\").";
        }
    }

    private static bool Contains(string name, string place) =>
        $" {name} ".Contains($" {place} ", StringComparison.OrdinalIgnoreCase);
}
