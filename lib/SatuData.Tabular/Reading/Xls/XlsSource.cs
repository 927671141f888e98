using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Xls;

/// <summary>A workbook of Excel 95 to 2003, read by ExcelDataReader.</summary>
internal sealed class XlsSource : WorkbookSource
{
    private readonly UploadContent _content;
    private readonly ReadingLimits _limits;
    private readonly Lazy<SheetFacts>[] _described;

    public XlsSource(UploadContent content, ReadingLimits limits)
    {
        (_content, _limits) = (content, limits);
        using var reader = new XlsReader(content, new ReadingBudget(limits), 0);
        var rows = reader.Rows;
        if (rows.ResultsCount == 0)
        {
            throw new InvalidDataException("A workbook has at least one sheet.");
        }

        var sheets = new List<SheetFacts>();
        do
        {
            var isHidden = rows.VisibleState is not (null or "visible");
            sheets.Add(new SheetFacts { Index = sheets.Count, Name = rows.Name ?? "", IsHidden = isHidden });
            if (sheets.Count > limits.Sheets)
            {
                throw ReadingBudget.Passed($"lebih dari {ReadingBudget.Number(limits.Sheets)} lembar");
            }
        }
        while (rows.NextResult());
        Sheets = sheets;
        _described = [.. sheets.Select(known => new Lazy<SheetFacts>(() => ReadFacts(known)))];
    }

    public override IReadOnlyList<SheetFacts> Sheets { get; }

    public override SheetFacts Describe(int sheet) => _described[sheet].Value;

    public override SheetCursor OpenSheet(int sheet) =>
        new XlsCursor(budget => new XlsReader(_content, budget, sheet), _limits);

    private SheetFacts ReadFacts(SheetFacts known)
    {
        var facts = new XlsFacts(known);
        try
        {
            using var reader = new XlsReader(_content, new ReadingBudget(_limits), known.Index);
            facts.Read(reader);
        }
        catch (Exception e) when (WorkbookDamage.Explain(e) is not null)
        {
            // The cursor that reads the rows meets the same damage and reports it.
        }

        return facts.Facts;
    }
}
