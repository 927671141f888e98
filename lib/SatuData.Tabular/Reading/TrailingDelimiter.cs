using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Recognises a delimiter too many at the end of every line: an empty column that nobody meant.</summary>
internal static class TrailingDelimiter
{
    private const int Looked = 200;

    /// <summary>The repair, when the first rows below the header all end in fields without header and value.</summary>
    public static Finding? Find(OpenedText text, ChosenTable table, TableReadOptions options)
    {
        var width = table.Columns.Count;
        if (width == 0 || !EveryRowIsLonger(text, table.Table.HeaderRow, width))
        {
            return null;
        }

        var isDeclined = options.DeclinedRepairs.Contains(FindingCodes.RepairTrailingDelimiter);
        return new Finding
        {
            Code = FindingCodes.RepairTrailingDelimiter,
            Severity = isDeclined ? Severity.Error : Severity.Info,
            Message = "Setiap baris diakhiri pemisah kolom yang berlebih; kolom kosong di ujung kanan "
                + (isDeclined ? "tidak boleh ada. Hapus pemisah di akhir setiap baris." : "diabaikan."),
            Row = table.Table.HeaderRow,
            ReadAs = isDeclined ? null : $"tabel {width} kolom",
        };
    }

    private static bool EveryRowIsLonger(OpenedText text, long header, int width)
    {
        var source = new CsvRecords(text.Text, text.Layout, text.Whole);
        try
        {
            var rows = 0;
            while (rows < Looked && source.Read())
            {
                if (source.Row <= header || source.IsBlank)
                {
                    continue;
                }

                if (source.FieldCount <= width || !AreBlankFrom(ref source, width))
                {
                    return false;
                }

                rows++;
            }

            return rows > 0;
        }
        finally
        {
            source.Dispose();
        }
    }

    private static bool AreBlankFrom(ref CsvRecords source, int first)
    {
        for (var i = first; i < source.FieldCount; i++)
        {
            if (CellText.Trim(source.Get(i, out _)).Length > 0)
            {
                return false;
            }
        }

        return true;
    }
}
