using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>Reads yes and no in the words that the standard sets.</summary>
internal sealed class WordBooleanReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
{
    private readonly Utf8Set _true = new(Or(rules.Field.Notation.TrueValues, "true", "True", "TRUE", "1"));
    private readonly Utf8Set _false = new(Or(rules.Field.Notation.FalseValues, "false", "False", "FALSE", "0"));
    private FieldFinding? _wrongWord;

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        var isTrue = _true.Contains(text);
        if (isTrue || _false.Contains(text))
        {
            SetInRange(isTrue ? 1 : 0, text, target, index, row);
        }
        else if (kind == CellKind.Boolean && BooleanText.TryStrict(text, out var truth))
        {
            SetInRange(truth ? 1 : 0, text, target, index, row);
        }
        else if (!ReadMissingWord(text, target, index, row))
        {
            Refuse(_wrongWord ??= WrongWord(), text, target, index, row);
        }
    }

    private static IEnumerable<string> Or(IReadOnlyList<string> set, params string[] usual) =>
        set.Count > 0 ? set : usual;

    private FieldFinding WrongWord()
    {
        var words = string.Join(
            ", ", Or(Rules.Field.Notation.TrueValues, "true").Concat(Or(Rules.Field.Notation.FalseValues, "false")));
        return new(
            FindingCodes.TypeError, "bukan ya atau tidak menurut standar.", "Ya atau tidak",
                $"Salah satu dari: {words}");
    }
}
