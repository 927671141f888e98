using System.Text;
using ExcelDataReader;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading;

/// <summary>Opens workbooks.</summary>
internal static class Workbook
{
    /// <summary>Wider sheets are refused; the widest official form has some hundreds.</summary>
    public const int MaximumColumns = 2000;

    static Workbook()
    {
        // Workbooks of Excel 95 and before keep their text in a code page of Windows.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    /// <summary>
    /// A reader on the first sheet. Exceptions for which <see cref="WorkbookDamage.Is"/> holds mean a damaged file.
    /// </summary>
    public static IExcelDataReader Open(UploadContent content, SourceFormat format)
    {
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(1252) };
        var stream = content.OpenStream();
        try
        {
            return format == SourceFormat.Xlsx
                ? ExcelReaderFactory.CreateOpenXmlReader(stream, configuration)
                : ExcelReaderFactory.CreateBinaryReader(stream, configuration);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>A reader on sheet <paramref name="index"/>.</summary>
    public static IExcelDataReader OpenSheet(UploadContent content, SourceFormat format, int index)
    {
        var reader = Open(content, format);
        for (var i = 0; i < index; i++)
        {
            if (!reader.NextResult())
            {
                break;
            }
        }

        return reader;
    }
}
