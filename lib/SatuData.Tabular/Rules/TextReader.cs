using System.Buffers;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class TextReader : FieldReader
{
    private static readonly SearchValues<byte> Mantissa = SearchValues.Create("0123456789.,"u8);

    private readonly int _minimumLength;
    private readonly int _maximumLength;
    private FieldFinding? _notListed;
    private FieldFinding? _notMatching;
    private FieldFinding? _wrongLength;

    public TextReader(FieldRules rules, FieldFindings? findings)
        : base(rules, findings)
    {
        _minimumLength = rules.Field.Constraints.MinLength ?? 0;
        _maximumLength = rules.Field.Constraints.MaxLength ?? int.MaxValue;
    }

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        target.SetText(index, text);
        if (Findings is not null)
        {
            Check(text, kind, row);
        }
    }

    private void Check(ReadOnlySpan<byte> text, CellKind kind, long row)
    {
        var rules = Rules;
        if (kind == CellKind.LossyNumber)
        {
            Findings!.Report(TextFindings.PrecisionLost, text, row);
        }

        if (rules.Allowed is { } allowed && !allowed.Contains(text))
        {
            Findings!.Report(_notListed ??= TextFindings.NotListed(rules.Field), text, row);
        }

        if (rules.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            Findings!.Report(
                IsExponent(text) ? TextFindings.PrecisionLost : _notMatching ??= TextFindings.NotMatching(rules.Field), text, row);
        }

        if (!HasRightLength(text))
        {
            Findings!.Report(_wrongLength ??= TextFindings.WrongLength(rules.Field), text, row);
        }

        if (rules.Region is { } region && !region.Accepts(text))
        {
            Findings!.Report(region.Explain(text, out var successor), text, row, successor);
        }

        if (rules.CodeList is { } list && !list.Accepts(text))
        {
            Findings!.Report(list.Explain(text), text, row);
        }
    }

    /// <summary>A UTF-8 character is 1 to 4 bytes, so the bytes alone decide most of the time.</summary>
    private bool HasRightLength(ReadOnlySpan<byte> text)
    {
        if (text.Length <= _maximumLength && (text.Length + 3) / 4 >= _minimumLength)
        {
            return true;
        }

        var count = CellText.CountScalars(text);
        return count >= _minimumLength && count <= _maximumLength;
    }

    /// <summary>1,81002E+15: what a spreadsheet writes to a text file for a long code kept as a number.</summary>
    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        var e = text.IndexOf("E+"u8);
        return e > 0 && !text[..e].ContainsAnyExcept(Mantissa) && !text[(e + 2)..].ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
