using SatuData.Tabular.Content;
using SatuData.Tabular.Reading.Html;
using SatuData.Tabular.Reading.SpreadsheetMl;
using SatuData.Tabular.Reading.Xls;
using SatuData.Tabular.Reading.Xlsx;

namespace SatuData.Tabular.Reading;

/// <summary>Opens workbooks.</summary>
internal static class Workbook
{
    /// <summary>Wider tables are refused; the widest official form has some hundreds.</summary>
    public const int MaximumColumns = 2000;

    /// <summary>
    /// The workbook of that format. Exceptions for which <see cref="WorkbookDamage.Explain"/> has a finding mean that
    /// it cannot be read.
    /// </summary>
    public static WorkbookSource Open(UploadContent content, SourceFormat format, ReadingLimits limits) => format switch
    {
        SourceFormat.Xlsx => new XlsxSource(content, limits),
        SourceFormat.Html => new HtmlSource(content, limits),
        SourceFormat.SpreadsheetXml => new SpreadsheetMlSource(content, limits),
        _ => new XlsSource(content, limits),
    };
}
