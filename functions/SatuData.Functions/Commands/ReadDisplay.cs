using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Surveys;

namespace SatuData.Functions.Commands;

/// <summary>Shows to people what is in a file.</summary>
internal static class ReadDisplay
{
    private const int RangesShown = 10;

    public static void Show(FileSurvey survey, CommandOutput output)
    {
        output.WriteLine(
            $"{survey.FileName}: {ReadReport.FormatOf(survey)}, {Display.Number(survey.Bytes)} bita, SHA-256 {survey.Sha256}");
        if (survey.Encoding is { } encoding)
        {
            output.WriteLine(
                $"Pengodean {encoding.Name} (keyakinan {Percent(encoding.Confidence)}). {encoding.Evidence}");
        }

        if (survey.Dialect is { } dialect)
        {
            output.WriteLine(
                $"Pemisah {Name(dialect.Delimiter)} (keyakinan {Percent(dialect.Confidence)}). {dialect.Evidence}");
        }

        foreach (var sheet in survey.Sheets)
        {
            Show(sheet, output);
        }

        foreach (var finding in survey.Findings.OrderByDescending(f => f.Severity))
        {
            output.WriteLine($"[{Display.Severity(finding.Severity)}] {Place(finding)}{finding.Message}"
                + (finding.Expected is { } expected ? $" Seharusnya: {expected}." : ""));
        }
    }

    private static void Show(SheetSurvey sheet, CommandOutput output)
    {
        output.WriteLine();
        var name = sheet.Name.Length > 0 ? $"Lembar {sheet.Name}{(sheet.IsHidden ? " (tersembunyi)" : "")}: " : "";
        var content = sheet.Rows == 0
            ? "kosong"
            : $"{Display.Number(sheet.Rows)} baris, {Display.Number(sheet.Columns)} kolom";
        var tables = sheet.Tables.Count == 0 ? "tidak ada tabel" : $"{Display.Number(sheet.Tables.Count)} tabel";
        output.WriteLine($"{name}{content}, {tables}.");
        foreach (var table in sheet.Tables)
        {
            Show(table, output);
        }
    }

    private static void Show(SurveyedTable table, CommandOutput output)
    {
        var rows = table.DataRows.Sum(r => r.Last - r.First + 1);
        output.WriteLine($"Tabel {table.Range}: {Display.Number(rows)} baris data");
        Line(output, "judul tabel", Of(table.TitleRows));
        Line(output, "judul kolom", table.HeaderRows.Count == 0 ? "tidak ada" : Of(table.HeaderRows));
        Line(output, "data", Of(table.DataRows));
        Line(output, "kelompok", Of(table.GroupRows));
        Line(output, "jumlah", Of(table.TotalRows));
        Line(output, "catatan", Of(table.NoteRows));
        output.List(table.Columns, "Tabel ini tanpa kolom.",
            ("Kolom", c => c.Address),
            ("Judul", c => c.Name),
            ("Jenis", c => c.Format is null ? c.Type : $"{c.Type} ({c.Format})"),
            ("Kosong", c => Display.Number(c.Missing)),
            ("Contoh", c => string.Join("; ", c.Samples)));
    }

    private static void Line(CommandOutput output, string what, string rows)
    {
        if (rows.Length > 0)
        {
            output.WriteLine($"  baris {what}: {rows}");
        }
    }

    private static string Of(IReadOnlyList<long> rows)
    {
        var spans = new List<RowSpan>();
        foreach (var row in rows)
        {
            if (spans.Count > 0 && spans[^1].Last + 1 == row)
            {
                spans[^1] = spans[^1] with { Last = row };
            }
            else
            {
                spans.Add(new RowSpan(row, row));
            }
        }

        return Of(spans);
    }

    private static string Of(IReadOnlyList<RowSpan> spans) =>
        string.Join(", ", spans.Take(RangesShown).Select(s => s.First == s.Last
            ? s.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{s.First}-{s.Last}")))
        + (spans.Count > RangesShown ? $", dan {Display.Number(spans.Count - RangesShown)} lagi" : "");

    private static string Place(Finding finding)
    {
        var cell = finding.Cell
            ?? (finding.Row is { } row ? $"baris {row.ToString(CultureInfo.InvariantCulture)}" : "");
        return (finding.Sheet, cell) switch
        {
            (null, "") => "",
            (null, _) => $"{cell}: ",
            ({ } sheet, "") => $"{sheet}: ",
            ({ } sheet, _) => $"{sheet}!{cell}: ",
        };
    }

    private static string Percent(double share) => share.ToString("P0", CultureInfo.GetCultureInfo("id-ID"));

    private static string Name(char delimiter) => delimiter switch
    {
        '\t' => "tab",
        ',' => "koma",
        ';' => "titik koma",
        _ => $"'{delimiter}'",
    };
}
