using System.Text.RegularExpressions;

namespace SatuData.Tabular.Reading.Location;

/// <summary>The words by which totals, notes and units are known, Indonesian and English.</summary>
internal static partial class RowWords
{
    /// <summary>The text says nothing but that this is a total, a subtotal or a mean.</summary>
    public static bool IsTotal(string text) => text.Length is > 2 and < 80 && TotalAlone().IsMatch(text);

    /// <summary>The text begins with such a word and goes on: Jumlah Penduduk may be a total or an indicator.</summary>
    public static bool MayBeTotal(string text) => text.Length is > 2 and < 120 && TotalFirst().IsMatch(text);

    /// <summary>A mean, which is no sum.</summary>
    public static bool IsMean(string text) => Mean().IsMatch(text);

    /// <summary>The text begins a source, a note, a legend or a signature.</summary>
    public static bool IsNote(string text) => text.Length > 1 && Note().IsMatch(text);

    /// <summary>The text tells where the data comes from.</summary>
    public static bool IsSource(string text) => Source().IsMatch(text);

    /// <summary>A line that tells the unit of a table: (dalam ribu rupiah), Satuan: jiwa.</summary>
    public static bool IsUnitLine(string text) => text.Length is > 1 and < 80 && UnitLine().IsMatch(text);

    /// <summary>The caption of a table, with its number: Tabel 3.1.2 Jumlah Penduduk, Lampiran II.</summary>
    public static bool IsCaption(string text) => Caption().IsMatch(text);

    /// <summary>A unit as it stands under the header of one column: (ha), [ton], %, jiwa.</summary>
    public static bool IsUnit(string text) => text.Length is > 0 and < 30 && Unit().IsMatch(text);

    [GeneratedRegex(
        @"^\W*(sub|grand)?[\s\-]*(total|jumlah|jml|sum|sub\s*jml|rata[\s\-]*rata|rerata|mean|average)\b[\s\W]*"
        + @"((keseluruhan|seluruhnya|semua|umum|akhir|total|jumlah|besar|sementara|baris|kolom|hal(aman)?|overall|all)\b[\s\W]*)?"
        + @"((se-?(kabupaten|kota|kecamatan|provinsi)|kab(upaten)?|kota|prov(insi)?|indonesia|nasional"
        + @"|(kec(amatan)?|desa|kel(urahan)?)\.?\s+\w)\b?[\w\s.'\-]*)?"
        + @"([ivx]{1,4}|[a-z]|\d{1,4})?[\s\W]*$|[\(\[]\s*(sub\s*)?(total|jumlah)\s*[\)\]]\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalAlone();

    [GeneratedRegex(
        @"^\W*((sub|grand)[\s\-]*)?(total|jumlah|jml|rata[\s\-]*rata|rerata|average|mean)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TotalFirst();

    [GeneratedRegex(
        @"rata[\s\-]*rata|rerata|average|\bmean\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mean();

    [GeneratedRegex(
        @"^\s*(\*+|¹|²|³|†|‡)\)?\s*\S|^\s*(sumber(\s+data)?|source|catatan|cat|keterangan|ket|notes?|footnotes?|legenda|legend|penjelasan"
        + @"|mengetahui|menyetujui|diolah( oleh)?|dikutip|dicetak|printed|update(d)?|diperbarui|disclaimer)\s*(\.|:|;|$|\s\d|/)"
        + @"|^\s*(mengetahui|nip\b|nip\.|kepala (dinas|badan|bidang|seksi))|^\s*\(?(\d{1,2}|[a-z])\)\s+\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^\s*(sumber(\s+data)?|source)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Source();

    [GeneratedRegex(
        @"^\s*(tabel|table|tbl|lampiran|annex|gambar|figure)\.?\s*(\d[\d.\-]*|[ivx]{1,5})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Caption();

    [GeneratedRegex(
        @"^\s*[\(\[].{1,60}[\)\]]\s*$|^\s*(satuan|unit|units)\s*[:=]|^\s*dalam\s+(ribu|juta|milyar|miliar|rupiah|persen|jiwa|ton|ha|hektar|%)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UnitLine();

    [GeneratedRegex(
        @"^[\(\[].{1,26}[\)\]]$|^(%|persen|ha|hektare?|ton|kg|kuintal|ku|kw|jiwa|orang|rp|rupiah|unit|buah|km2?|km²|m2?|m²|ekor|liter|kk|org)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
