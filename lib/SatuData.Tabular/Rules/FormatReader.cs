using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;
using SatuData.Tabular.Values.Formats;

namespace SatuData.Tabular.Rules;

/// <summary>Reads texts that must have a form; they are held as they are written.</summary>
internal sealed class FormatReader : FieldReader
{
    private readonly ValueFormat _format;
    private readonly FieldConstraints _constraints;
    private readonly JsonRule? _schema;
    private readonly long _first;
    private readonly long _last;
    private FieldFinding? _wrongForm;
    private FieldFinding? _outside;
    private FieldFinding? _notListed;
    private FieldFinding? _notMatching;
    private FieldFinding? _wrongLength;
    private FieldFinding? _wrongContent;

    public FormatReader(FieldRules rules, FieldFindings? findings, ValueFormat format)
        : base(rules, findings)
    {
        _format = format;
        _constraints = rules.Field.Constraints;
        _schema = _constraints.JsonSchema is { } json ? JsonRule.Parse(json) : null;
        _first = Limit(_constraints.From, 1, long.MinValue);
        _last = Limit(_constraints.To, -1, long.MaxValue);
    }

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (!_format.TryRead(text, out var order))
        {
            if (!ReadMissingWord(text, target, index, row))
            {
                Refuse(_wrongForm ??= WrongForm(), text, target, index, row);
            }

            return;
        }

        target.SetText(index, text);
        if (Findings is not null)
        {
            Check(text, order, row);
        }
    }

    private long Limit(FieldBound? bound, int inwards, long otherwise)
    {
        var order = 0L;
        return bound is not null && _format.TryRead(Encoding.UTF8.GetBytes(bound.Text), out order)
            ? order + (bound.IsExclusive ? inwards : 0)
            : otherwise;
    }

    private void Check(ReadOnlySpan<byte> text, long order, long row)
    {
        if (order < _first || order > _last)
        {
            Findings!.Report(_outside ??= Ranges.Finding(Rules.Field), text, row);
        }

        if (Rules.Allowed is { } allowed && !allowed.Contains(text))
        {
            Findings!.Report(_notListed ??= TextFindings.NotListed(Rules.Field), text, row);
        }

        if (Rules.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            Findings!.Report(_notMatching ??= TextFindings.NotMatching(Rules.Field), text, row);
        }

        if ((_constraints.MinLength ?? _constraints.MaxLength) is not null && !HasRightCount(text))
        {
            Findings!.Report(_wrongLength ??= TextFindings.WrongLength(Rules.Field), text, row);
        }

        if (_schema is not null && !_schema.IsMatch(text))
        {
            Findings!.Report(_wrongContent ??= WrongContent(), text, row);
        }
    }

    private bool HasRightCount(ReadOnlySpan<byte> text)
    {
        var count = _format.CountOf(text);
        return count >= (_constraints.MinLength ?? 0) && count <= (_constraints.MaxLength ?? int.MaxValue);
    }

    private FieldFinding WrongForm() => new(
        FindingCodes.TypeError, $"bukan {_format.Words}.", _format.Words, $"Tulis seperti {_format.Example}");

    private FieldFinding WrongContent() => new(
        FindingCodes.ConstraintError, "isi JSON tidak sesuai skema dalam standar.", "jsonSchema", Rules.Field.Definisi
            ?? "Isi sesuai jsonSchema");
}
