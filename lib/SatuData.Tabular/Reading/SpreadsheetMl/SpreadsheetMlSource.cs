using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.SpreadsheetMl;

/// <summary>An XML workbook of Excel 2003. What its sheets say about themselves is read once, on opening.</summary>
internal sealed class SpreadsheetMlSource : WorkbookSource
{
    private readonly UploadContent _content;

    public SpreadsheetMlSource(UploadContent content, ReadingLimits limits)
    {
        if (content.Length > limits.MarkupBytes)
        {
            throw ReadingBudget.Passed($"lembar kerja XML lebih dari {limits.MarkupBytes >> 20} MB");
        }

        (_content, Limits) = (content, limits);
        var facts = new SpreadsheetMlFacts(limits);
        using var xml = OpenXml(new ReadingBudget(limits));
        facts.Read(xml);
        Sheets = facts.Sheets;
        Percentages = facts.Percentages;
        if (Sheets.Count == 0)
        {
            throw new InvalidDataException("A workbook has at least one sheet.");
        }
    }

    public override IReadOnlyList<SheetFacts> Sheets { get; }

    public ReadingLimits Limits { get; }

    /// <summary>The styles that show numbers as percentages.</summary>
    public IReadOnlySet<string> Percentages { get; }

    public override SheetFacts Describe(int sheet) => Sheets[sheet];

    public override SheetCursor OpenSheet(int sheet) => new SpreadsheetMlCursor(this, sheet);

    public XmlScanner OpenXml(ReadingBudget budget)
    {
        Span<byte> start = stackalloc byte[2];
        _content.Read(0, start);
        var encoding = (start[0], start[1]) switch
        {
            (0xFF, 0xFE) or ((byte)'<', 0) => Encoding.Unicode,
            (0xFE, 0xFF) or (0, (byte)'<') => Encoding.BigEndianUnicode,
            _ => null,
        };
        var stream = _content.OpenStream();
        return new XmlScanner(
            encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8), budget);
    }
}
