using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>Addresses as the parts of sheets write them.</summary>
internal static class XlsxAddress
{
    private const int LastRow = 1_048_576;

    /// <summary>A 1-based row.</summary>
    /// <exception cref="InvalidDataException">There is no such row.</exception>
    public static int Row(ReadOnlySpan<byte> digits)
    {
        var row = 0;
        foreach (var b in digits)
        {
            var digit = unchecked((uint)(b - '0'));
            row = digit <= 9 && row <= LastRow ? (row * 10) + (int)digit : LastRow + 1;
        }

        return row is > 0 and <= LastRow ? row : throw new InvalidDataException("A row has a number that no row has.");
    }

    /// <summary>
    /// The 0-based column that an address begins with; <paramref name="missing"/> when it begins with no letter.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public static int Column(ReadOnlySpan<byte> address, int missing)
    {
        var column = 0;
        foreach (var b in address)
        {
            var letter = unchecked((uint)((b | 32) - 'a'));
            if (letter > 25 || column > HiddenRowRanges.LastColumn)
            {
                break;
            }

            column = (column * 26) + (int)letter + 1;
        }

        return column - 1 <= HiddenRowRanges.LastColumn
            ? column == 0 ? missing : column - 1
            : throw new InvalidDataException("A cell has a column that no sheet has.");
    }

    /// <summary>A range such as B2:D5; null when it is none or one cell only.</summary>
    public static CellRange? Range(ReadOnlySpan<byte> text)
    {
        var colon = text.IndexOf((byte)':');
        if (colon < 0 || !TryCell(text[..colon], out var first) || !TryCell(text[(colon + 1)..], out var last))
        {
            return null;
        }

        return new CellRange(
            Math.Min(first.Row, last.Row),
            Math.Min(first.Column, last.Column),
            Math.Max(first.Row, last.Row),
            Math.Max(first.Column, last.Column));
    }

    private static bool TryCell(ReadOnlySpan<byte> text, out (int Row, int Column) cell)
    {
        cell = default;
        var letters = text.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (letters is < 1 or > 3 || text.Length - letters > 7)
        {
            return false;
        }

        cell = (Row(text[letters..]), Column(text[..letters], 0));
        return true;
    }
}
