using System.IO.Compression;
using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>Builds .xlsx files part by part, so that each part can be as odd as files are.</summary>
internal sealed class RawWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, string State, string Target, string Kind)> _sheets = [];

    /// <summary>Parts by name, written in this order.</summary>
    public Dictionary<string, byte[]> Parts { get; } = [];

    public string Properties { get; init; } = "";

    public string RelationshipRoot { get; init; } = Office;

    public string WorkbookType { get; init; } =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>A workbook of one sheet with these rows and nothing else.</summary>
    public static RawWorkbook Of(string sheetData, string after = "", string before = "") =>
        new RawWorkbook().Sheet("Data", $"""<worksheet xmlns="{Main}">{before}<sheetData>{sheetData}</sheetData>{after}</worksheet>""");

    public RawWorkbook Sheet(string name, string xml, string state = "", string kind = "worksheet")
    {
        var target = $"{kind}s/{kind}{_sheets.Count + 1}.xml";
        _sheets.Add((name, state, target, kind));
        return Part("xl/" + target, xml);
    }

    public RawWorkbook Strings(params string[] items) =>
        Part("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{string.Concat(items.Select(i => $"<si>{i}</si>"))}</sst>""");

    /// <summary>Styles, one for each format code; an all-digit code is the id of a built-in format.</summary>
    public RawWorkbook Styles(params string[] codes)
    {
        var own = codes.Select((code, i) => (Id: code.All(char.IsDigit) ? code : $"{164 + i}", code)).ToList();
        var formats = string.Concat(own.Where(f => f.Id != f.code)
            .Select(f => $"<numFmt numFmtId=\"{f.Id}\" formatCode=\"{System.Security.SecurityElement.Escape(f.code)}\"/>"));
        var styles = string.Concat(own.Select(f => $"<xf numFmtId=\"{f.Id}\" applyNumberFormat=\"1\"/>"));
        return Part("xl/styles.xml",
            $"""
            <styleSheet xmlns="{Main}"><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>
            """);
    }

    public RawWorkbook Part(string name, string xml)
    {
        Parts[name] = Encoding.UTF8.GetBytes(xml);
        return this;
    }

    public byte[] Bytes()
    {
        Complete();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public WorkbookSource Open() => Workbook.Open(new MemoryContent(Bytes()), SourceFormat.Xlsx, ReadingLimits.Default);

    /// <summary>Adds the parts that every workbook has, where the test has not given its own.</summary>
    private void Complete()
    {
        var sheets = string.Concat(_sheets.Select((s, i) =>
            $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" {(s.State.Length > 0 ? $"state=\"{s.State}\"" : "")} r:id=\"rId{i + 1}\"/>"));
        Parts.TryAdd("xl/workbook.xml", Encoding.UTF8.GetBytes(
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{Properties}<sheets>{sheets}</sheets></workbook>"""));
        var links = string.Concat(_sheets.Select((s, i) =>
            $"<Relationship Id=\"rId{i + 1}\" Type=\"{RelationshipRoot}/{s.Kind}\" Target=\"{s.Target}\"/>"));
        Parts.TryAdd("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes(Relationships(
            $"""
            {links}<Relationship Id="rIdS" Type="{RelationshipRoot}/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="rIdT" Type="{RelationshipRoot}/styles" Target="styles.xml"/>
            """)));
        Parts.TryAdd("_rels/.rels", Encoding.UTF8.GetBytes(Relationships(
            $"""<Relationship Id="rId1" Type="{RelationshipRoot}/officeDocument" Target="xl/workbook.xml"/>""")));
        Parts.TryAdd("[Content_Types].xml", Encoding.UTF8.GetBytes(
            $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{WorkbookType}"/></Types>
            """));
    }

    public static string Relationships(string links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""";
}
