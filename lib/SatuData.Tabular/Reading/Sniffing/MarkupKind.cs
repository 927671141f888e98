namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>Kinds of text that begin with a tag.</summary>
internal enum MarkupKind
{
    None,
    Html,
    SpreadsheetXml,
    OtherXml,

    /// <summary>A web page with its pictures in one file, as a mail message.</summary>
    WebArchive,
}
