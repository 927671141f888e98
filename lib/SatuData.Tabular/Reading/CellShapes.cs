using System.Buffers;

namespace SatuData.Tabular.Reading;

/// <summary>Tells the shape from a number format: by its id where that is built in, else by its code.</summary>
internal static class CellShapes
{
    private static readonly SearchValues<char> ElapsedUnits = SearchValues.Create("hmsHMS");

    /// <summary>
    /// The built-in formats (ECMA-376 part 1, 18.8.30), with those that depend on the language of Excel.
    /// </summary>
    public static CellShape OfBuiltIn(int id) => id switch
    {
        9 or 10 => CellShape.Percent,
        14 or 15 or 16 or 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => CellShape.Date,
        18 or 19 or 20 or 21 or 45 or 47 or (>= 32 and <= 35) or 55 or 56 => CellShape.Time,
        46 => CellShape.Duration,
        _ => CellShape.Number,
    };

    /// <summary>
    /// By the first section of a format code that says anything. Quoted and escaped characters, fillers, colours and
    /// languages say nothing.
    /// </summary>
    public static CellShape OfCode(ReadOnlySpan<char> code)
    {
        var seen = new Marks();
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = End(code, i, ']');
                    seen.IsDuration |= IsElapsed(code[(i + 1)..Math.Min(end, code.Length)]);
                    i = end;
                    break;
                case 'E' or 'e' when i + 1 < code.Length && code[i + 1] is '+' or '-':
                    i++;
                    break;
                case 'G' or 'g' when code[i..].StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    break;
                case 'A' or 'a' when code[i..].StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                    seen.HasTime = true;
                    i += "AM/PM".Length - 1;
                    break;
                case ';' when seen.Shape != CellShape.Number:
                    return seen.Shape;
                default:
                    seen.Note(code[i]);
                    break;
            }
        }

        return seen.Shape;
    }

    private static int End(ReadOnlySpan<char> code, int start, char mark)
    {
        var length = code[(start + 1)..].IndexOf(mark);
        return length < 0 ? code.Length : start + 1 + length;
    }

    private static bool IsElapsed(ReadOnlySpan<char> bracket) =>
        bracket.Length is > 0 and < 4 && !bracket.ContainsAnyExcept(ElapsedUnits);

    private struct Marks
    {
        public bool IsDuration;
        public bool HasTime;
        private bool _hasDay;
        private bool _hasMonthOrMinute;
        private bool _hasPercent;
        private bool _hasDigit;

        public readonly CellShape Shape =>
            _hasPercent ? CellShape.Percent
            : IsDuration ? CellShape.Duration
            : _hasDay ? CellShape.Date
            : HasTime ? CellShape.Time
            : _hasMonthOrMinute && !_hasDigit ? CellShape.Date
            : CellShape.Number;

        public void Note(char c)
        {
            switch (c)
            {
                case 'd' or 'D' or 'y' or 'Y':
                    _hasDay = true;
                    break;
                case 'h' or 'H' or 's' or 'S':
                    HasTime = true;
                    break;
                case 'm' or 'M':
                    _hasMonthOrMinute = true;
                    break;
                case '%':
                    _hasPercent = true;
                    break;
                case '0' or '#' or '?':
                    _hasDigit = true;
                    break;
                default:
                    break;
            }
        }
    }
}
