using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Tests.Findings;

public sealed class FindingCollectorTests
{
    [Fact]
    public void Merge_MoreThanTheCap_CountsExactlyAndListsTheFirst()
    {
        var collector = new FindingCollector(100);
        for (var row = 1; row <= 5000; row++)
        {
            collector.Add(At(row, "type-error", "a"));
        }

        var log = FindingCollector.Merge([collector], 100);

        log.Total.ShouldBe(5000);
        log.Errors.ShouldBe(5000);
        log.CountOf("type-error", "a").ShouldBe(5000);
        log.Items.Select(f => f.Row).ShouldBe(Enumerable.Range(1, 100).Select(r => (long?)r));
        log.IsCapped.ShouldBeTrue();
    }

    [Fact]
    public void Merge_OneNoisyColumn_DoesNotHideTheOthers()
    {
        var collector = new FindingCollector(100);
        for (var row = 1; row <= 5000; row++)
        {
            collector.Add(At(row, "type-error", "noisy"));
        }

        collector.Add(At(6000, "type-error", "quiet"));

        FindingCollector.Merge([collector], 100).Items.Count(f => f.Field == "quiet").ShouldBe(1);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Merge_AnyDivision_GivesTheSameAsOne(int parts)
    {
        var random = new Random(7);
        var findings = Enumerable.Range(1, 4000)
            .Select(row => At(row, "c" + random.Next(4), "f" + Math.Min(random.Next(9), random.Next(9)))).ToList();
        var one = new FindingCollector(150);
        findings.ForEach(one.Add);
        var divided = Enumerable.Range(0, parts).Select(_ => new FindingCollector(150)).ToList();
        findings.ForEach(f => divided[(int)(f.Row!.Value * parts / 4001)].Add(f));

        var whole = FindingCollector.Merge([one], 150);
        var merged = FindingCollector.Merge(divided, 150);

        merged.Items.ShouldBe(whole.Items);
        merged.Counts.ShouldBe(whole.Counts);
        merged.Items.Count.ShouldBeInRange(100, 150);
    }

    private static Finding At(long row, string code, string field) => new()
    {
        Code = code, Severity = Severity.Error, Message = "x", Field = field, Row = row,
    };
}
