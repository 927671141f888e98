using System.Globalization;

namespace SatuData.Reports.Annotating;

/// <summary>Addresses of cells, 1-based.</summary>
internal static class CellAddress
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_384;

    public static string Of(long row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>The column of an address such as C7 or $C$7; 0 when it is none.</summary>
    public static int Column(ReadOnlySpan<char> address)
    {
        var column = 0;
        foreach (var c in address)
        {
            if (!char.IsAsciiLetter(c))
            {
                return column;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            if (column > LastColumn)
            {
                return 0;
            }
        }

        return column;
    }
}
