using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Findings;

/// <summary>"Not valid" is never all that is said: what concerns a cell says which, and why.</summary>
public sealed class LocatedFindingTests
{
    private static readonly string[] Wrong =
        ["", "abc", "-", "12/13/2026", "#REF!", "1.234", "=1+1", "18.1", "99999999999999999999", "\"a\"b", "Rp1.000,50",
            "1e5", "  x  "];

    [Theory]
    [InlineData(';', 11)]
    [InlineData(',', 12)]
    [InlineData('\t', 13)]
    public void Validate_MessyText_LocatesEveryErrorAndSaysWhatWouldBeRight(char delimiter, int seed)
    {
        foreach (var standard in StandardLibrary.Shipped.All)
        {
            var text = Messy(standard, delimiter, new Random(seed));
            using var table = TableFile.Open(
                new Tabular.Content.MemoryContent(Encoding.UTF8.GetBytes(text)), "uji.csv", standard,
                RegionCodes.Kemendagri);

            Check(table.Check(), isText: true);
        }
    }

    [Fact]
    public void Validate_MessyWorkbook_LocatesEveryErrorAndSaysWhatWouldBeRight()
    {
        var random = new Random(14);
        foreach (var standard in StandardLibrary.Shipped.All)
        {
            object?[][] rows =
            [
                [.. standard.Fields.Select(f => f.Title)],
                .. Enumerable.Range(0, 60).Select(_ => standard.Fields.Select(object? (_) => random.Next(5) == 0
                    ? random.Next(100_000)
                    : Wrong[random.Next(Wrong.Length)]).ToArray()),
            ];
            using var table =
                TableFile.Open(TestWorkbook.Content(("Data", rows)), "uji.xlsx", standard, RegionCodes.Kemendagri);

            Check(table.Check(), isText: false);
        }
    }

    private static void Check(ValidationResult result, bool isText)
    {
        result.Findings.Errors.ShouldBeGreaterThan(50);
        foreach (var finding in result.Findings.Items)
        {
            var kind = FindingCatalogue.For(finding.Code);
            finding.Message.ShouldNotBeNullOrWhiteSpace();
            if (kind.Scope == FindingScope.Cell)
            {
                finding.Row.ShouldNotBeNull(finding.Code);
                finding.Column.ShouldNotBeNull(finding.Code);
                finding.Cell.ShouldNotBeNull(finding.Code);
                finding.Cell.ShouldEndWith(
                    finding.Row.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (kind.Scope == FindingScope.Row)
            {
                finding.Row.ShouldNotBeNull(finding.Code);
            }

            if (isText && finding.Row is not null)
            {
                finding.Byte.ShouldNotBeNull(finding.Code);
            }

            if (finding.Row is not null)
            {
                (finding.Sheet is null).ShouldBe(isText, finding.Code);
            }

            if (kind.Scope == FindingScope.Cell && finding.Severity == Severity.Error)
            {
                (finding.Rule ?? finding.Expected).ShouldNotBeNullOrWhiteSpace(finding.Code);
            }
        }
    }

    private static string Messy(DataStandard standard, char delimiter, Random random)
    {
        var text = new StringBuilder();
        text.AppendJoin(delimiter, standard.Fields.Select(f => f.Title)).Append('\n');
        for (var row = 0; row < 200; row++)
        {
            text.AppendJoin(delimiter,
                standard.Fields.Select(_ => Wrong[random.Next(Wrong.Length)].Replace(delimiter, ' '))).Append('\n');
        }

        return text.ToString();
    }
}
