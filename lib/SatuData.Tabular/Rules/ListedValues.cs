using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>The values a standard allows, for finding the one that was meant. Safe for use by several threads.</summary>
internal sealed class ListedValues(IReadOnlyList<string> values)
{
    private const int MostEdits = 2;

    /// <summary>Longer texts are not compared letter by letter.</summary>
    private const int Longest = 200;

    private readonly Lazy<Dictionary<string, string?>> _reduced = new(() => values
        .GroupBy(NormalText.Reduce, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Count() == 1 ? g.First() : null, StringComparer.Ordinal));

    /// <summary>The one value that differs from the text only in case, blanks or punctuation; null when there is none.</summary>
    public string? Same(ReadOnlySpan<byte> text) => text.Length > Longest
        ? null
        : _reduced.Value.GetValueOrDefault(NormalText.Reduce(Encoding.UTF8.GetString(text)));

    /// <summary>The one value at the least distance, at most two letters and fewer than half of them; null when none or several are.</summary>
    public string? Nearest(ReadOnlySpan<byte> text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var reduced = NormalText.Reduce(Encoding.UTF8.GetString(text));
        var least = MostEdits + 1;
        string? nearest = null;
        foreach (var (name, value) in _reduced.Value)
        {
            var distance = NormalText.Distance(reduced, name, MostEdits);
            if (distance <= least && distance <= MostEdits)
            {
                nearest = distance == least ? null : value;
                least = distance;
            }
        }

        return reduced.Length > least * 2 && !reduced.All(char.IsAsciiDigit) ? nearest : null;
    }
}
