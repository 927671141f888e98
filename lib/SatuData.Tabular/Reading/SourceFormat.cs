namespace SatuData.Tabular.Reading;

/// <summary>What kind of file an upload is, by its content and not by its name.</summary>
public enum SourceFormat
{
    /// <summary>Nothing this product can read; a finding says what it is.</summary>
    Unknown,

    /// <summary>Text with delimited fields.</summary>
    Csv,

    /// <summary>Office Open XML workbook (.xlsx, .xlsm) or its binary kin (.xlsb).</summary>
    Xlsx,

    /// <summary>Workbook of Excel 97-2003 (.xls).</summary>
    Xls,
}
