using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The values a standard allows, for finding the one that was meant. Safe for use by several threads.
/// </summary>
internal sealed class ListedValues
{
    /// <summary>Longer texts are not compared letter by letter.</summary>
    public const int Longest = 200;

    private const int MostEdits = 2;

    private readonly Dictionary<string, byte[]?> _reduced;
    private readonly Dictionary<string, byte[]?>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public ListedValues(IReadOnlyList<string> values)
    {
        _reduced = values.GroupBy(NormalText.Reduce, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => g.Count() == 1 ? Encoding.UTF8.GetBytes(g.First()) : null, StringComparer.Ordinal);
        _lookup = _reduced.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The one value that differs from the text only in case, blanks or punctuation; null when there is none.
    /// </summary>
    public byte[]? Same(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        Span<char> reduced = stackalloc char[Longest];
        return NormalText.TryReduceAscii(text, reduced, out var length)
            ? _lookup.TryGetValue(reduced[..length], out var value) ? value : null
            : _reduced.GetValueOrDefault(NormalText.Reduce(Encoding.UTF8.GetString(text)));
    }

    /// <summary>
    /// The one value at the least distance, at most two letters and fewer than half of them; null when none or several
    /// are. Numbers have no neighbours.
    /// </summary>
    public string? Nearest(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var reduced = NormalText.Reduce(Encoding.UTF8.GetString(text));
        var least = MostEdits + 1;
        byte[]? nearest = null;
        foreach (var (name, value) in _reduced)
        {
            var distance = NormalText.Distance(reduced, name, MostEdits);
            if (distance <= MostEdits && distance <= least)
            {
                nearest = distance == least ? null : value;
                least = distance;
            }
        }

        return nearest is not null && reduced.Length > least * 2 && !reduced.All(char.IsAsciiDigit)
            ? Encoding.UTF8.GetString(nearest)
            : null;
    }
}
