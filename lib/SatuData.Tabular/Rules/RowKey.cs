using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>The values of some columns of a row as one key.</summary>
internal static class RowKey
{
    /// <summary>The key of a row; false when one of its values is absent.</summary>
    public static bool TryOf(RowBatch batch, int[] columns, int row, out Hash128 key)
    {
        key = Hash128.Start;
        foreach (var index in columns)
        {
            var column = batch[index];
            if (!column.IsPresent(row))
            {
                return false;
            }

            key = key.With(column, row);
        }

        return true;
    }
}
