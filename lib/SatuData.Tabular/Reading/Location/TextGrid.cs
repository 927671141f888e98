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

    public static SheetGrid Read(OpenedText text)
    {
        var whole = text.Whole;
        var isSmall = whole.End - whole.Start <= WholeBytes;
        var source = new CsvRecords(text.Text, text.Layout, whole);
        IReadOnlyList<GridRow> head;
        bool isComplete;
        try
        {
            head = GridReader.Read(
                ref source, isSmall ? int.MaxValue : HeadRows, isSmall ? MostCells : HeadCells, out isComplete);
        }
        finally
        {
            source.Dispose();
        }

        if (isComplete || head.Count == 0)
        {
            return new SheetGrid { Facts = Facts, Rows = head, IsText = true };
        }

        var last = text.Tail is { } tail ? ReadTail(text, tail, head[^1].Row) : [];
        return new SheetGrid
        {
            Facts = Facts,
            Rows = [.. head, .. last],
            Unseen = new RowRange(head[^1].Row + 1, last.Count == 0 ? long.MaxValue : last[0].Row - 1),
            IsText = true,
        };
    }

    private static IReadOnlyList<GridRow> ReadTail(OpenedText text, (long Offset, long Line) tail, long lastOfHead)
    {
        var source = new CsvRecords(text.Text, text.Layout, new Partition(tail.Offset, text.Records.End, tail.Line));
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
