using System.Globalization;
using System.Text;
using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>The values of cells.</summary>
internal sealed partial class XlsxCursor
{
    private static readonly string[] DayFormats =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm:ssZ",
            "HH:mm:ss"];

    private bool ReadValue(XmlScanner xml, long row, int column, CellType type, int style)
    {
        xml.SkipAttributes();
        if (xml.IsEmpty)
        {
            return type == CellType.FormulaString;
        }

        xml.ReadToEnd();
        var raw = xml.Text;
        if (type is CellType.Number or CellType.SharedString or CellType.Boolean or CellType.Date)
        {
            raw = CellText.Trim(raw);
            if (raw.Length == 0)
            {
                return false;
            }
        }

        switch (type)
        {
            case CellType.Number:
                AddNumber(column, raw, style < _styles.Length ? _styles[style] : CellShape.Number);
                break;
            case CellType.SharedString:
                AddText(column, SharedText(raw, row, column));
                break;
            case CellType.Boolean:
                Cells.AddBoolean(column, raw is [(byte)'1'] || raw.SequenceEqual("true"u8));
                break;
            case CellType.Date when AddDay(column, raw):
                break;
            default:
                AddRaw(column, raw, type == CellType.Error);
                break;
        }

        return true;
    }

    private static CellType TypeOf(ReadOnlySpan<byte> value) => value switch
    {
        [(byte)'s'] => CellType.SharedString,
        [(byte)'n'] => CellType.Number,
        [(byte)'b'] => CellType.Boolean,
        [(byte)'e'] => CellType.Error,
        [(byte)'d'] => CellType.Date,
        [(byte)'s', (byte)'t', (byte)'r'] => CellType.FormulaString,
        _ => value.SequenceEqual("inlineStr"u8) ? CellType.InlineString : CellType.Number,
    };

    /// <summary>A small number without sign; a very large one where there is none, which no list has.</summary>
    private static int Index(ReadOnlySpan<byte> digits)
    {
        var index = 0;
        foreach (var b in digits)
        {
            var digit = unchecked((uint)(b - '0'));
            if (digit > 9 || index > 100_000_000)
            {
                return int.MaxValue;
            }

            index = (index * 10) + (int)digit;
        }

        return digits.Length == 0 ? int.MaxValue : index;
    }

    private ReadOnlySpan<byte> SharedText(ReadOnlySpan<byte> raw, long row, int column)
    {
        var strings = _strings ??= source.Strings;
        var index = Index(raw);
        if (index < strings.Count)
        {
            return strings[index];
        }

        throw new FileRefusedException(Refusals.Damage() with
        {
            Sheet = source.Sheets[sheet].Name,
            Row = row,
            Column = column + 1,
            Cell = A1.Address(A1.Letters(column), row),
        });
    }

    private void AddText(int column, ReadOnlySpan<byte> text) =>
        Cells.Add(column, text, text.Length > 3 && text[0] == '#' ? WorkbookRow.KindOf(text) : CellKind.Text);

    /// <summary>
    /// A number that is already written as a person sees it is taken over as it is: at most 15 digits, no exponent, no
    /// needless zeros.
    /// </summary>
    private void AddNumber(int column, ReadOnlySpan<byte> raw, CellShape shape)
    {
        if (shape == CellShape.Number && IsPlain(raw))
        {
            Cells.Add(column, raw, CellKind.Number);
        }
        else if (double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number))
        {
            Cells.Add(column, number, shape, _uses1904);
        }
        else
        {
            AddRaw(column, raw, isError: false);
        }
    }

    private static bool IsPlain(ReadOnlySpan<byte> raw)
    {
        var digits = raw[0] == '-' ? raw[1..] : raw;
        if (digits.Length is 0 or > 16 || (raw[0] == '-' && digits is [(byte)'0']))
        {
            return false;
        }

        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            if (unchecked((uint)(digits[i] - '0')) <= 9)
            {
                continue;
            }

            if (digits[i] != '.' || point >= 0)
            {
                return false;
            }

            point = i;
        }

        return point < 0
            ? digits.Length <= 15 && (digits[0] != '0' || digits.Length == 1)
            : point > 0 && digits[^1] is not ((byte)'0' or (byte)'.') && (digits[0] != '0' || point == 1);
    }

    private bool AddDay(int column, ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        if (!DateTime.TryParseExact(
            text, DayFormats, CultureInfo.InvariantCulture,
            DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.RoundtripKind, out var moment))
        {
            return false;
        }

        Cells.AddMoment(column, moment, moment.Year == 1);
        return true;
    }

    private void AddRaw(int column, ReadOnlySpan<byte> raw, bool isError)
    {
        if (raw.Length > Budget.Limits.StringBytes)
        {
            throw ReadingBudget.Passed($"satu teks di dalamnya lebih dari {Budget.Limits.StringBytes >> 10} KB");
        }

        var target = Cells.Reserve(raw.Length);
        var length = XmlText.Decode(raw, target);
        if (length > 0)
        {
            Cells.Set(column, length, isError ? CellKind.Error : WorkbookRow.KindOf(target[..length]));
        }
    }
}
