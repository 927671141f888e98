using System.Xml.Linq;

namespace SatuData.Reports.Annotating;

/// <summary>The list of a package that says what each part is.</summary>
internal sealed class PartTypes(WorkbookPackage package)
{
    private const string Part = "[Content_Types].xml";

    /// <summary>Whether the workbook carries macros, which decides the extension its file must have.</summary>
    public bool IsMacroEnabled => package.Root(Part).Elements(WorkbookNames.ContentTypes + "Override")
        .Any(e => ((string?)e.Attribute("ContentType"))?.Contains("macroEnabled",
            StringComparison.OrdinalIgnoreCase) == true);

    public void Override(string part, string type)
    {
        var name = "/" + part;
        var list = package.Root(Part);
        if (!list.Elements(WorkbookNames.ContentTypes + "Override").Any(e =>
            string.Equals((string?)e.Attribute("PartName"), name, StringComparison.OrdinalIgnoreCase)))
        {
            list.Add(new XElement(
                WorkbookNames.ContentTypes + "Override", new XAttribute("PartName", name),
                new XAttribute("ContentType", type)));
        }
    }

    public void Default(string extension, string type)
    {
        var list = package.Root(Part);
        if (!list.Elements(WorkbookNames.ContentTypes + "Default").Any(e =>
            string.Equals((string?)e.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase)))
        {
            list.AddFirst(new XElement(
                WorkbookNames.ContentTypes + "Default", new XAttribute("Extension", extension),
                new XAttribute("ContentType", type)));
        }
    }
}
