namespace SatuData.Tabular.Templates;

/// <summary>
/// How sheets that this product adds to an operator's workbook are told from the operator's own: by the text in their
/// first cell. Readers pass them over, so that a workbook can be handed in again as it came back.
/// </summary>
public static class OwnSheets
{
    private const string Mark = "(lembar bantu SatuData)";

    /// <summary>The text of the first cell of such a sheet.</summary>
    /// <param name="title">What the sheet is, for people.</param>
    public static string Title(string title) => $"{title} {Mark}";

    /// <summary>Whether a sheet with <paramref name="firstCell"/> in A1 is one of ours.</summary>
    public static bool Is(string? firstCell) =>
        firstCell is not null && firstCell.AsSpan().Trim().EndsWith(Mark, StringComparison.Ordinal);
}
