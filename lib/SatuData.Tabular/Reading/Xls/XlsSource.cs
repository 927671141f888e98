using System.Text;
using ExcelDataReader;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Xls;

/// <summary>A workbook of Excel 97-2003 or 95, read by ExcelDataReader.</summary>
internal sealed class XlsSource : WorkbookSource
{
    private readonly UploadContent _content;
    private readonly ReadingLimits _limits;
    private readonly SheetFacts?[] _described;

    static XlsSource()
    {
        // Workbooks of Excel 95 and before keep their text in a code page of Windows.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
    }

    public XlsSource(UploadContent content, ReadingLimits limits)
    {
        (_content, _limits) = (content, limits);
        using var reader = Open();
        if (reader.ResultsCount == 0)
        {
            throw new InvalidDataException("A workbook has at least one sheet.");
        }

        var sheets = new List<SheetFacts>();
        do
        {
            var isHidden = reader.VisibleState is not (null or "visible");
            sheets.Add(new SheetFacts { Index = sheets.Count, Name = reader.Name ?? "", IsHidden = isHidden });
        }
        while (reader.NextResult());
        Sheets = sheets;
        _described = new SheetFacts?[sheets.Count];
    }

    public override IReadOnlyList<SheetFacts> Sheets { get; }

    public override SheetFacts Describe(int sheet) => _described[sheet] ??= new XlsFacts(Sheets[sheet]).Read(OpenReader(sheet));

    public override SheetCursor OpenSheet(int sheet) => new XlsCursor(() => OpenReader(sheet), _limits);

    private IExcelDataReader OpenReader(int sheet)
    {
        var reader = Open();
        for (var i = 0; i < sheet && reader.NextResult(); i++)
        {
        }

        return reader;
    }

    private IExcelDataReader Open()
    {
        var configuration = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(1252) };
        var stream = _content.OpenStream();
        try
        {
            return ExcelReaderFactory.CreateBinaryReader(stream, configuration);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}
