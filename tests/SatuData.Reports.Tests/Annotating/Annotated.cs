using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SatuData.Reports.Annotating;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Reports.Tests.Annotating;

/// <summary>Checks a file and annotates it, and looks into what came out.</summary>
internal static class Annotated
{
    public static readonly DataStandard Standard = Parse(
        """
        name: uji
        title: Data Uji
        version: 1
        fields:
          - {name: kode, title: Kode, type: string, constraints: {required: true}}
          - {name: jumlah, title: Jumlah, type: integer, constraints: {required: true, minimum: 0}}
          - {name: catatan, title: Catatan, type: string, constraints: {enum: [baik, rusak]}}
        """);

    public static ValidationResult Check(byte[] file) => Check(file, out _);

    public static byte[] Annotate(byte[] file, Func<AnnotationRequest, AnnotationRequest>? adapt = null)
    {
        var result = Check(file, out var format);
        var request = new AnnotationRequest
        {
            FileName = "uji.xlsx",
            StandardTitle = "Data Uji versi 1",
            Counts = result.Findings.Counts,
            Items = result.Findings.Items,
        };
        using var target = new MemoryStream();
        WorkbookAnnotation.TryWrite(new MemoryContent(file), format, adapt?.Invoke(request) ?? request, target)
            .ShouldBeTrue();
        return target.ToArray();
    }

    /// <summary>What a strict reader of the format has against the workbook.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    public static T Look<T>(byte[] file, Func<WorkbookPart, T> look)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return look(document.WorkbookPart!);
    }

    public static IReadOnlyDictionary<string, byte[]> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
    }

    /// <summary>The fill colour of a cell; null for none.</summary>
    public static string? Fill(WorkbookPart workbook, string sheet, string address)
    {
        var cell = Cell(workbook, sheet, address);
        var styles = workbook.WorkbookStylesPart!.Stylesheet;
        var format = (CellFormat)styles.CellFormats!.ElementAt((int)(cell?.StyleIndex?.Value ?? 0));
        return styles.Fills!.ElementAt((int)(format.FillId?.Value ?? 0)).Descendants<ForegroundColor>()
            .FirstOrDefault()?.Rgb?.Value;
    }

    public static Cell? Cell(WorkbookPart workbook, string sheet, string address) =>
        Sheet(workbook, sheet).Worksheet.Descendants<Cell>().FirstOrDefault(c => c.CellReference == address);

    public static WorksheetPart Sheet(WorkbookPart workbook, string name) =>
        (WorksheetPart)workbook.GetPartById(workbook.Workbook.Descendants<Sheet>().First(s => s.Name == name).Id!);

    public static IReadOnlyDictionary<string, string> Comments(WorkbookPart workbook, string sheet) =>
        Sheet(workbook, sheet).WorksheetCommentsPart?.Comments.Descendants<Comment>()
            .ToDictionary(c => c.Reference!.Value!, c => c.InnerText)
        ?? [];

    public static IReadOnlyList<string> Texts(WorkbookPart workbook, string sheet) =>
        [.. Sheet(workbook, sheet).Worksheet.Descendants<Cell>().Select(c => c.InnerText).Where(t => t.Length > 0)];

    private static ValidationResult Check(byte[] file, out SourceFormat format)
    {
        using var table = TableFile.Open(new MemoryContent(file), "uji.xlsx", Standard, RegionCodes.Kemendagri);
        format = table.Description.Format;
        return table.Check();
    }

    private static DataStandard Parse(string yaml)
    {
        var parse = DataStandard.Parse(System.Text.Encoding.UTF8.GetBytes(yaml), "uji.yaml");
        parse.Errors.ShouldBeEmpty();
        return parse.Standard!;
    }
}
