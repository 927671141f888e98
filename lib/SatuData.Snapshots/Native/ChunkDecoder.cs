using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Native;

/// <summary>Copies DuckDB's data chunks into batches.</summary>
internal static unsafe class ChunkDecoder
{
    public static void Decode(nint chunk, int rows, RowBatch batch)
    {
        batch.Count = rows;
        for (var i = 0; i < batch.ColumnCount; i++)
        {
            var vector = DuckDbApi.ChunkVector(chunk, (ulong)i);
            Decode(DuckDbApi.VectorData(vector), DuckDbApi.VectorValidity(vector), rows, batch[i]);
        }
    }

    private static void Decode(void* data, ulong* validity, int rows, BatchColumn column)
    {
        for (var row = 0; row < rows; row++)
        {
            if (validity != null && (validity[row >> 6] >> (row & 63) & 1) == 0)
            {
                column.SetAbsent(row);
                continue;
            }

            switch (column.Column.Kind)
            {
                case ValueKind.Text:
                    var text = (NativeText*)data + row;
                    var length = (int)text->Length;
                    column.SetText(row, new(length <= NativeText.InlineLength ? text->Inlined : text->Pointer, length));
                    break;
                case ValueKind.Real:
                    column.SetReal(row, ((double*)data)[row]);
                    break;
                case ValueKind.Date:
                    column.SetLong(row, ((int*)data)[row]);
                    break;
                case ValueKind.Boolean:
                    column.SetLong(row, ((byte*)data)[row]);
                    break;
                default:
                    column.SetLong(row, ((long*)data)[row]);
                    break;
            }
        }
    }
}
