using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>One column of an uploaded file.</summary>
/// <param name="Index">0-based position among the file's columns.</param>
/// <param name="Header">The header as found; may be empty.</param>
/// <param name="Letter">The column's letters: A, B, …, AA. For text files too.</param>
/// <param name="Field">The standard's field it is bound to; null when it matches none, and is then not stored.</param>
public sealed record SourceColumn(int Index, string Header, string Letter, StandardField? Field)
{
    /// <summary>By what the header was taken for the field; null when it is bound to none.</summary>
    public ColumnMatch? Match { get; init; }

    /// <summary>How sure the binding is, from 0 (not bound) to 1 (the field's own name).</summary>
    public double Confidence { get; init; }
}
