using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>What there is to say about the sheets and tables of a file that are not read.</summary>
internal static class SheetFindings
{
    /// <summary>Everything besides the table that was chosen.</summary>
    public static IEnumerable<Finding> About(
        LocatedSheet chosen, LocatedTable table, IReadOnlyList<LocatedSheet> sheets)
    {
        var name = chosen.Grid.IsText ? null : chosen.Facts.Name;
        if (sheets.Count > 1)
        {
            yield return Finding(
                FindingCodes.SheetChoice, Severity.Info, $"Yang dibaca lembar {name}; lembar lain tidak dibaca.", name);
        }

        var others = chosen.Tables.Where(t => t != table).Select(t => t.Range.ToString()).ToList();
        if (others.Count > 0)
        {
            yield return Finding(
                FindingCodes.OtherTable,
                Severity.Info,
                $"Yang dibaca tabel {table.Range}; tabel lain di lembar yang sama tidak dibaca: "
                + $"{string.Join(", ", others)}.",
                name,
                table.HeaderRow > 0 ? table.HeaderRow : table.BodyStart);
        }

        foreach (var about in AboutEach(sheets))
        {
            yield return about;
        }
    }

    /// <summary>What is worth knowing about the sheets, whether they are read or not.</summary>
    public static IEnumerable<Finding> AboutEach(IReadOnlyList<LocatedSheet> sheets) =>
        sheets.SelectMany(s => AboutOne(s, sheets.Count > 1));

    private static IEnumerable<Finding> AboutOne(LocatedSheet sheet, bool isOneOfSeveral)
    {
        if (sheet.Grid.IsText)
        {
            yield break;
        }

        if (sheet.Facts.IsHidden && sheet.Grid.Rows.Count > 0)
        {
            yield return Finding(
                FindingCodes.HiddenSheet,
                Severity.Warning,
                $"Lembar {sheet.Facts.Name} tersembunyi tetapi berisi. "
                + "Tampilkan dan periksa, atau hapus bila tidak dipakai.",
                sheet.Facts.Name);
        }

        foreach (var (row, column) in sheet.Grid.Programs)
        {
            yield return new Finding
            {
                Code = FindingCodes.DdeLink,
                Severity = Severity.Warning,
                Message =
                    "Rumus di sel ini menjalankan program lain (DDE). Rumusnya tidak dijalankan; yang dibaca nilai terakhir yang "
                    + "tersimpan. Hapus rumusnya dan ketik nilainya; jangan izinkan Excel memperbarui tautannya.",
                Sheet = sheet.Facts.Name,
                Row = row,
                Column = column + 1,
                Cell = A1.Address(A1.Letters(column), row),
                Rule = "Rumus tidak menjalankan program lain",
            };
        }

        if (sheet.Tables.Count == 0 && isOneOfSeveral)
        {
            yield return Finding(
                FindingCodes.NoTable,
                Severity.Info,
                sheet.Grid.Rows.Count == 0
                    ? $"Lembar {sheet.Facts.Name} kosong."
                    : $"Lembar {sheet.Facts.Name} tidak memuat tabel, hanya teks.",
                sheet.Facts.Name);
        }
    }

    private static Finding Finding(string code, Severity severity, string message, string? sheet, long? row = null) =>
        new() { Code = code, Severity = severity, Message = message, Sheet = sheet, Row = row };
}
