using System.Xml.Linq;

namespace SatuData.Reports.Annotating;

/// <summary>The namespaces of a workbook: those of the transitional or of the strict form of the standard.</summary>
internal sealed record WorkbookNames(XNamespace Main, string Relationships)
{
    public static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static readonly WorkbookNames Transitional = new(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static readonly WorkbookNames Strict = new(
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>Namespace of attributes that hold a relationship's id.</summary>
    public XNamespace RelationshipId => Relationships;

    /// <summary>Type of a relationship: sheet, styles, comments.</summary>
    public string TypeOf(string kind) => $"{Relationships}/{kind}";

    /// <summary>The names that a workbook's root element uses.</summary>
    /// <exception cref="InvalidDataException">It is no workbook.</exception>
    public static WorkbookNames Of(XElement root) =>
        root.Name.Namespace == Transitional.Main ? Transitional
        : root.Name.Namespace == Strict.Main ? Strict
        : throw new InvalidDataException("The main part is no workbook.");
}
