namespace SatuData.Reports.Rendering.Workbook;

/// <summary>The parts that are the same in every workbook. Styles are indexed as in <see cref="CellStyle"/>.</summary>
internal static class WorkbookParts
{
    public static readonly IReadOnlyList<(string Name, byte[] Content)> Fixed =
    [
        ("[Content_Types].xml", Asset.Read("content-types.xml")),
        ("_rels/.rels", Asset.Read("package.rels.xml")),
        ("xl/workbook.xml", Asset.Read("workbook.xml")),
        ("xl/_rels/workbook.xml.rels", Asset.Read("workbook.rels.xml")),
        ("xl/styles.xml", Asset.Read("styles.xml")),
    ];
}
