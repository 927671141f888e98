using System.Text;

namespace SatuData.Tabular.Reading.Dialects;

/// <summary>The line <c>sep=;</c> that Excel understands as the first of a text file. It is no data.</summary>
/// <param name="Delimiter">What it names.</param>
/// <param name="Length">Bytes of the line with its line break.</param>
internal sealed record SeparatorHint(char Delimiter, int Length)
{
    private const int MaximumLength = 16;

    /// <summary>The hint at the start of a text in UTF-8; null when there is none.</summary>
    public static SeparatorHint? Find(ReadOnlySpan<byte> head)
    {
        var first = head[..Math.Min(head.Length, MaximumLength)];
        var end = first.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? (head.Length <= MaximumLength ? first : default) : first[..end];
        var text = Encoding.UTF8.GetString(line).Trim('"');
        if (text.Length != 5 || !text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            || char.IsSurrogate(text[4]))
        {
            return null;
        }

        var breaks = end < 0 ? 0 : head[end] == '\r' && end + 1 < head.Length && head[end + 1] == '\n' ? 2 : 1;
        return new SeparatorHint(text[4], line.Length + breaks);
    }
}
