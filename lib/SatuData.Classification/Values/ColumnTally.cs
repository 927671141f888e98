namespace SatuData.Classification.Values;

/// <summary>
/// What the cells of one column were, as counts. Tallies of partitions added up in order equal one tally of all rows.
/// </summary>
internal sealed class ColumnTally
{
    private const int MaxSets = 16;

    private readonly long[] _sets = new long[MaxSets];
    private readonly List<StrayHit> _strays = [];
    private WordMemo? _memo;

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

    public long Scientific { get; private set; }

    public long NameShapes { get; private set; }

    public long NameWords { get; private set; }

    public long Offices { get; private set; }

    public long Addresses { get; private set; }

    /// <summary>Cells with at least one identifier.</summary>
    public long WithIdentifier { get; private set; }

    /// <summary>Texts in the shape of names.</summary>
    public DistinctSketch DistinctNames { get; } = new();

    /// <summary>Cells in each closed set.</summary>
    public ReadOnlySpan<long> Sets => _sets;

    /// <summary>The first cells with identifiers, in the order of rows.</summary>
    public IReadOnlyList<StrayHit> Strays => _strays;

    public void Observe(long row, ReadOnlySpan<byte> text, ValueLexicon lexicon, NikTest nik)
    {
        var bytes = CellBytes.Of(text);
        if (bytes.Digits == 0 && bytes.Letters == 0 && !bytes.HasAt)
        {
            return;
        }

        Cells++;
        if (bytes.Letters == 0)
        {
            Numbers++;
            if (bytes.Digits is >= 8 and <= 14 && text.TrimStart(" '+("u8) is [(byte)'0' or (byte)'8' or (byte)'6', ..])
            {
                PhoneLike++;
            }
        }
        else
        {
            Mixed += bytes.Digits > 0 ? 1 : 0;
            ObserveWords(text, lexicon);
        }

        if (bytes.Digits >= 10 || bytes.HasAt)
        {
            ObserveIdentifiers(row, IdentifierScan.Scan(text, nik));
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
        Scientific += other.Scientific;
        NameShapes += other.NameShapes;
        NameWords += other.NameWords;
        Offices += other.Offices;
        Addresses += other.Addresses;
        WithIdentifier += other.WithIdentifier;
        DistinctNames.Add(other.DistinctNames);
        for (var i = 0; i < MaxSets; i++)
        {
            _sets[i] += other._sets[i];
        }

        _strays.AddRange(other._strays.Take(TableClassification.StrayCellsPerColumn - _strays.Count));
    }

    private void ObserveWords(ReadOnlySpan<byte> text, ValueLexicon lexicon)
    {
        var shape = (_memo ??= new()).Read(text, lexicon);
        if ((shape.Traits & TextTraits.NameShape) != 0)
        {
            NameShapes++;
            DistinctNames.Add(shape.Hash);
        }

        NameWords += (shape.Traits & TextTraits.NameWord) != 0 ? 1 : 0;
        Offices += (shape.Traits & TextTraits.Office) != 0 ? 1 : 0;
        Addresses += (shape.Traits & TextTraits.Address) != 0 ? 1 : 0;
        Scientific += (shape.Traits & TextTraits.Scientific) != 0 ? 1 : 0;
        for (var sets = (uint)shape.Sets; sets != 0; sets &= sets - 1)
        {
            _sets[System.Numerics.BitOperations.TrailingZeroCount(sets)]++;
        }
    }

    private void ObserveIdentifiers(long row, IdentifierHits hits)
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
        for (var kind = IdentifierKind.Nik; kind <= IdentifierKind.Email; kind = (IdentifierKind)((int)kind << 1))
        {
            if ((hits.Kinds & kind) != 0 && _strays.Count < TableClassification.StrayCellsPerColumn)
            {
                _strays.Add(new(row, kind, kind == IdentifierKind.Nik ? hits.NikRegion : 0));
            }
        }
    }
}
