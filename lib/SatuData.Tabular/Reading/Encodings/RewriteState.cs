namespace SatuData.Tabular.Reading.Encodings;

/// <summary>
/// What a <see cref="TextRewriting"/> remembers between two pieces of a text; the default is its start.
/// </summary>
internal enum RewriteState : byte
{
    /// <summary>At the start of a field or of a line.</summary>
    Start,

    /// <summary>In a field or line without quotes.</summary>
    Plain,

    /// <summary>In quotes.</summary>
    Quoted,

    /// <summary>In quotes, behind a backslash.</summary>
    Escaped,

    /// <summary>Behind a quote that ends the quotes unless another follows.</summary>
    Closing,

    /// <summary>Behind a line that was in quotes as a whole: only delimiters of empty fields may follow.</summary>
    Closed,
}
