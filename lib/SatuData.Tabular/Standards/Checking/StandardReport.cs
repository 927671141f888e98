namespace SatuData.Tabular.Standards.Checking;

/// <summary>What checking the file of a standard found.</summary>
/// <param name="Standard">The standard; null when there are errors.</param>
/// <param name="Errors">The mistakes that prevent its use, in the order of the file.</param>
/// <param name="Warnings">What is probably not meant, in the order of the file.</param>
public sealed record StandardReport(
    DataStandard? Standard, IReadOnlyList<StandardError> Errors, IReadOnlyList<StandardWarning> Warnings)
{
    /// <summary>Whether the standard can be used.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Checks the file of a standard: mistakes first, then what is probably not meant.</summary>
    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="fileName">Its name; one that ends in <c>.json</c> is read as JSON, any other as YAML.</param>
    /// <param name="codeLists">The code lists it may refer to; null to leave references unchecked.</param>
    public static StandardReport Of(ReadOnlyMemory<byte> bytes, string fileName, CodeListLibrary? codeLists = null)
    {
        var parse = DataStandard.Parse(bytes, fileName);
        if (StandardReader.ReadDocument(bytes.Span, fileName, []) is not { } root)
        {
            return new StandardReport(null, parse.Errors, []);
        }

        var warnings = new StandardLint(root, parse.Standard, codeLists).Run();
        return new StandardReport(
            parse.Standard, parse.Errors, [.. warnings.OrderBy(w => w.Line).ThenBy(w => w.Column)]);
    }
}
