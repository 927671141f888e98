using System.Globalization;
using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

public sealed class KeySpillTests
{
    private static readonly DataStandard Standard = Tables.Standard(
        "  - { name: kode, constraints: { unique: true } }\n  - { name: nilai, type: number, scale: 1 }",
        "primaryKey: [kode, nilai]");

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Validate_MoreKeysThanMemoryHolds_FindsTheSameDuplicates(int parts)
    {
        var random = new Random(11);
        var text = new StringBuilder("kode,nilai\n");
        for (var i = 0; i < 60_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"K{(random.Next(20) == 0 ? random.Next(60_000) : i)},{random.Next(3)}.5\n");
        }

        var expected = Validate(text.ToString(), 1, 1 << 16);
        var spilled = Validate(text.ToString(), parts, 64);

        expected.Findings.CountOf(FindingCodes.UniqueError).ShouldBeGreaterThan(2000);
        spilled.Findings.Counts.ShouldBe(expected.Findings.Counts);
        spilled.Findings.Items.ShouldBe(expected.Findings.Items);
    }

    private static ValidationResult Validate(string text, int parts, int places) => Tables.Validate(
        text, Standard,
        new TableReadOptions { Partitions = parts, MinimumPartitionBytes = 64, MaximumFindings = 500,
            KeyPlaces = places });
}
