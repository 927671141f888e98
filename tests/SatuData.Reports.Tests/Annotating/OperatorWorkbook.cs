using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SatuData.Reports.Tests.Annotating;

/// <summary>
/// A workbook as an operator keeps it: two sheets, a formula, merged title, own colours, an own comment, a named range,
/// a conditional format, and on request macros.
/// </summary>
internal static class OperatorWorkbook
{
    /// <summary>Format of the cells with the operator's own fill.</summary>
    public const uint OwnFill = 1;

    public static byte[] Bytes(bool withMacros = false, params string?[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(
            stream, withMacros ? SpreadsheetDocumentType.MacroEnabledWorkbook : SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet { Name = "Data O'Neil & Rekan", SheetId = 4, Id = "rId1" },
                    new Sheet { Name = "Rumus", SheetId = 7, Id = "rId2" }),
                new DefinedNames(new DefinedName("Rumus!$A$1") { Name = "total" }));
            workbook.AddNewPart<WorkbookStylesPart>("rId3").Stylesheet = Styles();
            Data(workbook.AddNewPart<WorksheetPart>("rId1"), rows);
            workbook.AddNewPart<WorksheetPart>("rId2").Worksheet = new Worksheet(new SheetData(new Row(
                new Cell(new CellFormula("1+2"), new CellValue("3")) { CellReference = "A1" }) { RowIndex = 1 }));
            if (withMacros)
            {
                using var macros = new MemoryStream([1, 2, 3, 4]);
                workbook.AddNewPart<VbaProjectPart>("rId9").FeedData(macros);
            }
        }

        return stream.ToArray();
    }

    private static void Data(WorksheetPart part, string?[][] rows)
    {
        var data = new SheetData(rows.Select((row, r) => new Row(row.Select((text, c) => text is null ? null : new Cell(
            new InlineString(new Text(text)))
        {
            CellReference = $"{(char)('A' + c)}{r + 1}", DataType = CellValues.InlineString, StyleIndex = c == 1
                ? OwnFill
                : null,
        }).OfType<Cell>()) { RowIndex = (uint)r + 1 }));
        var drawing = part.AddNewPart<VmlDrawingPart>("rIdVml");
        using (var vml = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
            """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>
            """)))
        {
            drawing.FeedData(vml);
        }

        part.AddNewPart<WorksheetCommentsPart>("rIdCat").Comments = new Comments(
            new Authors(new Author("Ibu Sari")),
            new CommentList(new Comment(new CommentText(new Text("Catatan saya"))) { Reference = "A2", AuthorId = 0 }));
        part.Worksheet = new Worksheet(
            data,
            new MergeCells(new MergeCell { Reference = "F1:G1" }),
            new ConditionalFormatting(new ConditionalFormattingRule(new Formula("FALSE"))
            {
                Type = ConditionalFormatValues.Expression, Priority = 1,
            })
            { SequenceOfReferences = new() { InnerText = "A1:A9" } },
            new PageMargins { Left = 1, Right = 1, Top = 1, Bottom = 1, Header = 0, Footer = 0 },
            new LegacyDrawing { Id = "rIdVml" });
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF00FF00" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FillId = 2, ApplyFill = true }));
}
