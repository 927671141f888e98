using SatuData.Tabular.Content;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Html;

/// <summary>The tables of a web page as a workbook of one sheet.</summary>
internal sealed class HtmlSource(UploadContent content, ReadingLimits limits) : WorkbookSource
{
    private readonly ReadOnlyMemory<byte> _page = HtmlText.Load(content, limits);
    private SheetFacts? _described;

    public override IReadOnlyList<SheetFacts> Sheets { get; } = [new SheetFacts { Index = 0, Name = "Halaman web" }];

    public override SheetFacts Describe(int sheet) => _described ??= ReadFacts();

    public override SheetCursor OpenSheet(int sheet) => new HtmlCursor(_page, limits);

    private SheetFacts ReadFacts()
    {
        var merges = new List<CellRange>();
        var hidden = new List<CellRange>();
        using var rows = new HtmlCursor(_page, limits) { Merges = merges, HiddenRows = hidden };
        while (rows.Read())
        {
        }

        return Sheets[0] with { Merges = merges, HiddenRows = hidden };
    }
}
