using System.Collections.Frozen;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>
/// The usual words for a value that is not there. BPS publications write "..." for data not available and "-" for nil,
/// so the first are read as absent and the second are asked.
/// </summary>
internal static class MissingWords
{
    private const int Longest = 40;

    private static readonly FrozenSet<string> Absent = new[]
    {
        "n/a", "na", "n.a", "n.a.", "#n/a", "null", "none", "nan", "tidak ada", "tdk ada", "tak ada", "tidak ada data", "tdk ada data",
        "belum ada", "blm ada", "belum ada data", "blm ada data", "tidak tersedia", "tdk tersedia", "belum tersedia", "blm tersedia",
        "data tidak ada", "data belum ada", "data tidak tersedia", "kosong", "tad", "t.a.d", "t.a.d.", "...", "..", "…", "?", "missing",
        "no data", "not available", "tidak diketahui", "tdk diketahui", "belum diisi", "-na-",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nil = new[] { "-", "--", "---", "–", "—", "−", "nihil", "nil", "nol", "(-)", "'-" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The meaning of a trimmed text, ignoring case and repeated blanks.</summary>
    public static MissingMeaning Meaning(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return MissingMeaning.None;
        }

        var word = string.Join(' ', Encoding.UTF8.GetString(text).ToLowerInvariant()
            .Split((char[])[' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
        return Absent.Contains(word) ? MissingMeaning.Absent
            : Nil.Contains(word) ? MissingMeaning.NilOrAbsent
            : MissingMeaning.None;
    }
}
