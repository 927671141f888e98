using System.Numerics;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// Watches a column of numbers: how they were written, values that count up, sentinels, and breaks of scale.
/// </summary>
internal sealed partial class NumberWatch(StandardField field) : ColumnWatch
{
    private const int FirstYear = 1900;
    private const int YearCount = 300;

    /// <summary>Where the powers of two of fractions below 1 begin among the bins of real numbers.</summary>
    private const int RealOffset = 24;

    private readonly Tally _commas = new();
    private readonly Tally _percents = new();
    private readonly Sentinels _sentinels = new(Factor(field));
    private readonly StepRuns _steps = new(ShortestSteps);
    private readonly StepRuns _fractions = new(ShortestFractions);
    private readonly StepRuns _failures = new(ShortestFractions);
    private readonly MagnitudeGroup?[] _years = new MagnitudeGroup?[YearCount];
    private readonly RowBlocks _blocks = new();
    private long _zeros;
    private long _negatives;
    private long _minimum = long.MaxValue;
    private long _maximum = long.MinValue;
    private long _values;

    /// <summary>A number with marks was read, from <paramref name="strict"/> out of <paramref name="text"/>.</summary>
    public void Written(ReadOnlySpan<byte> strict, ReadOnlySpan<byte> text, bool isComma, long row)
    {
        if (isComma)
        {
            _commas.Count(row);
        }

        var mark = strict.LastIndexOf(isComma ? (byte)',' : (byte)'.');
        if (mark < 0 || strict.Length - mark > 12)
        {
            return;
        }

        long fraction = 0;
        foreach (var b in strict[(mark + 1)..])
        {
            fraction = (fraction * 10) + b - '0';
        }

        // Runs go on only while the part before the mark stays the same.
        var whole = 0L;
        foreach (var b in strict[..mark])
        {
            whole = unchecked((whole * 31) + b) & 0x3FFFFF;
        }

        _fractions.Add(row, (whole << 40) | fraction);
    }

    public void CountPercent(long row) => _percents.Count(row);

    /// <summary>A whole number is outside its range or not in its list.</summary>
    public void Failed(ReadOnlySpan<byte> text, long row)
    {
        if (NumberText.TryPlain(text, out var value))
        {
            _failures.Add(row, value);
        }
    }

    public override void Batch(BatchColumn column, ReadOnlySpan<long> rows, BatchColumn? years)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (!column.IsPresent(i))
            {
                continue;
            }

            _values++;
            if (column.Reals.Length > 0)
            {
                AddReal(column.Reals[i], rows[i], GroupOf(years, i));
            }
            else
            {
                AddWhole(column.Longs[i], rows[i], GroupOf(years, i));
            }
        }
    }

    public override void Merge(ColumnWatch later)
    {
        var other = (NumberWatch)later;
        _commas.Merge(other._commas);
        _percents.Merge(other._percents);
        _sentinels.Merge(other._sentinels);
        _steps.Merge(other._steps);
        _fractions.Merge(other._fractions);
        _failures.Merge(other._failures);
        _blocks.Merge(other._blocks);
        for (var i = 0; i < YearCount; i++)
        {
            if (_years[i] is { } mine && other._years[i] is { } theirs)
            {
                mine.Merge(theirs);
            }
            else
            {
                _years[i] ??= other._years[i];
            }
        }

        _zeros += other._zeros;
        _negatives += other._negatives;
        _values += other._values;
        _minimum = Math.Min(_minimum, other._minimum);
        _maximum = Math.Max(_maximum, other._maximum);
    }

    private static long Factor(StandardField field)
    {
        var factor = 1L;
        for (var i = 0; i < (field.Scale ?? 0) && i < 9; i++)
        {
            factor *= 10;
        }

        return field.Type == FieldType.Number && field.Scale is <= 9 or null ? factor : 1;
    }

    private MagnitudeGroup? GroupOf(BatchColumn? years, int index)
    {
        if (years is null || !years.IsPresent(index) || years.Longs[index] is < FirstYear or >= FirstYear + YearCount)
        {
            return null;
        }

        return _years[years.Longs[index] - FirstYear] ??= new MagnitudeGroup();
    }

    private void AddWhole(long value, long row, MagnitudeGroup? year)
    {
        _minimum = Math.Min(_minimum, value);
        _maximum = Math.Max(_maximum, value);
        if (field.Type != FieldType.Number)
        {
            _steps.Add(row, value);
        }

        if (value > 0)
        {
            var bin = BitOperations.Log2((ulong)value);
            _sentinels.AddPositive(value, bin, row);
            _blocks.Of(row).Add(bin, row);
            year?.Add(bin, row);
        }
        else
        {
            _zeros += value == 0 ? 1 : 0;
            AddNegative(value, row);
        }
    }

    private void AddReal(double value, long row, MagnitudeGroup? year)
    {
        if (value > 0)
        {
            var bin = Math.Clamp(Math.ILogB(value) + RealOffset, 0, MagnitudeGroup.BinCount - 1);
            _blocks.Of(row).Add(bin, row);
            year?.Add(bin, row);
            if (value < 1e12 && value == Math.Floor(value))
            {
                _sentinels.AddPositive((long)value, BitOperations.Log2((ulong)value), row);
            }
        }
        else
        {
            _zeros += value == 0 ? 1 : 0;
            AddNegative(value > -1e12 && value == Math.Floor(value) ? (long)value : long.MinValue, row);
        }
    }

    private void AddNegative(long value, long row)
    {
        if (value < 0)
        {
            _negatives++;
            _sentinels.AddNegative(value, row);
        }
    }
}
