namespace SatuData.Tabular.Values;

/// <summary>Collects what the values of one column say about how its numbers are written, and decides.</summary>
internal sealed class NumberEvidence
{
    /// <summary>So many decisive values settle it; reading on would cost time and change nothing.</summary>
    public const int Enough = 1000;

    private int _indonesian;
    private int _international;
    private bool _oneDot;
    private bool _oneComma;

    /// <summary>Row of the first value that is not plain digits; 0 when there is none.</summary>
    public long FirstRow { get; private set; }

    public bool IsEnough => _indonesian + _international >= Enough;

    public void Add(ReadOnlySpan<byte> text, long row)
    {
        var shape = NumberText.Classify(text);
        _indonesian += shape == NumberShape.Indonesian ? 1 : 0;
        _international += shape == NumberShape.International ? 1 : 0;
        _oneDot |= shape == NumberShape.OneDot;
        _oneComma |= shape == NumberShape.OneComma;
        if (FirstRow == 0 && shape > NumberShape.Plain)
        {
            FirstRow = row;
        }
    }

    /// <summary>
    /// The majority of the decisive values. Without any, 1.234 stays ambiguous in a column of numbers; in a column of
    /// whole numbers it can
    /// only be thousands.
    /// </summary>
    public NumberConvention Decide(bool wholeNumbers)
    {
        if (_indonesian != _international)
        {
            return _indonesian > _international ? NumberConvention.Indonesian : NumberConvention.International;
        }

        if (_indonesian > 0 || (_oneDot && _oneComma))
        {
            return NumberConvention.Ambiguous;
        }

        return (_oneDot || _oneComma, wholeNumbers) switch
        {
            (false, _) => NumberConvention.Plain,
            (true, false) => NumberConvention.Ambiguous,
            (true, true) => _oneDot ? NumberConvention.Indonesian : NumberConvention.International,
        };
    }
}
