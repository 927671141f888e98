using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class YearReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
{
    private static readonly FieldFinding NotAYear = new(
        FindingCodes.TypeError, "bukan tahun; tulis empat angka.", "Tahun empat angka", "Tahun, misalnya 2024");

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (text.Length == 4 && NumberText.TryPlain(text, out var year) && year > 0)
        {
            SetInRange(year, text, target, index, row);
        }
        else if (text.Length == 6 && text.EndsWith(".0"u8) && NumberText.TryPlain(text[..4], out year) && year > 999)
        {
            if (Accepts(Repairs.FloatCode, text, text[..4], target, index, row))
            {
                SetInRange(year, text, target, index, row);
                Findings?.Repair(Repairs.FloatCode, text, text[..4], row);
            }
        }
        else if (!ReadMissingWord(text, target, index, row))
        {
            Refuse(NotAYear, text, target, index, row);
        }
    }
}
