using SatuData.Tabular.Rules.Columns;

namespace SatuData.Tabular.Tests.Rules;

public sealed class StepRunsTests
{
    [Fact]
    public void Add_ValuesThatCountUp_AreRuns()
    {
        var runs = Of([5, 1, 2, 3, 3, 4, 9, 10, 11, 12]);

        runs.Runs.ShouldBe([new StepRun(2, 1, 4, 3, 3), new StepRun(7, 9, 10, 12, 4)]);
        runs.Repeats.ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Merge_AnyDivision_GivesTheRunsOfTheWhole(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 2000; round++)
        {
            var values = Values(random, random.Next(1, 30));
            var whole = Of(values);

            var merged = new StepRuns(3);
            for (var start = 0; start < values.Count;)
            {
                var length = Math.Min(random.Next(0, 8), values.Count - start);
                merged.Merge(Of(values.Skip(start).Take(length), start + 1));
                start += length;
            }

            merged.Runs.ShouldBe(whole.Runs, string.Join(' ', values));
            merged.Repeats.ShouldBe(whole.Repeats, string.Join(' ', values));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Merge_BlocksOfRows_AreThoseOfTheWhole(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(1, 9000).Where(_ => random.Next(3) > 0)
            .Select(r => (Row: (long)r, Bin: random.Next(64))).ToList();
        var whole = BlocksOf(rows);

        var merged = new RowBlocks();
        for (var start = 0; start < rows.Count;)
        {
            var length = Math.Min(random.Next(1, 4000), rows.Count - start);
            merged.Merge(BlocksOf(rows.Skip(start).Take(length)));
            start += length;
        }

        merged.Blocks.Select(b => b.FirstRow).ShouldBe(whole.Blocks.Select(b => b.FirstRow));
        merged.Blocks.Select(b => string.Join(',', b.Bins))
            .ShouldBe(whole.Blocks.Select(b => string.Join(',', b.Bins)));
    }

    /// <summary>Numbers that often stay or count up.</summary>
    private static List<long> Values(Random random, int count)
    {
        var values = new List<long> { random.Next(3) };
        while (values.Count < count)
        {
            values.Add(random.Next(6) switch { 0 => random.Next(3), 1 => values[^1], _ => values[^1] + 1 });
        }

        return values;
    }

    private static StepRuns Of(IEnumerable<long> values, long firstRow = 1)
    {
        var runs = new StepRuns(3);
        foreach (var value in values)
        {
            runs.Add(firstRow++, value);
        }

        return runs;
    }

    private static RowBlocks BlocksOf(IEnumerable<(long Row, int Bin)> rows)
    {
        var blocks = new RowBlocks();
        foreach (var (row, bin) in rows)
        {
            blocks.Of(row).Bins[bin]++;
        }

        return blocks;
    }
}
