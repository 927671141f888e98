using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class IntegerReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
{
    private static readonly FieldFinding NotWhole = new(
        FindingCodes.TypeError,
        "bukan bilangan bulat; tulis angkanya saja tanpa satuan, Rp atau %.",
        "Bilangan bulat",
        "Bilangan bulat, misalnya 1250 atau 1.250");

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (!NumberText.TryPlain(text, out var value))
        {
            var convention = NumberFindings.Convention(Rules, text, kind);
            if (convention == NumberConvention.Ambiguous)
            {
                target.SetAbsent(index);
                return;
            }

            if (convention is not { } known || !NumberText.TryInteger(text, known, out value))
            {
                Refuse(NotWhole, text, target, index, row);
                return;
            }
        }

        SetInRange(value, text, target, index, row);
    }
}
