using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>What there is to say about where a table is and what its rows are for.</summary>
internal static class TableFindings
{
    private const int MostRanges = 12;

    /// <summary>The code of a finding about rows that are no data.</summary>
    public static string CodeOf(RowRole role) => role switch
    {
        RowRole.Title => FindingCodes.HeaderPosition,
        RowRole.Numbering => FindingCodes.NumberingRow,
        RowRole.RepeatedHeader => FindingCodes.RepeatedHeader,
        RowRole.Group => FindingCodes.GroupRow,
        RowRole.Total => FindingCodes.TotalRow,
        _ => FindingCodes.NoteRow,
    };

    /// <summary>One finding about all rows of a kind.</summary>
    public static Finding AboutRows(RowRole role, IReadOnlyList<long> rows, string? sheet) => new()
    {
        Code = CodeOf(role),
        Severity = Severity.Info,
        Message = Words(role, List(RowRange.Of(rows))),
        Sheet = sheet,
        Row = rows[0],
    };

    /// <summary>Everything about one table that is read.</summary>
    public static IEnumerable<Finding> About(LocatedTable table, SheetFacts facts, string? sheet)
    {
        if (table.HeaderRows.Count == 0)
        {
            yield return new Finding
            {
                Code = FindingCodes.NoHeader,
                Severity = Severity.Error,
                Message = "Tabel tidak punya baris judul kolom. "
                    + "Tambahkan satu baris judul di atas data sesuai templat, lalu unggah kembali.",
                Sheet = sheet,
                Row = table.BodyStart,
            };
        }

        if (table.TitleRows.Count > 0)
        {
            yield return AboutTitles(table, sheet);
        }

        foreach (var (role, rows) in OtherRows(table))
        {
            if (rows.Count > 0)
            {
                yield return AboutRows(role, rows, sheet);
            }
        }

        foreach (var mismatch in table.Mismatches)
        {
            yield return About(mismatch, table, sheet);
        }

        foreach (var hidden in AboutHidden(table, facts, sheet))
        {
            yield return hidden;
        }
    }

    /// <summary>Ranges as a person writes them: 3-5, 9, 12.</summary>
    public static string List(IReadOnlyList<RowRange> ranges)
    {
        var shown = ranges.Take(MostRanges).Select(r => r.First == r.Last
            ? r.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{r.First}-{r.Last}"));
        var rest = ranges.Count > MostRanges
            ? string.Create(CultureInfo.InvariantCulture, $", dan {ranges.Count - MostRanges} lagi")
            : "";
        return string.Join(", ", shown) + rest;
    }

    private static IEnumerable<(RowRole Role, IReadOnlyList<long> Rows)> OtherRows(LocatedTable table) =>
    [
        (RowRole.Numbering, table.NumberingRows), (RowRole.RepeatedHeader, table.RepeatedHeaderRows),
        (RowRole.Group, table.GroupRows),
        (RowRole.Total, table.TotalRows), (RowRole.Note, table.NoteRows),
    ];

    private static string Words(RowRole role, string rows) => role switch
    {
        RowRole.Numbering => $"Baris nomor kolom (1), (2), (3) di bawah judul dilewati: baris {rows}.",
        RowRole.RepeatedHeader => $"Judul kolom yang diulang dilewati: baris {rows}.",
        RowRole.Group => $"Judul kelompok tidak dibaca sebagai data: baris {rows}.",
        RowRole.Total => $"Baris jumlah, subtotal, atau rata-rata tidak dibaca sebagai data: baris {rows}.",
        _ => $"Sumber, catatan, atau keterangan tidak dibaca sebagai data: baris {rows}.",
    };

    private static Finding AboutTitles(LocatedTable table, string? sheet)
    {
        var row = table.HeaderRow > 0 ? table.HeaderRow : table.BodyStart;
        var header = table.HeaderRows.Count > 1
            ? $"baris {List(RowRange.Of(table.HeaderRows))}"
            : string.Create(CultureInfo.InvariantCulture, $"baris {row}");
        return new Finding
        {
            Code = FindingCodes.HeaderPosition,
            Severity = Severity.Info,
            Message = $"Judul kolom ditemukan di {header}; baris di atasnya dilewati.",
            Sheet = sheet,
            Row = row,
        };
    }

    private static Finding About(TotalMismatch mismatch, LocatedTable table, string? sheet)
    {
        var label = table.Labels[mismatch.Column - table.Range.FirstColumn].Text;
        var rows = List([mismatch.Scope]);
        var sum = mismatch.Expected.ToString("0.##########", CultureInfo.GetCultureInfo("id-ID"));
        return new Finding
        {
            Code = FindingCodes.TotalMismatch,
            Severity = Severity.Warning,
            Message = $"Baris jumlah tidak sama dengan penjumlahan baris {rows}"
                + (label.Length > 0 ? $" pada kolom {label}" : "") + ". Periksa angka dan jumlahnya.",
            Sheet = sheet,
            Row = mismatch.Row,
            Column = mismatch.Column + 1,
            Cell = A1.Address(A1.Letters(mismatch.Column), mismatch.Row),
            Value = mismatch.Found,
            Rule = "Jumlah sama dengan penjumlahan baris-barisnya",
            Expected = $"{sum}, yaitu penjumlahan baris {rows}",
        };
    }

    private static IEnumerable<Finding> AboutHidden(LocatedTable table, SheetFacts facts, string? sheet)
    {
        var rows = facts.HiddenRows.Where(r => r.LastRow >= table.Range.FirstRow && r.FirstRow <= table.Range.LastRow)
            .Select(r => new RowRange(
                Math.Max(r.FirstRow, table.Range.FirstRow), Math.Min(r.LastRow, table.Range.LastRow))).ToList();
        if (rows.Count > 0)
        {
            yield return new Finding
            {
                Code = FindingCodes.HiddenRow,
                Severity = Severity.Warning,
                Message = $"Ada baris tersembunyi di dalam tabel dan ikut dibaca: baris {List(rows)}. "
                    + "Tampilkan dan periksa, atau hapus bila tidak dipakai.",
                Sheet = sheet,
                Row = rows[0].First,
            };
        }

        foreach (var column in facts.HiddenColumns
            .Where(c => c >= table.Range.FirstColumn && c <= table.Range.LastColumn))
        {
            yield return new Finding
            {
                Code = FindingCodes.HiddenColumn,
                Severity = Severity.Warning,
                Message = $"Kolom {A1.Letters(column)} tersembunyi dan ikut dibaca. "
                    + "Tampilkan dan periksa, atau hapus bila tidak dipakai.",
                Sheet = sheet,
                Row = table.HeaderRow > 0 ? table.HeaderRow : table.BodyStart,
                Column = column + 1,
                Cell = A1.Address(A1.Letters(column), table.HeaderRow > 0 ? table.HeaderRow : table.BodyStart),
            };
        }
    }
}
