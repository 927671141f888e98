namespace SatuData.Classification.Values;

/// <summary>
/// What the cells of one column were, as counts. Tallies of partitions added up in order equal one tally of all rows.
/// </summary>
internal sealed class ColumnTally
{
    private readonly List<StrayHit> _strays = [];

    /// <summary>Cells with at least a letter, a digit or an at sign; blanks and dashes are absent values.</summary>
    public long Cells { get; private set; }

    /// <summary>Cells with digits and without letters.</summary>
    public long Numbers { get; private set; }

    /// <summary>Cells with letters and digits.</summary>
    public long Mixed { get; private set; }

    public long Nik { get; private set; }

    public long NikWomen { get; private set; }

    /// <summary>Cells in the shape of a NIK, with serial 0000 allowed.</summary>
    public long NikShapes { get; private set; }

    public long NikShapesEndingInZero { get; private set; }

    public long Phones { get; private set; }

    /// <summary>Numbers that would be telephone numbers under a header that says so.</summary>
    public long PhoneLike { get; private set; }

    public long Emails { get; private set; }

    /// <summary>Cells with at least one identifier.</summary>
    public long WithIdentifier { get; private set; }

    /// <summary>What the words of the texts were.</summary>
    public TextCounts Texts { get; } = new();

    /// <summary>The first cells with identifiers, in the order of rows.</summary>
    public IReadOnlyList<StrayHit> Strays => _strays;

    public void Observe(long row, ReadOnlySpan<byte> text, ValueLexicon lexicon, NikTest nik)
    {
        var bytes = CellBytes.Of(text);
        if (bytes.Letters == 0)
        {
            if (bytes.Digits < 8)
            {
                // The common case: a short number, or nothing.
                var number = bytes.Digits > 0 ? 1 : 0;
                Cells += number;
                Numbers += number;
                return;
            }

            ObserveLongNumber(text, bytes.Digits);
        }
        else
        {
            Cells++;
            Mixed += bytes.Digits > 0 ? 1 : 0;
            Texts.Observe(text, lexicon);
        }

        if (bytes.Digits >= 10 || bytes.HasAt)
        {
            ObserveIdentifiers(row, IdentifierScan.Scan(text, bytes, nik));
        }
    }

    public void Add(ColumnTally other)
    {
        Cells += other.Cells;
        Numbers += other.Numbers;
        Mixed += other.Mixed;
        Nik += other.Nik;
        NikWomen += other.NikWomen;
        NikShapes += other.NikShapes;
        NikShapesEndingInZero += other.NikShapesEndingInZero;
        Phones += other.Phones;
        PhoneLike += other.PhoneLike;
        Emails += other.Emails;
        WithIdentifier += other.WithIdentifier;
        Texts.Add(other.Texts);
        _strays.AddRange(other._strays.Take(TableClassification.StrayCellsPerColumn - _strays.Count));
    }

    private void ObserveLongNumber(ReadOnlySpan<byte> text, int digits)
    {
        Cells++;
        Numbers++;
        var phoneLike = digits <= 14 && text.TrimStart(" '+("u8) is [(byte)'0' or (byte)'8' or (byte)'6', ..];
        PhoneLike += phoneLike ? 1 : 0;
    }

    private void ObserveIdentifiers(long row, in IdentifierHits hits)
    {
        if (hits.Kinds == IdentifierKind.None)
        {
            return;
        }

        WithIdentifier++;
        if (hits.Nik != NikShape.None)
        {
            NikShapes++;
            NikShapesEndingInZero += hits.NikEndsInZero ? 1 : 0;
            Nik += hits.Nik != NikShape.SerialZero ? 1 : 0;
            NikWomen += hits.Nik == NikShape.Woman ? 1 : 0;
        }

        Phones += (hits.Kinds & IdentifierKind.Phone) != 0 ? 1 : 0;
        Emails += (hits.Kinds & IdentifierKind.Email) != 0 ? 1 : 0;
        if (_strays.Count < TableClassification.StrayCellsPerColumn)
        {
            List(row, hits);
        }
    }

    private void List(long row, in IdentifierHits hits)
    {
        for (var kind = IdentifierKind.Nik; kind <= IdentifierKind.Email; kind = (IdentifierKind)((int)kind << 1))
        {
            if ((hits.Kinds & kind) != 0 && _strays.Count < TableClassification.StrayCellsPerColumn)
            {
                _strays.Add(new(row, kind, kind == IdentifierKind.Nik ? hits.NikRegion : 0));
            }
        }
    }
}
