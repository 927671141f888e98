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
        "n/a", "na", "n.a", "n.a.", "#n/a", "-na-", "null", "none", "nan", "missing", "no data", "not available",
        "tidak ada", "tdk ada", "tak ada", "tidak ada data", "tdk ada data", "data tidak ada",
        "belum ada", "blm ada", "belum ada data", "blm ada data", "data belum ada", "belum diisi",
        "tidak tersedia", "tdk tersedia", "belum tersedia", "blm tersedia", "data tidak tersedia",
        "tidak diketahui", "tdk diketahui", "kosong", "tad", "t.a.d", "t.a.d.", "...", "..", "…", "?",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nil = new[]
    {
        "-", "--", "---", "–", "—", "−", "(-)", "'-", "nihil", "nil", "nol",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbsentLookup =
        Absent.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NilLookup =
        Nil.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The meaning of a trimmed text, ignoring case and repeated blanks.</summary>
    public static MissingMeaning Meaning(ReadOnlySpan<byte> text)
    {
        if (text.Length is 0 or > Longest || text[0] is >= (byte)'0' and <= (byte)'9')
        {
            return MissingMeaning.None;
        }

        Span<char> word = stackalloc char[Longest];
        var read = word[..Encoding.UTF8.GetChars(text, word)];
        var length = 0;
        foreach (var c in read)
        {
            // A blank after a blank is left out; writing never overtakes reading.
            if (!char.IsWhiteSpace(c))
            {
                word[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && word[length - 1] != ' ')
            {
                word[length++] = ' ';
            }
        }

        return AbsentLookup.Contains(word[..length]) ? MissingMeaning.Absent
            : NilLookup.Contains(word[..length]) ? MissingMeaning.NilOrAbsent
            : MissingMeaning.None;
    }
}
