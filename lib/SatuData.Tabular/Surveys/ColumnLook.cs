using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Surveys;

/// <summary>Collects what the cells of one column look like, and says what the column holds.</summary>
internal sealed class ColumnLook(HeaderLabel label)
{
    private const int MostSamples = 3;
    private const int MostCodes = 200;

    private readonly long[] _shapes = new long[(int)CellShape.Error + 1];
    private readonly NumberEvidence _numbers = new();
    private readonly Dictionary<string, long> _datePatterns = [];
    private readonly List<string> _samples = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private long _rows;
    private long _stored;
    private long _percents;
    private long _fractions;
    private long _years;
    private long _leadingZeros;

    public void Add(ReadOnlySpan<byte> text, CellKind kind)
    {
        _rows++;
        var shape = CellShapes.Of(text, kind);
        _shapes[(int)shape]++;
        if (shape == CellShape.Blank)
        {
            return;
        }

        if (_samples.Count < MostSamples || _codes.Count < MostCodes)
        {
            Keep(text);
        }

        if (shape == CellShape.Number)
        {
            AddNumber(text, kind);
        }
        else if (shape == CellShape.Date)
        {
            var pattern = DatePattern.Of(text);
            _datePatterns[pattern] = _datePatterns.GetValueOrDefault(pattern) + 1;
        }
    }

    public SurveyedColumn Describe(int column)
    {
        var (type, format) = Judge();
        return new SurveyedColumn
        {
            Address = A1.Letters(column),
            Name = label.Text,
            Type = type,
            Format = format,
            Missing = _shapes[(int)CellShape.Blank],
            Samples = _samples,
        };
    }

    private void Keep(ReadOnlySpan<byte> text)
    {
        var shown = CellText.Show(text);
        if (_samples.Count < MostSamples && !_samples.Contains(shown))
        {
            _samples.Add(shown);
        }

        if (_codes.Count < MostCodes && text.Length <= 13)
        {
            _codes.Add(shown);
        }
    }

    private void AddNumber(ReadOnlySpan<byte> text, CellKind kind)
    {
        _percents += text[^1] == '%' ? 1 : 0;
        _years += text.Length == 4 && (text.StartsWith("19"u8) || text.StartsWith("20"u8))
            && NumberText.TryPlain(text, out _) ? 1 : 0;
        if (kind == CellKind.Text)
        {
            _leadingZeros += text.Length > 1 && text[0] == '0' && text[1] is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
            _leadingZeros += text.Length > 15 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? 1 : 0;
            _numbers.Add(CellShapes.Bare(text, out _), _rows, 0);
            _fractions += text.ContainsAny((byte)',', (byte)'.') ? 1 : 0;
        }
        else
        {
            _stored++;
            _fractions += text.Contains((byte)'.') ? 1 : 0;
        }
    }

    private (string Type, string? Format) Judge()
    {
        var telling =
            _rows - _shapes[(int)CellShape.Blank] - _shapes[(int)CellShape.Placeholder] - _shapes[(int)CellShape.Error];
        if (telling == 0)
        {
            return (_rows > _shapes[(int)CellShape.Blank] ? "string" : "empty", null);
        }

        if (RegionLook.FormatOf(label.Text, _codes) is { } region)
        {
            return ("region-code", region);
        }

        if (_leadingZeros * 2 > telling)
        {
            return ("string", "digits");
        }

        bool Prevails(CellShape shape) => _shapes[(int)shape] * 10 >= telling * 8;
        if (Prevails(CellShape.Number))
        {
            return JudgeNumber();
        }

        return Prevails(CellShape.Date)
            ? ("date", _datePatterns.Count == 1 ? _datePatterns.Keys.First() : "mixed")
            : (Prevails(CellShape.Boolean) ? "boolean" : "string", null);
    }

    private (string Type, string? Format) JudgeNumber()
    {
        var numbers = _shapes[(int)CellShape.Number];
        if (_years == numbers)
        {
            return ("integer", "year");
        }

        if (_percents * 2 > numbers)
        {
            return ("number", "percent");
        }

        if (_stored * 2 > numbers)
        {
            return (_fractions == 0 ? "integer" : "number", "stored");
        }

        var isWhole = _fractions == 0 || IsGrouped();
        var convention = NumberVerdict.Decide(_numbers, wholeNumbers: false, () => new NumberEvidence()).Convention;
        return (isWhole ? "integer" : "number", convention switch
        {
            NumberConvention.Plain => "plain",
            NumberConvention.Indonesian => "indonesian",
            NumberConvention.International => "international",
            _ => "ambiguous",
        });
    }

    /// <summary>Whether the marks in the samples stand before three digits only, as those of thousands do.</summary>
    private bool IsGrouped() => _codes.Count > 0 && _codes.All(c =>
    {
        var mark = c.LastIndexOfAny(['.', ',']);
        return mark < 0 || (c.Length - mark == 4 && c.IndexOfAny(['.', ',']) is > 0 and <= 4);
    }) && _codes.Any(c => c.Count(ch => ch is '.' or ',') > 1);
}
