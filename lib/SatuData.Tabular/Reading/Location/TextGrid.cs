using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// The rows of a text file that are looked at: all of a small one; of a large one the first and the last, as its
/// middle is judged while it is read.
/// </summary>
internal static class TextGrid
{
    /// <summary>A file of no more bytes is looked at whole.</summary>
    public const int WholeBytes = 4 << 20;

    /// <summary>Bytes at the end of a larger file that are looked at.</summary>
    public const int TailBytes = 128 << 10;

    private const int HeadRows = 2000;
    private const int HeadCells = 200_000;
    private const int MostCells = 2_000_000;

    private static readonly SheetFacts Facts = new() { Index = 0, Name = "" };

    /// <param name="content">The file.</param>
    /// <param name="layout">How it is read.</param>
    /// <param name="start">Offset of the first byte after the byte order mark.</param>
    /// <param name="tail">Where the last rows start, and the line; null when that is not known or not needed.</param>
    public static SheetGrid Read(UploadContent content, CsvLayout layout, long start, (long Offset, long Line)? tail)
    {
        var isSmall = content.Length <= WholeBytes;
        var source = new CsvRecords(content, layout, new Partition(start, content.Length, 1));
        IReadOnlyList<GridRow> head;
        bool isComplete;
        try
        {
            head = GridReader.Read(ref source, isSmall ? int.MaxValue : HeadRows, isSmall ? MostCells : HeadCells, out isComplete);
        }
        finally
        {
            source.Dispose();
        }

        if (isComplete || head.Count == 0)
        {
            return new SheetGrid { Facts = Facts, Rows = head, IsText = true };
        }

        var last = tail is { } end ? ReadTail(content, layout, end, head[^1].Row) : [];
        return new SheetGrid
        {
            Facts = Facts,
            Rows = [.. head, .. last],
            Unseen = new RowRange(head[^1].Row + 1, last.Count == 0 ? long.MaxValue : last[0].Row - 1),
            IsText = true,
        };
    }

    private static IReadOnlyList<GridRow> ReadTail(UploadContent content, CsvLayout layout, (long Offset, long Line) tail, long lastOfHead)
    {
        var source = new CsvRecords(content, layout, new Partition(tail.Offset, content.Length, tail.Line));
        try
        {
            var rows = GridReader.Read(ref source, int.MaxValue, MostCells, out var isComplete);
            return isComplete && tail.Line > lastOfHead ? rows : [];
        }
        finally
        {
            source.Dispose();
        }
    }
}
