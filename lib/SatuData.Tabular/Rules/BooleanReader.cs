using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class BooleanReader(FieldRules rules, FieldFindings? findings, BooleanWatch? watch)
    : FieldReader(rules, findings)
{
    private static readonly FieldFinding NotBoolean = new(
        FindingCodes.TypeError, "bukan ya atau tidak.", "Ya atau tidak", "ya atau tidak (boleh juga 1 atau 0)");

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (BooleanText.TryStrict(text, out var value))
        {
            SetInRange(value ? 1 : 0, text, target, index, row);
        }
        else if (BooleanText.TryWord(text, out value))
        {
            if (Accepts(Repairs.BooleanWord, text, value ? "true"u8 : "false"u8, target, index, row))
            {
                SetInRange(value ? 1 : 0, text, target, index, row);
                watch?.CountWord(row);
            }
        }
        else if (!ReadMissingWord(text, target, index, row))
        {
            Refuse(NotBoolean, text, target, index, row);
        }
    }
}
