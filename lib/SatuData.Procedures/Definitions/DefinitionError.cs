using System.Globalization;

namespace SatuData.Procedures.Definitions;

/// <summary>One thing wrong in a definition file, with its place.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Path">
/// The key it is about, from the root: <c>langkah[6].cabang[0].ke</c>; empty for the whole file.
/// </param>
/// <param name="Message">What is wrong and what would be right, in Indonesian.</param>
public sealed record DefinitionError(long Line, long Column, string Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Path.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"baris {Line}, kolom {Column}: {Message}")
        : string.Create(CultureInfo.InvariantCulture, $"baris {Line}, kolom {Column}, {Path}: {Message}");
}
