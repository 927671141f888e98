using System.Globalization;
using System.Text;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>Writes typed values for findings.</summary>
internal static class ValueText
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>The value of a row; empty when it has none.</summary>
    public static string Of(BatchColumn column, int row) => !column.IsPresent(row) ? "" : column.Column.Kind switch
    {
        ValueKind.Text => Encoding.UTF8.GetString(column.GetText(row)),
        ValueKind.Real => column.Reals[row].ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => Day((int)column.Longs[row]),
        ValueKind.Decimal => Scaled(column.Longs[row], column.Column.Scale).ToString(CultureInfo.InvariantCulture),
        _ => column.Longs[row].ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The values of several columns, cut to what a finding shows.</summary>
    public static string Of(RowBatch batch, IEnumerable<int> columns, int row) =>
        CellText.Show(Encoding.UTF8.GetBytes(string.Join(" | ", columns.Select(c => Of(batch[c], row)))));

    /// <summary>A day by its days since 1970-01-01.</summary>
    public static string Day(int days) =>
        DateOnly.FromDayNumber(days + DateText.UnixEpochDayNumber).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number of <paramref name="scale"/> digits after the decimal point.</summary>
    public static decimal Scaled(Int128 unscaled, int scale)
    {
        var value = (decimal)unscaled;
        for (var i = 0; i < scale; i++)
        {
            value /= 10;
        }

        return value;
    }

    /// <summary>A number as Indonesians write it: 1.250,5.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.############", Indonesian);
}
