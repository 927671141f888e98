using System.Collections.Frozen;

namespace SatuData.Tabular.Values;

/// <summary>
/// The names of functions that spreadsheets know and that texts of people could be meant to call. A spreadsheet turns
/// the brackets of any other name into an error, which harms nobody.
/// </summary>
internal static class SpreadsheetFunctions
{
    private const int Longest = 24;

    private static readonly FrozenSet<string> Names = """
        ABS ADDRESS AND AVERAGE AVERAGEIF AVERAGEIFS CALL CEILING CELL CHAR CHOOSE CLEAN CMD CODE COLUMN COLUMNS
        CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS DDE DDEINIT
        ENCODEURL ERROR.TYPE EVALUATE EXACT EXEC EXP FALSE FILTER FILTERXML FIND FIXED FLOOR FOPEN FORMULATEXT
        FWRITE GETPIVOTDATA HLOOKUP HOUR HYPERLINK IF IFERROR IFNA IFS IMAGE IMPORTDATA IMPORTFEED IMPORTHTML
        IMPORTRANGE IMPORTXML INDEX INDIRECT INFO INT ISBLANK ISERROR ISNUMBER ISTEXT LAMBDA LARGE LEFT LEN LET LN
        LOG LOOKUP LOWER MATCH MAX MEDIAN MID MIN MINUTE MOD MODE MONTH NA NOT NOW NPV OFFSET OR PI PMT POWER
        PRODUCT PROPER PV QUERY RAND RANDBETWEEN RANK REGISTER REGISTER.ID REPLACE REPT RIGHT ROUND ROUNDDOWN
        ROUNDUP ROW ROWS RTD SEARCH SECOND SEQUENCE SIGN SMALL SORT SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS
        SUMPRODUCT SWITCH TEXT TEXTJOIN TIME TIMEVALUE TODAY TRANSPOSE TRIM TRUE TRUNC TYPE UNICHAR UNICODE UNIQUE
        UPPER VALUE VAR VLOOKUP WEBSERVICE WEEKDAY XLOOKUP YEAR
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text is such a name, in any case of letters.</summary>
    public static bool Contains(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> upper = stackalloc char[name.Length];
        for (var i = 0; i < name.Length; i++)
        {
            upper[i] = char.ToUpperInvariant((char)name[i]);
        }

        return Lookup.Contains(upper);
    }
}
