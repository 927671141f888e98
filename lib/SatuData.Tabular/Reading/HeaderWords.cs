using System.Text;

namespace SatuData.Tabular.Reading;

/// <summary>Brings headers into a form in which the same words are the same text.</summary>
internal static class HeaderWords
{
    private const int ShortHeader = 128;

    private static readonly Dictionary<string, string> Long = new(StringComparer.Ordinal)
    {
        ["jml"] = "jumlah", ["jlh"] = "jumlah", ["jmlh"] = "jumlah", ["jum"] = "jumlah", ["total"] = "jumlah",
        ["banyaknya"] = "jumlah", ["kec"] = "kecamatan", ["kab"] = "kabupaten", ["kel"] = "kelurahan",
        ["ds"] = "desa", ["prov"] = "provinsi", ["prop"] = "provinsi", ["propinsi"] = "provinsi", ["kd"] = "kode",
        ["nm"] = "nama", ["no"] = "nomor", ["nomer"] = "nomor", ["th"] = "tahun", ["thn"] = "tahun",
        ["tgl"] = "tanggal", ["bln"] = "bulan", ["smt"] = "semester", ["sem"] = "semester", ["tw"] = "triwulan",
        ["l"] = "lakilaki", ["lk"] = "lakilaki", ["pria"] = "lakilaki", ["p"] = "perempuan", ["pr"] = "perempuan",
        ["prp"] = "perempuan", ["wanita"] = "perempuan", ["persen"] = "persentase", ["prosentase"] = "persentase",
        ["pct"] = "persentase", ["pddk"] = "penduduk", ["ket"] = "keterangan", ["telp"] = "telepon",
        ["tlp"] = "telepon", ["hp"] = "telepon", ["jk"] = "jeniskelamin", ["alm"] = "alamat", ["rp"] = "rupiah",
        ["puskes"] = "puskesmas", ["pkm"] = "puskesmas", ["rs"] = "rumahsakit", ["sd"] = "sekolahdasar",
        ["opd"] = "perangkatdaerah", ["skpd"] = "perangkatdaerah", ["dlm"] = "dalam", ["dgn"] = "dengan",
        ["yg"] = "yang", ["mnrt"] = "menurut",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> LongBySpan =
        Long.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Letters and digits only, without marks, in lower case: the form in which names are the same or not.
    /// </summary>
    public static string Key(string text)
    {
        if (text.Length <= ShortHeader && Ascii.IsValid(text))
        {
            return AsciiKey(text);
        }

        // Only letters and digits go through normalization, which refuses text that is not well formed.
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]);
        return new string(
            [.. letters.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }

    /// <summary>
    /// The words of a header, each as a key and written out: <c>Jml. Kec (jiwa)</c> is jumlah, kecamatan, jiwa.
    /// </summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text.Replace("%", " persentase ", StringComparison.Ordinal).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0 && c is not ('\'' or '\u2019'))
            {
                var key = Key(word.ToString());
                words.Add(Long.GetValueOrDefault(key, key));
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>The header written out, as one key.</summary>
    public static string Normal(string text) =>
        text.Length <= ShortHeader && Ascii.IsValid(text) && !text.Contains('%', StringComparison.Ordinal)
            ? AsciiNormal(text)
            : string.Concat(Words(text));

    /// <summary>Whether a header was combined from several rows.</summary>
    public static bool IsCombined(string text) => text.Contains('|', StringComparison.Ordinal);

    /// <summary>Without what stands in brackets, which is often a unit.</summary>
    public static string WithoutBrackets(string text)
    {
        if (text.AsSpan().IndexOfAny('(', '[') < 0)
        {
            return text.Trim();
        }

        var kept = new StringBuilder();
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '(' or '[' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(c);
            }

            depth -= c is ')' or ']' && depth > 0 ? 1 : 0;
        }

        return kept.ToString().Trim();
    }

    /// <summary>
    /// The parts of a header that was combined from several rows, without repeats; one part when it was not.
    /// </summary>
    public static List<string> Parts(string text) =>
        [.. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The same as the joined words, without making each of them.</summary>
    private static string AsciiNormal(string text)
    {
        // A word and what divides it from the next are written out as at most five times their letters.
        Span<char> written = stackalloc char[ShortHeader * 5];
        Span<char> word = stackalloc char[ShortHeader];
        var (length, letters) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            {
                word[letters++] = char.ToLowerInvariant(text[i]);
            }
            else if (letters > 0 && (i == text.Length || text[i] != '\''))
            {
                ReadOnlySpan<char> plain = word[..letters];
                var whole = LongBySpan.TryGetValue(plain, out var found) ? found : plain;
                whole.CopyTo(written[length..]);
                length += whole.Length;
                letters = 0;
            }
        }

        return new string(written[..length]);
    }

    /// <summary>The same without normalization, for nearly every header there is.</summary>
    private static string AsciiKey(string text)
    {
        Span<char> key = stackalloc char[ShortHeader];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                key[length++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(key[..length]);
    }
}
