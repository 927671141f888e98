namespace SatuData.Tabular.Standards.Importing;

/// <summary>The outcome of turning a Frictionless Table Schema or Data Package into a standard.</summary>
/// <param name="Yaml">The file of the standard; null when there are errors.</param>
/// <param name="Id">Its identifier; null when there are errors.</param>
/// <param name="Errors">Why there is none.</param>
/// <param name="Notes">What was renamed, set aside or still has to be completed, in Indonesian.</param>
public sealed record SchemaImport(
    string? Yaml, string? Id, IReadOnlyList<StandardError> Errors, IReadOnlyList<string> Notes)
{
    /// <summary>
    /// Reads a Table Schema, a Data Resource or a Data Package (version 1 or 2), in JSON or YAML. Everything in it is
    /// kept: what a standard has no place for is under keys that start with <c>x-</c>.
    /// </summary>
    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="fileName">Its name; gives the identifier when the file has none.</param>
    /// <param name="resource">The resource of a Data Package; null when it has only one with a schema.</param>
    /// <param name="readSibling">Reads a file that the descriptor names by a path relative to it; null when there is
    /// none.</param>
    public static SchemaImport Of(
        ReadOnlyMemory<byte> bytes, string fileName, string? resource, Func<string, byte[]?> readSibling)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(readSibling);
        var errors = new List<StandardError>();
        var root = StandardReader.ReadDocument(bytes.Span, fileName, errors);
        var source = root is null ? null : new SourceFinder(errors, readSibling).Find(root, resource);
        if (source is null)
        {
            return new SchemaImport(null, null, errors, []);
        }

        var translation = new SchemaTranslation(source, fileName);
        var (id, document) = translation.Run();
        return new SchemaImport(YamlText.Write(document), id, [], translation.Notes);
    }
}
