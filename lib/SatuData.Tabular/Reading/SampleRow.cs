namespace SatuData.Tabular.Reading;

/// <summary>One of the first rows of a file, from which its header is found.</summary>
/// <param name="Row">1-based row or line.</param>
/// <param name="Offset">Offset of its first byte from the start of the sample; 0 in workbooks.</param>
/// <param name="Cells">Its cells, trimmed.</param>
internal sealed record SampleRow(long Row, long Offset, string[] Cells)
{
    public bool IsBlank => Array.TrueForAll(Cells, c => c.Length == 0);

    /// <summary>Cells up to the last that is not empty.</summary>
    public int Width => Array.FindLastIndex(Cells, c => c.Length > 0) + 1;
}
