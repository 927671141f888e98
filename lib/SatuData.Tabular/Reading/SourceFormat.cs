namespace SatuData.Tabular.Reading;

/// <summary>What kind of file an upload is, by its content and not by its name.</summary>
public enum SourceFormat
{
    /// <summary>Nothing this product can read; a finding says what it is.</summary>
    Unknown,

    /// <summary>Text with delimited fields.</summary>
    Csv,

    /// <summary>Office Open XML workbook (.xlsx, .xlsm).</summary>
    Xlsx,

    /// <summary>Workbook of Excel 95 to 2003 (.xls).</summary>
    Xls,

    /// <summary>Tables of a web page, often named .xls by the program that exported them.</summary>
    Html,

    /// <summary>XML workbook of Excel 2003, one file of plain XML.</summary>
    SpreadsheetXml,
}
