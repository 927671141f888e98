using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>The main part of a workbook: its sheets in order, and which system of days it has.</summary>
internal sealed class WorkbookPart
{
    private readonly XlsxPackage _package;
    private readonly string _name;
    private readonly List<Relationship> _relationships;
    private readonly List<SheetEntry> _sheets = [];

    public WorkbookPart(XlsxPackage package)
    {
        _package = package;
        _name = package.MainPart();
        _relationships = package.Relationships(_name);
        var part = package.Find(_name) ?? throw new InvalidDataException("The workbook part is missing.");
        using var xml = package.Open(part, new ReadingBudget(package.Limits));
        while (xml.Read())
        {
            if (!xml.IsEnd && xml.Depth == 2 && xml.Name.SequenceEqual("workbookPr"u8))
            {
                ReadProperties(xml);
            }
            else if (!xml.IsEnd && xml.Depth == 3 && xml.Name.SequenceEqual("sheet"u8))
            {
                ReadSheet(xml);
            }
        }
    }

    /// <summary>The sheets that have cells; charts and dialogs are left out.</summary>
    public IReadOnlyList<SheetEntry> Sheets => _sheets;

    public bool Uses1904 { get; private set; }

    /// <summary>The part that the workbook refers to as <paramref name="kind"/>, or that has its usual name.</summary>
    public Zip.ZipPart? Related(string kind, string usualName) =>
        (_relationships.Find(r => r.Kind == kind && !r.IsExternal) is { } known ? _package.Find(known.Target) : null)
        ?? _package.Find(_name[..(_name.LastIndexOf('/') + 1)] + usualName);

    private void ReadProperties(XmlScanner xml)
    {
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("date1904"u8))
            {
                Uses1904 = value.SequenceEqual("1"u8) || value.SequenceEqual("true"u8);
            }
        }
    }

    private void ReadSheet(XmlScanner xml)
    {
        string sheet = "", id = "", state = "";
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("name"u8))
            {
                sheet = XmlText.ToString(value);
            }
            else if (name.SequenceEqual("id"u8))
            {
                id = XmlText.ToString(value);
            }
            else if (name.SequenceEqual("state"u8))
            {
                state = XmlText.ToString(value);
            }
        }

        var relationship = _relationships.Find(r => r.Id == id);
        if (relationship is { Kind: "chartsheet" or "dialogsheet" or "xlMacrosheet" or "xlIntlMacrosheet" })
        {
            return;
        }

        if (_sheets.Count == _package.Limits.Sheets)
        {
            throw ReadingBudget.Passed($"lebih dari {ReadingBudget.Number(_package.Limits.Sheets)} lembar");
        }

        var part = relationship is { IsExternal: false } ? _package.Find(relationship.Target) : null;
        _sheets.Add(new SheetEntry(sheet, state is "hidden" or "veryHidden", part));
    }
}
