using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SatuData.Reports.Annotating;
using SafeText = SatuData.Reports.Rendering.Workbook.CellText;

namespace SatuData.Reports.Templates;

/// <summary>The notes on the headers of a template: konsep, definisi, satuan.</summary>
internal static class TemplateNotes
{
    public static void Write(WorksheetPart sheet, IReadOnlyList<TemplateColumn> columns, int headerRow)
    {
        var root = Vml.Empty();
        var shapes = new Vml(root);
        var list = new CommentList();
        foreach (var column in columns)
        {
            list.Append(new Comment(new CommentText(new Text(SafeText.Legal(Note(column)))))
            {
                Reference = CellAddress.Of(headerRow, column.Number), AuthorId = 0,
            });
            shapes.Add(headerRow, column.Number);
        }

        sheet.AddNewPart<WorksheetCommentsPart>().Comments =
            new Comments(new Authors(new Author("Standar data")), list);
        var drawing = sheet.AddNewPart<VmlDrawingPart>();
        using (var xml = new MemoryStream(Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting))))
        {
            drawing.FeedData(xml);
        }

        sheet.Worksheet.Append(new LegacyDrawing { Id = sheet.GetIdOfPart(drawing) });
    }

    private static string Note(TemplateColumn column)
    {
        var field = column.Field;
        (string Label, string? Text)[] parts =
        [
            ("Konsep", field.Konsep), ("Definisi", field.Definisi), ("Klasifikasi", field.Klasifikasi),
            ("Ukuran", field.Ukuran),
            ("Satuan", field.Satuan), ("Isi", column.Rule()),
        ];
        return string.Join(
            "\n", parts.Where(p => !string.IsNullOrWhiteSpace(p.Text)).Select(p => $"{p.Label}: {p.Text}"));
    }
}
