using System.Text;

namespace SatuData.Reports.Rendering.Workbook;

/// <summary>The parts that are the same in every workbook. Styles are indexed as in <see cref="CellStyle"/>.</summary>
internal static class WorkbookParts
{
    private const string Head = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>""";

    private static readonly string[] Sheets = ["Ringkasan", "Hasil", "Temuan", "Langkah", "Data dikecualikan"];

    public static readonly IReadOnlyList<(string Name, byte[] Content)> Fixed =
    [
        ("[Content_Types].xml", Bytes($"""
            {Head}
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            {PerSheet((n, _) => $"""<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")}
            </Types>
            """)),
        ("_rels/.rels", Bytes($"""
            {Head}
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """)),
        ("xl/workbook.xml", Bytes($"""
            {Head}
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets>{PerSheet((n, name) => $"""<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>""")}</sheets>
            <definedNames>{PerSheet((n, name) => $"""<definedName name="_xlnm.Print_Titles" localSheetId="{n - 1}">'{name}'!$1:$1</definedName>""")}</definedNames>
            </workbook>
            """)),
        ("xl/_rels/workbook.xml.rels", Bytes($"""
            {Head}
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            {PerSheet((n, _) => $"""<Relationship Id="rId{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{n}.xml"/>""")}
            <Relationship Id="rId{Sheets.Length + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            </Relationships>
            """)),
        ("xl/styles.xml", Bytes($"""
            {Head}
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <numFmts count="3">
            <numFmt numFmtId="164" formatCode="[$-421]d\ mmmm\ yyyy"/>
            <numFmt numFmtId="165" formatCode="[$-421]d\ mmm\ yyyy\ hh\.mm"/>
            <numFmt numFmtId="166" formatCode="[h]&quot; jam &quot;mm&quot; menit&quot;"/>
            </numFmts>
            <fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/></font></fonts>
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill></fills>
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
            <border><left style="thin"><color rgb="FFBFBFBF"/></left><right style="thin"><color rgb="FFBFBFBF"/></right><top style="thin"><color rgb="FFBFBFBF"/></top><bottom style="thin"><color rgb="FFBFBFBF"/></bottom><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="7">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
            <xf numFmtId="3" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            <xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            <xf numFmtId="166" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>
            </cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            </styleSheet>
            """)),
    ];

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(xml.ReplaceLineEndings("\n"));

    private static string PerSheet(Func<int, string, string> element) =>
        string.Concat(Sheets.Select((name, index) => element(index + 1, name)));
}
