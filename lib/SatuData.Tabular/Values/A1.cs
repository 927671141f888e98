using System.Globalization;

namespace SatuData.Tabular.Values;

/// <summary>Spreadsheet addresses.</summary>
internal static class A1
{
    /// <summary>The letters of the 0-based column: 0 is A, 26 is AA.</summary>
    public static string Letters(int column)
    {
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters[--start] = (char)('A' + ((rest - 1) % 26));
        }

        return new string(letters[start..]);
    }

    /// <summary>The address of a cell: C7.</summary>
    public static string Address(string letters, long row) =>
        string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
}
