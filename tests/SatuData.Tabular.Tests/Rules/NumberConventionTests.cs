using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

public sealed class NumberConventionTests
{
    private static readonly DataStandard Number =
        Tables.Standard("  - name: a\n    type: number\n    scale: 3\n  - name: b");
    private static readonly DataStandard Whole = Tables.Standard("  - name: a\n    type: integer\n  - name: b");

    [Fact]
    public void TypedTable_DecidedByALaterRow_ReadsEarlierRowsTheSameWay()
    {
        Values(Number, "1.234", "2.500", "12,5").ShouldBe(["1234000", "2500000", "12500"]);
        Values(Number, "1.234", "2.500", "12.5").ShouldBe(["1234", "2500", "12500"]);
        Values(Number, "1,234", "0.5").ShouldBe(["1234000", "500"]);
    }

    [Fact]
    public void Validate_NothingDecides_AsksOnceForTheColumn()
    {
        var log = Tables.Validate(Text("7", "1.234", "2.500"), Number).Findings;

        var finding = log.Items.ShouldHaveSingleItem();
        finding.Message.ShouldContain("2 nilai (pertama A3)");
        finding.Code.ShouldBe(FindingCodes.AmbiguousNumber);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Cell.ShouldBe("A3");
        Values(Number, "7", "1.234", "2.500").ShouldBe(["7000", null, null]);
    }

    [Fact]
    public void Validate_AsMuchForOneAsForTheOther_IsAmbiguous() =>
        Tables.Validate(Text("12,5", "12.5"), Number).Findings.CountOf(FindingCodes.AmbiguousNumber, "a").ShouldBe(1);

    [Fact]
    public void Validate_FewAgainstMany_AreTypeErrors()
    {
        var log = Tables.Validate(Text("12,5", "13,5", "14.5"), Number).Findings;

        log.Items.Single(f => f.Code == FindingCodes.TypeError).Row.ShouldBe(4);
        log.Items.Single(f => f.Code == FindingCodes.NumberConvention).Severity.ShouldBe(Severity.Info);
    }

    [Fact]
    public void TypedTable_WholeNumbers_CanOnlyBeGrouped()
    {
        Values(Whole, "1.234", "12.345").ShouldBe(["1234", "12345"]);
        Values(Whole, "1,234", "12,345").ShouldBe(["1234", "12345"]);
        Values(Whole, "1.234", "5,0").ShouldBe(["1234", "5"]);
    }

    [Fact]
    public void Validate_WholeNumbersBothWays_AreAmbiguous() =>
        Tables.Validate(Text("1.234", "1,234"), Whole).Findings.CountOf(FindingCodes.AmbiguousNumber, "a").ShouldBe(1);

    [Fact]
    public void Validate_PlainDigits_AskNothing() =>
        Tables.Validate(Text("1", "22", "-333"), Whole).Findings.Total.ShouldBe(0);

    [Fact]
    public void TypedTable_DecisionFarDown_HoldsForTheWholeColumn()
    {
        var values = Enumerable.Repeat("1.234", 50_000).Append("0,5").ToArray();

        var read = Values(Number, values);

        read[0].ShouldBe("1234000");
        read[^1].ShouldBe("500");
    }

    [Fact]
    public void Validate_Decided_ReportsTheEvidence()
    {
        var log = Tables.Validate(Text("7", "1.234", "0,5", "12,5", "3.5"), Number).Findings;

        var convention = log.Items.Single(f => f.Code == FindingCodes.NumberConvention);
        convention.Message.ShouldContain("2 nilai (pertama A4)");
        var mixed = log.Items.Single(f => f.Code == FindingCodes.MixedConvention);
        (mixed.Severity, mixed.Cell).ShouldBe((Severity.Warning, "A6"));
        mixed.Message.ShouldContain("1 nilai (pertama A6)");
        var odd = log.Items.Single(f => f.Code == FindingCodes.TypeError);
        (odd.Cell, odd.Value, odd.Suggestion).ShouldBe(("A6", "3.5", "3,5"));
        var comma = log.Items.Single(f => f.Code == FindingCodes.RepairDecimalComma);
        (comma.Severity, comma.Cell).ShouldBe((Severity.Info, "A3"));
        log.CountOf(FindingCodes.RepairDecimalComma, "a").ShouldBe(3);
    }

    [Fact]
    public void Validate_DecimalCommaDeclined_IsAnErrorForEveryValue()
    {
        var options = new TableReadOptions { DeclinedRepairs = [FindingCodes.RepairDecimalComma] };

        var log = Tables.Validate(Text("7", "1.234,5", "0,5"), Number, options).Findings;

        log.Items.Where(f => f.Code == FindingCodes.TypeError).Select(f => (f.Cell, f.Suggestion))
            .ShouldBe([("A3", "1234.5"), ("A4", "0.5")]);
    }

    [Fact]
    public void Validate_ColumnThatMixesConventions_IsFoundAndLocated()
    {
        var log = Tables.Validate(Text("41,11", "12.87", "Rp420.032,00", "55,2"), Number).Findings;

        log.CountOf(FindingCodes.MixedConvention, "a").ShouldBe(1);
        var odd = log.Items.Single(f => f.Code == FindingCodes.TypeError);
        (odd.Cell, odd.Suggestion).ShouldBe(("A3", "12,87"));
        Values(Number, "41,11", "12.87", "Rp420.032,00", "55,2").ShouldBe(["41110", null, "420032000", "55200"]);
    }

    [Theory]
    [InlineData("a,c\n1.234,\"0,5\"\n", "1234000", "C")]
    [InlineData("a,c\n1.234,0.5\n", "1234", "C")]
    [InlineData("a;lain\n1.234;7,25\n", "1234000", "lain")]
    [InlineData("a;lain\n1.234;18.10\n", null, null)]
    [InlineData("a,c,lain\n1.234,0.5,\"0,5\"\n", null, null)]
    public void Validate_OpenColumn_IsDecidedByOtherColumnsOrAsked(string text, string? value, string? evidence)
    {
        var standard =
            Tables.Standard("  - name: a\n    type: number\n    scale: 3\n  - name: c\n    type: number\n    scale: 2");
        using var file = Tables.Open(text, standard);

        var log = file.Validate().Drain().Findings;

        Tables.Column(file.TypedTable())[0].ShouldBe(value);
        log.CountOf(FindingCodes.AmbiguousNumber, "a").ShouldBe(evidence is null ? 1 : 0);
        if (evidence is not null)
        {
            var convention = log.Items.Single(f => f.Code == FindingCodes.NumberConvention && f.Field == "a");
            convention.Message.ShouldContain("di kolom lain");
        }
    }

    private static string?[] Values(DataStandard standard, params string[] values)
    {
        using var file = Tables.Open(Text(values), standard);
        return Tables.Column(file.TypedTable());
    }

    private static string Text(params string[] values) => "a;b\n" + string.Concat(values.Select(v => v + ";x\n"));
}
