using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Tests.Findings;

public sealed class QualityScoreTests
{
    [Fact]
    public void Of_NothingWrong_Is100InEveryDimension()
    {
        var score = QualityScore.Of([new(FindingCodes.BlankRow, null, Severity.Info, 12)], rows: 100, columns: 10);

        score.Total.ShouldBe(100m);
        score.Dimensions.ShouldAllBe(d => d.Score == 100m);
        score.Dimensions.Count.ShouldBe(6);
    }

    [Fact]
    public void Of_OneWrongCellInAMillion_Misses100()
    {
        var score =
            QualityScore.Of([new(FindingCodes.TypeError, "umur", Severity.Error, 1)], rows: 1_000_000, columns: 10);

        score.Total.ShouldBe(99.9m);
    }

    [Theory]
    [InlineData(FindingCodes.TypeError, Severity.Error, 100, 90)]
    [InlineData(FindingCodes.TypeError, Severity.Warning, 100, 97.5)]
    [InlineData(FindingCodes.PrimaryKey, Severity.Error, 10, 90)]
    [InlineData(FindingCodes.MissingLabel, Severity.Error, 1, 90)]
    [InlineData(FindingCodes.WrongTemplate, Severity.Error, 1, 50)]
    [InlineData(FindingCodes.TypeError, Severity.Error, 5000, 0)]
    public void Of_Findings_CountTheCellsTheyTake(string code, Severity severity, long count, double expected) =>
        QualityScore.Of([new(code, "x", severity, count)], rows: 100, columns: 10).Total.ShouldBe((decimal)expected);

    [Fact]
    public void Of_TwoDimensions_Multiply()
    {
        var score = QualityScore.Of(
            [new(FindingCodes.TypeError, "a", Severity.Error, 500),
                new(FindingCodes.PrimaryKey, null, Severity.Error, 50)],
            rows: 100,
            columns: 10);

        score.Total.ShouldBe(25m);
        score.Dimensions.Single(d => d.Dimension == QualityDimension.Akurasi).Errors.ShouldBe(500);
        score.Dimensions.Single(d => d.Dimension == QualityDimension.Keunikan).Score.ShouldBe(50m);
    }

    [Fact]
    public void Of_NothingReadable_IsZero() =>
        QualityScore.Of([new(FindingCodes.EmptyFile, null, Severity.Error, 1)], rows: 0, columns: 10).Total.ShouldBe(
            0m);

    [Fact]
    public void Of_MoreFindings_NeverScoresHigher()
    {
        var random = new Random(4711);
        for (var i = 0; i < 2000; i++)
        {
            var counts = Enumerable.Range(0, random.Next(1, 6)).Select(_ => new FindingCount(
                FindingCatalogue.All[random.Next(FindingCatalogue.All.Count)].Code, null, (Severity)random.Next(3),
                random.Next(1, 500))).ToList();
            var rows = random.Next(1, 1000);
            var columns = random.Next(1, 30);
            var score = QualityScore.Of(counts, rows, columns).Total;
            score.ShouldBeInRange(0m, 100m);
            (score == 100m).ShouldBe(counts.TrueForAll(c => c.Severity == Severity.Info));

            counts[0] = counts[0] with { Count = counts[0].Count + random.Next(1, 500) };
            QualityScore.Of(counts, rows, columns).Total.ShouldBeLessThanOrEqualTo(score);
        }
    }
}
