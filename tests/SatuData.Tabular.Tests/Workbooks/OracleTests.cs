using System.Globalization;
using System.Text;
using ExcelDataReader;
using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>
/// The reader of .xlsx against ExcelDataReader, cell by cell, on a seeded corpus of workbooks of every kind.
/// </summary>
public sealed class OracleTests
{
    private static readonly string[] Formats =
        ["0", "14", "20", "22", "9", "10", "2", "4", "46", "dd/mm/yyyy", "yyyy-mm-dd hh:mm", "[h]:mm", "0.0%",
            "\"Rp\"#,##0", "General", "@"];

    private static readonly string[] Words =
        ["Pringsewu", "Gading Rejo", " spasi ", "A &amp; B", "é—ü", "", "#N/A", "baris_x000A_dua", "&#8364;",
            "_x005F_x000D_", "1.234,56", "-"];

    /// <summary>Styles that make no day of a number: ExcelDataReader fails on days that no calendar has.</summary>
    private static readonly int[] NumberStyles = [0, 4, 5, 6, 7, 12, 13, 14, 15];

    static OracleTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Read_GeneratedWorkbooks_EqualsExcelDataReaderCellByCell()
    {
        var cells = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var book = Generate(new Random(seed));
            var bytes = book.Bytes();
            var ours = book.Open();
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
            for (var sheet = 0; sheet < ours.Sheets.Count; sheet++)
            {
                cells += Compare(ours, sheet, reader, seed);
                reader.NextResult();
            }
        }

        cells.ShouldBeGreaterThan(20_000);
    }

    private static int Compare(WorkbookSource ours, int sheet, IExcelDataReader reader, int seed)
    {
        var facts = ours.Describe(sheet);
        facts.Name.ShouldBe(reader.Name);
        facts.IsHidden.ShouldBe(reader.VisibleState != "visible");
        facts.Merges.Select(m => (m.FirstRow - 1, m.FirstColumn, m.LastRow - 1, m.LastColumn)).Order().ShouldBe(
            (reader.MergeCells ?? []).Select(m => ((long)m.FromRow, m.FromColumn, (long)m.ToRow, m.ToColumn)).Order());
        var rows = SheetText.Rows(ours, sheet);
        var cells = 0;
        for (var row = 0; reader.Read(); row++)
        {
            var theirs = Theirs(reader);
            var mine = row < rows.Count ? rows[row] : [];
            mine.ShouldBe(theirs, $"seed {seed}, sheet {sheet}, row {row + 1}");
            cells += theirs.Length;
        }

        return cells;
    }

    /// <summary>What ExcelDataReader gives, written out as a person sees it and cut after the last value.</summary>
    private static string[] Theirs(IExcelDataReader reader)
    {
        var row = new WorkbookRow();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var shape = CellShapes.OfCode(reader.GetNumberFormatString(column) ?? "");
            switch (reader.GetValue(column))
            {
                case string text:
                    row.AddText(column, text);
                    break;
                case double number:
                    row.Add(column, number, shape == CellShape.Percent ? shape : CellShape.Number, uses1904: false);
                    break;
                case bool truth:
                    row.AddBoolean(column, truth);
                    break;
                case DateTime moment:
                    row.AddMoment(column, moment, moment.Year < 1900 || shape == CellShape.Time);
                    break;
                case TimeSpan time:
                    row.AddDuration(column, time);
                    break;
                default:
                    break;
            }
        }

        return SheetText.Cells(row);
    }

    private static RawWorkbook Generate(Random random)
    {
        var date1904 = random.Next(4) == 0;
        var book = new RawWorkbook { Properties = date1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>" };
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            book.Sheet($"Lembar {i}", Sheet(random), random.Next(4) == 0 ? "hidden" : "");
        }

        return book.Styles(Formats).Strings([.. Words.Select(w => random.Next(2) == 0
            ? $"<t xml:space=\"preserve\">{w}</t>"
            : $"<r><rPr><sz val=\"9\"/></rPr><t xml:space=\"preserve\">{w}</t></r><r><t>+</t></r>")]);
    }

    private static string Sheet(Random random)
    {
        var text = new StringBuilder($"<worksheet xmlns=\"{RawWorkbook.Main}\">");
        text.Append(random.Next(2) == 0 ? "<cols><col min=\"1\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>" : "")
            .Append("<sheetData>");
        var width = random.Next(1, 9);
        for (int row = 1, rows = random.Next(60); row <= rows; row++)
        {
            if (random.Next(6) == 0)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
            for (var column = 0; column < width; column++)
            {
                text.Append(random.Next(5) == 0 ? "" : Cell(random, $"{(char)('A' + column)}{row}"));
            }

            text.Append("</row>");
        }

        text.Append("</sheetData>");
        return text.Append(
            random.Next(2) == 0 ? "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B3:B5\"/></mergeCells>" : "")
            .Append("</worksheet>").ToString();
    }

    private static string Cell(Random random, string address)
    {
        var style = random.Next(Formats.Length);
        return random.Next(9) switch
        {
            0 => $"<c r=\"{address}\" t=\"s\"><v>{random.Next(Words.Length)}</v></c>",
            1 => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{Words[random.Next(Words.Length)]}</t></is></c>",
            2 => $"<c r=\"{address}\" t=\"b\"><v>{random.Next(2)}</v></c>",
            3 => $"<c r=\"{address}\" t=\"str\"><f>A1</f><v>{Words[random.Next(Words.Length)]}</v></c>",
            4 => $"<c r=\"{address}\" s=\"{style}\"/>",
            5 => $"<c r=\"{address}\" s=\"{style}\"><v>{random.Next(1, 60000)}</v></c>",
            6 => $"<c r=\"{address}\" s=\"{style}\"><v>{(random.NextDouble() * 50000).ToString("R", CultureInfo.InvariantCulture)}</v></c>",
            7 => $"<c r=\"{address}\" s=\"{NumberStyles[random.Next(NumberStyles.Length)]}\"><v>{Number(random)}</v></c>",
            _ => $"<c r=\"{address}\"><v>{Number(random)}</v></c>",
        };
    }

    /// <summary>
    /// Numbers in the shapes that programs write: long and short, with exponents, needless zeros, tails of binary
    /// fractions.
    /// </summary>
    private static string Number(Random random)
    {
        var number = (random.NextDouble() - 0.3) * Math.Pow(10, random.Next(-6, 18));
        return random.Next(5) switch
        {
            0 => number.ToString("E14", CultureInfo.InvariantCulture),
            1 => Math.Round(number).ToString("F0", CultureInfo.InvariantCulture),
            2 => number.ToString("F3", CultureInfo.InvariantCulture),
            3 => number.ToString("G17", CultureInfo.InvariantCulture),
            _ => random.Next(100_000).ToString(CultureInfo.InvariantCulture),
        };
    }
}
