using SatuData.Tabular.Reading;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// What a person chose about the reading of an upload, kept with it and used whenever it is read. Null members are left
/// to the file's content.
/// </summary>
/// <param name="Encoding">Encoding of a text file, by IANA name.</param>
/// <param name="Delimiter">Delimiter of a text file.</param>
/// <param name="HeaderRow">1-based row of the header.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="DeclinedRepairs">Codes of repairs that are not to be made.</param>
public sealed record ReadingChoices(
    string? Encoding, char? Delimiter, int? HeaderRow, string? Sheet, IReadOnlyList<string> DeclinedRepairs)
{
    /// <summary>Nothing was chosen.</summary>
    public static readonly ReadingChoices None = new(null, null, null, null, []);

    /// <summary>The choices of <paramref name="options"/>.</summary>
    public static ReadingChoices Of(TableReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(options.Encoding, options.Delimiter, options.HeaderRow, options.Sheet, [.. options.DeclinedRepairs]);
    }

    /// <summary>The choices as they go into reading.</summary>
    public TableReadOptions ToOptions() => new()
    {
        Encoding = Encoding,
        Delimiter = Delimiter,
        HeaderRow = HeaderRow,
        Sheet = Sheet,
        DeclinedRepairs = DeclinedRepairs,
    };
}
