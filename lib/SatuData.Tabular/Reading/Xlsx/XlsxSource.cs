using SatuData.Tabular.Content;
using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Reading.Zip;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>
/// An Office Open XML workbook, read straight from its zip parts. Cursors share its texts and styles.
/// </summary>
internal sealed class XlsxSource : WorkbookSource
{
    private readonly XlsxPackage _package;
    private readonly WorkbookPart _workbook;
    private readonly Lazy<SharedStrings> _strings;
    private readonly Lazy<CellShape[]> _styles;
    private readonly Lazy<SheetFacts>[] _described;

    public XlsxSource(UploadContent content, ReadingLimits limits)
    {
        _package = new XlsxPackage(new ZipDirectory(content, limits), limits);
        _workbook = new WorkbookPart(_package);
        if (_workbook.Sheets.Count == 0)
        {
            throw new InvalidDataException("A workbook has at least one sheet of cells.");
        }

        _strings = new Lazy<SharedStrings>(ReadStrings);
        _styles = new Lazy<CellShape[]>(ReadStyles);
        Sheets = [
            .. _workbook.Sheets.Select((s, i) => new SheetFacts { Index = i, Name = s.Name, IsHidden = s.IsHidden })];
        _described = [.. Sheets.Select(known => new Lazy<SheetFacts>(() => ReadFacts(known)))];
    }

    public override IReadOnlyList<SheetFacts> Sheets { get; }

    public override bool Uses1904 => _workbook.Uses1904;

    public ReadingLimits Limits => _package.Limits;

    public SharedStrings Strings => _strings.Value;

    public CellShape[] Styles => _styles.Value;

    public override SheetFacts Describe(int sheet) => _described[sheet].Value;

    public override SheetCursor OpenSheet(int sheet) => new XlsxCursor(this, sheet);

    /// <summary>The XML of a sheet, before its start.</summary>
    public XmlScanner OpenXml(int sheet, ReadingBudget budget)
    {
        var part = _workbook.Sheets[sheet].Part ?? throw new InvalidDataException("The part of a sheet is missing.");
        return _package.Open(part, budget);
    }

    private SharedStrings ReadStrings()
    {
        if (_workbook.Related("sharedStrings", "sharedStrings.xml") is not { } part)
        {
            return new SharedStrings(Limits);
        }

        using var xml = _package.Open(part, new ReadingBudget(Limits));
        return SharedStringsReader.Read(xml, Limits);
    }

    private CellShape[] ReadStyles()
    {
        if (_workbook.Related("styles", "styles.xml") is not { } part)
        {
            return [];
        }

        using var xml = _package.Open(part, new ReadingBudget(Limits));
        return CellStyles.Read(xml);
    }

    private SheetFacts ReadFacts(SheetFacts known)
    {
        var facts = new XlsxFacts(known, Limits);
        try
        {
            using var xml = OpenXml(known.Index, new ReadingBudget(Limits));
            facts.Read(xml);
        }
        catch (Exception e) when (WorkbookDamage.Explain(e) is not null)
        {
            // The cursor that reads the rows meets the same damage and reports it.
        }

        return facts.Facts;
    }
}
