using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class BooleanReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
{
    private static readonly FieldFinding NotBoolean = new(
        FindingCodes.TypeError, "bukan ya atau tidak.", "Ya atau tidak", "ya atau tidak (boleh juga 1 atau 0)");

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (BooleanText.TryParse(text, out var value))
        {
            SetInRange(value ? 1 : 0, text, target, index, row);
            return;
        }

        Refuse(NotBoolean, text, target, index, row);
    }
}
