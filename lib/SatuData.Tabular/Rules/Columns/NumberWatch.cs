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

    private readonly bool _isWhole = field.Type != FieldType.Number;
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
    private long _values;

    /// <summary>A number with marks was read, from <paramref name="strict"/> out of <paramref name="text"/>.</summary>
    public void Written(ReadOnlySpan<byte> strict, ReadOnlySpan<byte> text, bool isComma, long row)
    {
        if (isComma)
        {
            _commas.Count(row);
        }

        var mark = strict.LastIndexOf(isComma ? (byte)',' : (byte)'.');
        if (mark < 1 || strict.Length - mark > 12)
        {
            return;
        }

        long fraction = 0;
        foreach (var b in strict[(mark + 1)..])
        {
            fraction = (fraction * 10) + b - '0';
        }

        // A run goes on only while the part before the mark stays the same; its length and its ends stand for it.
        var whole = ((long)(mark & 0x3F) << 16) | ((long)strict[0] << 8) | strict[mark - 1];
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
        _values += CountPresent(column, rows.Length);
        if (column.Reals.Length > 0)
        {
            AddReals(column, rows, years);
        }
        else
        {
            AddWholes(column, rows, years);
        }

        for (var i = 0; _isWhole && i < rows.Length; i++)
        {
            if (column.IsPresent(i))
            {
                _steps.Add(rows[i], column.Longs[i]);
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

    private static long CountPresent(BatchColumn column, int count)
    {
        long present = 0;
        foreach (var word in column.Validity.AsSpan(0, (count + 63) / 64))
        {
            present += BitOperations.PopCount(word);
        }

        return present;
    }

    private void AddWholes(BatchColumn column, ReadOnlySpan<long> rows, BatchColumn? years)
    {
        var values = column.Longs;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!column.IsPresent(i))
            {
                continue;
            }

            var value = values[i];
            if (value <= 0)
            {
                AddOthers(value, rows[i]);
                continue;
            }

            var bin = BitOperations.Log2((ulong)value);
            Count(bin, i, rows[i], years);
            if (_sentinels.MayBe(value, bin))
            {
                _sentinels.AddPositive(value, bin, rows[i]);
            }
        }
    }

    private void AddReals(BatchColumn column, ReadOnlySpan<long> rows, BatchColumn? years)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (!column.IsPresent(i))
            {
                continue;
            }

            var value = column.Reals[i];
            if (value <= 0)
            {
                AddOthers(value > -1e12 && value == Math.Floor(value) ? (long)value : long.MinValue, rows[i]);
                continue;
            }

            var bin = Math.Clamp(Math.ILogB(value) + RealOffset, 0, MagnitudeGroup.BinCount - 1);
            Count(bin, i, rows[i], years);
            if (value < 1e12 && value == Math.Floor(value))
            {
                _sentinels.AddPositive((long)value, BitOperations.Log2((ulong)value), rows[i]);
            }
        }
    }

    /// <summary>Counts a value in its block of rows and in its year.</summary>
    private void Count(int bin, int index, long row, BatchColumn? years)
    {
        _blocks.Of(row).Bins[bin]++;
        if (years is not null && years.IsPresent(index)
            && years.Longs[index] - FirstYear is >= 0 and < YearCount and var year)
        {
            (_years[year] ??= new MagnitudeGroup(row)).Bins[bin]++;
        }
    }

    private void AddOthers(long value, long row)
    {
        if (value == 0)
        {
            _zeros++;
        }
        else
        {
            _negatives++;
            _sentinels.AddNegative(value, row);
        }
    }
}
