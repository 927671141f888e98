using System.Buffers;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Tells what a cell looks like. Looser than the rules that read values: for the structure of a sheet <c>Rp 1.234</c>,
/// <c>(12)</c> and <c>85,3%</c> are numbers.
/// </summary>
internal static class CellShapes
{
    private static readonly SearchValues<byte> CodeBytes = SearchValues.Create("0123456789.-/+ "u8);

    private static readonly string[] Placeholders =
    [
        "-", "--", "---", "–", "—", "...", "…", "..", ".", "n/a", "na", "#n/a", "null", "nil", "nihil", "x", "*",
        "tidak ada", "tdk ada",
        "belum ada", "tidak tersedia", "kosong", "t.a.", "ta",
    ];

    /// <param name="text">The cell's text, trimmed.</param>
    /// <param name="kind">What it is in its file.</param>
    public static CellShape Of(ReadOnlySpan<byte> text, CellKind kind) => kind switch
    {
        CellKind.FormulaWithoutValue => CellShape.Placeholder,
        _ when text.Length == 0 => CellShape.Blank,
        CellKind.Number or CellKind.LossyNumber or CellKind.Percent => CellShape.Number,
        CellKind.Date or CellKind.Time => CellShape.Date,
        CellKind.Boolean => CellShape.Boolean,
        CellKind.Error => CellShape.Error,
        _ => OfText(text),
    };

    /// <summary>A number with its trimmings: currency, percent sign, brackets for a negative.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> text, NumberConvention convention, out double value)
    {
        var bare = Bare(text, out var isNegative);
        var isRead = NumberText.TryReal(bare, convention, out value);
        value = isNegative ? -value : value;
        return isRead;
    }

    /// <summary>The number without currency, percent sign and brackets.</summary>
    public static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> text, out bool isNegative)
    {
        isNegative = text.Length > 2 && text[0] == '(' && text[^1] == ')';
        text = isNegative ? text[1..^1] : text;
        if (text.Length > 2 && (text[0] | 0x20) == 'r' && (text[1] | 0x20) == 'p')
        {
            text = text[2..].TrimStart(". "u8);
            text = text.EndsWith(",-"u8) ? text[..^2] : text;
        }

        return CellText.Trim(text.EndsWith("%"u8) ? text[..^1] : text);
    }

    private static CellShape OfText(ReadOnlySpan<byte> text)
    {
        if (text.Length <= 40 && HasDigit(text))
        {
            if (IsNumber(Bare(text, out _)))
            {
                return CellShape.Number;
            }

            if (DateText.TryParse(text, out _))
            {
                return CellShape.Date;
            }

            if (IsCode(text))
            {
                return CellShape.Code;
            }
        }

        return text.Length <= 14 && IsPlaceholder(text) ? CellShape.Placeholder : CellShape.Text;
    }

    private static bool IsNumber(ReadOnlySpan<byte> bare) =>
        NumberText.TryPlain(bare, out _) || NumberText.Classify(bare) != NumberShape.None;

    private static bool HasDigit(ReadOnlySpan<byte> text) => text.IndexOfAnyInRange((byte)'0', (byte)'9') >= 0;

    /// <summary>Digits with dots, dashes, slashes or spaces between them, and the plus of an open age band.</summary>
    private static bool IsCode(ReadOnlySpan<byte> text) =>
        text[0] is >= (byte)'0' and <= (byte)'9' && !text.ContainsAnyExcept(CodeBytes);

    private static bool IsPlaceholder(ReadOnlySpan<byte> text)
    {
        foreach (var word in Placeholders)
        {
            if (word.Length <= text.Length && IsSame(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(ReadOnlySpan<byte> text, string word) => System.Text.Ascii.IsValid(word)
        ? System.Text.Ascii.EqualsIgnoreCase(text, word)
        : text.SequenceEqual(Encoding.UTF8.GetBytes(word));
}
