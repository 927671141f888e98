using System.Text;
using SatuData.Testing.Uploads;

namespace SatuData.EndToEnd.Tests.Canaries;

/// <summary>One format agencies send, as rows become a file of it.</summary>
/// <param name="Agency">The agency that sends it.</param>
/// <param name="Write">Makes the file.</param>
internal sealed record CanaryFormat(string Agency, Func<IEnumerable<object?[]>, UploadFile> Write)
{
    /// <summary>Every format that is read, text in three encodings.</summary>
    public static readonly IReadOnlyList<CanaryFormat> All =
    [
        new("csvsatu", rows => CsvFile.Of("bansos.csv", rows)),
        new("csvdua", rows => OtherFiles.Text("bansos.csv", rows, Encoding.Unicode)),
        new("csvtiga", rows => OtherFiles.Text("bansos.csv", rows, Encoding.Latin1)),
        new("xlsx", rows => WorkbookFile.Of("bansos.xlsx", rows)),
        new("xls", rows => OtherFiles.Xls("bansos.xls", rows)),
        new("html", rows => OtherFiles.Html("bansos.xls", rows)),
        new("xmllama", rows => OtherFiles.Xml2003("bansos.xml", rows)),
    ];
}
