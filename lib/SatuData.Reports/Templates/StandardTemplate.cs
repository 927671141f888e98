using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.VariantTypes;
using SatuData.Reports.Annotating;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Templates;

namespace SatuData.Reports.Templates;

/// <summary>
/// A workbook made from a data standard, ready to be filled in: formats, choices and limits per column, notes, codes of
/// the region, and a mark by which it is recognised when it comes back. Safe for use by several threads.
/// </summary>
public static class StandardTemplate
{
    private const string DataSheet = "Data";
    private const string ListSheet = "_satudata";
    private const int HeaderRow = 4;
    private const int FirstRow = HeaderRow + 1;
    private const int LastRow = 100_000;

    /// <summary>Writes the template.</summary>
    /// <param name="request">Which one.</param>
    /// <param name="target">Where it goes; readable, writable and seekable.</param>
    public static void Write(TemplateRequest request, Stream target)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(target);
        using var document = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook(new Sheets());
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Sheet();
        var columns = TemplateColumn.Of(request);
        var mark = TemplateMark.Of(request.Standard, request.Region);
        var lists = Lists(columns);
        Data(document, request, columns, lists);
        TemplateGuide.Write(document, request, columns);
        Hidden(document, columns, mark);
        Properties(document, request.Standard, mark);
    }

    // Where the choices of each column lie on the hidden sheet: a list typed into the rule itself may hold only 255
    // characters.
    private static Dictionary<int, string> Lists(IReadOnlyList<TemplateColumn> columns) => columns
        .Where(c => c.Choices.Count > 0)
        .ToDictionary(c => c.Number, c => TemplateSheet.Range(ListSheet, c.Number + 1, 3, c.Choices.Count + 2));

    private static void Data(
        SpreadsheetDocument document, TemplateRequest request, IReadOnlyList<TemplateColumn> columns,
        Dictionary<int, string> lists)
    {
        var standard = request.Standard;
        var sheet = new TemplateSheet();
        sheet.HighRow(24, TemplateSheet.Text(standard.Title, TemplateStyles.Title));
        sheet.Row(TemplateSheet.Text(
            "Isi di bawah judul kolom. Kolom bertanda * wajib diisi. Jangan mengubah judul kolom; penjelasan ada di lembar Petunjuk.",
            TemplateStyles.Note));
        sheet.Row();
        sheet.HighRow(32, columns.Select(c => TemplateSheet.Text(
            c.Header, c.Field.Constraints.Required ? TemplateStyles.RequiredHeader : TemplateStyles.Header)));
        Filled(sheet, request, columns);
        var part = sheet.AddTo(
            document,
            DataSheet,
            (TemplateSheet.Columns(columns.Select(c => (Width(c), TemplateStyles.Of(c.Field)))), Frozen()));
        var rules = columns
            .Select(c => TemplateValidation.Of(
                c, $"{CellAddress.Of(FirstRow, c.Number)}:{CellAddress.Of(LastRow, c.Number)}",
                lists.GetValueOrDefault(c.Number)))
            .OfType<DataValidation>().ToList();
        if (rules.Count > 0)
        {
            part.Worksheet.Append(new DataValidations(rules) { Count = (uint)rules.Count });
        }

        TemplateNotes.Write(part, columns, HeaderRow);
    }

    // One row for each region, where the region is part of what identifies a row.
    private static void Filled(TemplateSheet sheet, TemplateRequest request, IReadOnlyList<TemplateColumn> columns)
    {
        var code = columns.FirstOrDefault(c => c.Regions.Count > 0
            && request.Standard.PrimaryKey.Contains(c.Field.Name, StringComparer.OrdinalIgnoreCase));
        if (request.Region.Length == 0 || code is null)
        {
            return;
        }

        var nameField = "nama"
            + code.Field.Name[(code.Field.Name.IndexOf('_', StringComparison.Ordinal) is > 0 and var at ? at : 0)..];
        foreach (var region in code.Regions)
        {
            sheet.Row(columns.Select(c => TemplateSheet.Text(
                c == code ? region.Code : string.Equals(c.Field.Name, nameField,
                    StringComparison.OrdinalIgnoreCase) ? region.Name : "",
                TemplateStyles.Of(c.Field))));
        }
    }

    private static void Hidden(SpreadsheetDocument document, IReadOnlyList<TemplateColumn> columns, TemplateMark mark)
    {
        var sheet = new TemplateSheet();
        sheet.Row(columns.Select(c => TemplateSheet.Text(c.Choices.Count > 0 ? c.Field.Name : ""))
            .Prepend(TemplateSheet.Text(OwnSheets.Title("Daftar pilihan"))));
        sheet.Row(TemplateSheet.Text(mark.ToString()));
        for (var i = 0; i < columns.Max(c => c.Choices.Count); i++)
        {
            sheet.Row(columns.Select(c => Choice(c, i)).Prepend(new Cell()));
        }

        sheet.AddTo(document, ListSheet, (null, null), SheetStateValues.VeryHidden);
    }

    private static Cell Choice(TemplateColumn column, int index) =>
        index >= column.Choices.Count ? new Cell()
        : column.IsNumeric ? TemplateSheet.Number(column.Choices[index])
        : TemplateSheet.Text(column.Choices[index], TemplateStyles.Text);

    private static void Properties(SpreadsheetDocument document, DataStandard standard, TemplateMark mark)
    {
        (string Name, string Value)[] properties =
        [
            (TemplateMark.PropertyName, mark.ToString()),
            ("satudata-standar", standard.Id),
            ("satudata-versi", standard.Version.ToString(CultureInfo.InvariantCulture)),
            ("satudata-sidik", standard.Hash),
        ];
        document.AddCustomFilePropertiesPart().Properties =
            new Properties(properties.Select((p, i) => new CustomDocumentProperty(
            new VTLPWSTR(p.Value))
        {
            FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", PropertyId = i + 2, Name = p.Name,
        }));
    }

    private static double Width(TemplateColumn column) => Math.Clamp(column.Header.Length + 4, 12, 40);

    private static SheetViews Frozen() => new(new SheetView(new Pane
    {
        VerticalSplit = HeaderRow,
        TopLeftCell = CellAddress.Of(FirstRow, 1),
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    {
        WorkbookViewId = 0,
    });
}
