using System.Text;
using ExcelDataReader;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Xls;

/// <summary>ExcelDataReader on one sheet of an old workbook, within the limits.</summary>
internal sealed class XlsReader : IDisposable
{
    private readonly GuardedStream _stream;

    static XlsReader()
    {
        // Workbooks of Excel 95 and before keep their text in a code page of Windows.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    public XlsReader(UploadContent content, ReadingBudget budget, int sheet)
    {
        _stream = new GuardedStream(content.OpenStream(), budget);
        var configuration = new ExcelReaderConfiguration
        {
            FallbackEncoding = Encoding.GetEncoding(1252),
            LeaveOpen = true,
        };
        try
        {
            Rows = ExcelReaderFactory.CreateBinaryReader(_stream, configuration);
            for (var i = 0; i < sheet && Rows.NextResult(); i++)
            {
            }
        }
        catch
        {
            _stream.Dispose();
            throw;
        }
    }

    public IExcelDataReader Rows { get; }

    public bool Read()
    {
        _stream.Begin();
        return Rows.Read();
    }

    public void Dispose()
    {
        Rows.Dispose();
        _stream.Dispose();
    }
}
