using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Expressions;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>
/// Reads the numbers of a column as exact ones, so that their sum does not depend on the order of the rows.
/// </summary>
internal static class Amounts
{
    /// <summary>Binary numbers count with so many digits after the decimal point.</summary>
    private const int RealScale = 9;

    public static int ScaleOf(TypedColumn column) => column.Kind == ValueKind.Real ? RealScale : column.Scale;

    public static bool TryGet(BatchColumn column, int row, out Int128 amount)
    {
        amount = 0;
        if (!column.IsPresent(row))
        {
            return false;
        }

        if (column.Column.Kind == ValueKind.Real)
        {
            return Exact.TryFromDouble(column.Reals[row], RealScale, out amount);
        }

        amount = column.Longs[row];
        return true;
    }
}
