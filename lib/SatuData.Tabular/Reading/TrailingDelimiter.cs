using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>Recognises a delimiter too many at the end of every line: an empty column that nobody meant.</summary>
internal static class TrailingDelimiter
{
    /// <summary>The repair, when the rows of the sample below the header all end in fields without header and value.</summary>
    public static Finding? Find(IReadOnlyList<SampleRow> rows, int header, TableReadOptions options)
    {
        var width = rows[header].Width;
        var data = rows.Skip(header + 1).Where(r => !r.IsBlank).ToList();
        if (data.Count == 0 || !data.TrueForAll(r => r.Cells.Length > width && r.Width <= width))
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
            Row = rows[header].Row,
            ReadAs = isDeclined ? null : $"tabel {width} kolom",
        };
    }
}
