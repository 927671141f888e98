namespace SatuData.Tabular.Values;

/// <summary>Collects what the values of one or more columns say about how numbers are written.</summary>
internal sealed class NumberEvidence
{
    /// <summary>So many decisive values settle it; reading on would cost time and change nothing.</summary>
    public const int Enough = 1000;

    /// <summary>Values that can only be Indonesian: 1.234,5 or 12,5.</summary>
    public CellTally Indonesian { get; private set; }

    /// <summary>Values that can only be international: 1,234.5 or 12.5.</summary>
    public CellTally International { get; private set; }

    /// <summary>Values like 1.234, which are open.</summary>
    public CellTally OneDot { get; private set; }

    /// <summary>Values like 1,234, which are open.</summary>
    public CellTally OneComma { get; private set; }

    /// <summary>The first value that is not plain digits.</summary>
    public CellTally First { get; private set; }

    public bool IsEnough => Indonesian.Count + International.Count >= Enough;

    /// <summary>Adds a trimmed value; Rp, percent signs and the like are looked through.</summary>
    public void Add(ReadOnlySpan<byte> text, long row, int column)
    {
        var shape = NumberText.Classify(text);
        if (shape == NumberShape.None && text.Length < LooseNumber.Longest)
        {
            Span<byte> buffer = stackalloc byte[LooseNumber.Longest];
            shape = LooseNumber.TryReduce(text, buffer, out var strict, out _) ? NumberText.Classify(strict) : shape;
        }

        Count(shape, row, column);
    }

    /// <summary>
    /// Adds a value of a column that may hold anything, when it has a fraction and can be read in one way only.
    /// </summary>
    public void AddFraction(ReadOnlySpan<byte> text, long row, int column)
    {
        var shape = text.Contains((byte)',') ? NumberText.Classify(text) : NumberShape.None;
        var last = text.LastIndexOf(shape == NumberShape.Indonesian ? (byte)',' : (byte)'.');
        if (shape is NumberShape.Indonesian or NumberShape.International && last >= 0)
        {
            Count(shape, row, column);
        }
    }

    private void Count(NumberShape shape, long row, int column)
    {
        if (shape > NumberShape.Plain && First.Count == 0)
        {
            First = First.With(row, column);
        }

        switch (shape)
        {
            case NumberShape.Indonesian:
                Indonesian = Indonesian.With(row, column);
                break;
            case NumberShape.International:
                International = International.With(row, column);
                break;
            case NumberShape.OneDot:
                OneDot = OneDot.With(row, column);
                break;
            case NumberShape.OneComma:
                OneComma = OneComma.With(row, column);
                break;
        }
    }
}
