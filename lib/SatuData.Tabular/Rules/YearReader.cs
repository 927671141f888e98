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
            return;
        }

        Refuse(NotAYear, text, target, index, row);
    }
}
