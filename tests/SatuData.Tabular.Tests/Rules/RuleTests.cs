using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Tests.Rules;

public sealed class RuleTests
{
    [Theory]
    [InlineData("type: integer", "12a", FindingCodes.TypeError)]
    [InlineData("type: number\n    scale: 2", "1.234.5", FindingCodes.TypeError)]
    [InlineData("type: number\n    scale: 2", "1.2345", FindingCodes.TypeError)]
    [InlineData("type: number", "5 orang", FindingCodes.GluedUnit)]
    [InlineData("type: integer", "\"1,2E+05\"", FindingCodes.ScientificNumber)]
    [InlineData("type: integer", "-", FindingCodes.UndeclaredMissing)]
    [InlineData("type: integer", "#REF!", FindingCodes.ErrorCell)]
    [InlineData("", "#DIV/0!", FindingCodes.ErrorCell)]
    [InlineData("type: number", "05-Jan", FindingCodes.DateConversion)]
    [InlineData("type: boolean", "mungkin", FindingCodes.TypeError)]
    [InlineData("type: date", "Maret 2024", FindingCodes.TypeError)]
    [InlineData("constraints: { required: true }", "", FindingCodes.MissingValue)]
    [InlineData("constraints: { required: true }", "   ", FindingCodes.MissingValue)]
    [InlineData("missingValues: ['-']\n    constraints: { required: true }", "-", FindingCodes.MissingValue)]
    [InlineData("constraints: { enum: [A, B] }", "C", FindingCodes.ConstraintError)]
    [InlineData("type: integer\n    constraints: { enum: [1, 2] }", "3", FindingCodes.ConstraintError)]
    [InlineData("constraints: { pattern: '[0-9]{4}' }", "123", FindingCodes.ConstraintError)]
    [InlineData("constraints: { pattern: '[0-9]{16}' }", "\"1,81002E+15\"", FindingCodes.PrecisionLoss)]
    [InlineData("type: integer\n    constraints: { minimum: 5 }", "4", FindingCodes.ConstraintError)]
    [InlineData("type: integer\n    constraints: { maximum: 5 }", "6", FindingCodes.ConstraintError)]
    [InlineData("type: number\n    scale: 2\n    constraints: { maximum: 1.25 }", "1.26", FindingCodes.ConstraintError)]
    [InlineData("type: number\n    constraints: { minimum: 1.5 }", "1.49", FindingCodes.ConstraintError)]
    [InlineData("type: date\n    constraints: { minimum: 2024-01-01 }", "31/12/2023", FindingCodes.ConstraintError)]
    [InlineData("constraints: { minLength: 3 }", "éé", FindingCodes.ConstraintError)]
    [InlineData("constraints: { maxLength: 2 }", "abc", FindingCodes.ConstraintError)]
    public void Validate_WrongValue_IsReportedWithItsPlaceAndWithoutItsValue(string field, string value, string code)
    {
        var standard = Tables.Standard($"  - name: lain\n  - name: a\n    {field}");

        var log = Tables.Validate($"lain,a\nx,{value}\n", standard).Findings;

        var finding = log.Items.Single(f => f.Code == code);
        finding.Field.ShouldBe("a");
        finding.Row.ShouldBe(2);
        finding.Column.ShouldBe(2);
        finding.Cell.ShouldBe("B2");
        finding.Severity.ShouldBe(Severity.Error);
        finding.Rule.ShouldNotBeNullOrEmpty();
        finding.Expected.ShouldNotBeNullOrEmpty();
        finding.Value.ShouldBe(
            value.Trim().Trim('"') is { Length: > 0 } shown && code != FindingCodes.MissingValue ? shown : null);
        log.CountOf(code, "a").ShouldBe(1);
    }

    [Theory]
    [InlineData("type: integer", "-12")]
    [InlineData("type: number\n    scale: 2", "\"12,50\"")]
    [InlineData("type: boolean", "TIDAK")]
    [InlineData("constraints: { enum: [A, B] }", " A ")]
    [InlineData("type: integer\n    constraints: { enum: [1, 2] }", "01")]
    [InlineData("type: number\n    scale: 2\n    constraints: { minimum: 1.25, maximum: 1.25 }", "1.2500")]
    [InlineData("type: date\n    constraints: { minimum: 2024-01-01, maximum: 2024-01-01 }", "1 Januari 2024")]
    [InlineData("constraints: { minLength: 2, maxLength: 2 }", "日本")]
    [InlineData("missingValues: ['-']", "-")]
    public void Validate_RightValue_IsNoError(string field, string value)
    {
        var standard = Tables.Standard($"  - name: lain\n  - name: a\n    {field}");

        Tables.Validate($"lain,a\nx,{value}\n", standard).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Validate_DashWithoutARule_IsAValueNotAbsent()
    {
        var standard = Tables.Standard("  - name: a\n    type: integer");

        Tables.Validate("a\n-\n", standard).Findings.CountOf(FindingCodes.UndeclaredMissing, "a").ShouldBe(1);
    }

    [Fact]
    public void Validate_RegionCode_IsLookedUp()
    {
        const string key =
            "foreignKeys:\n  - fields: kode\n    reference: { resource: 'kemendagri:kabupaten', fields: kode }";
        var standard = Tables.Standard("  - name: kode", key);

        var log = Tables.Validate("kode\n18.10\n1810\n18.1\n9999\n", standard).Findings;

        var unknown = log.Items.Where(f => f.Code == FindingCodes.ForeignKey).ToList();
        unknown.Select(f => (f.Row, f.Suggestion)).ShouldBe([(4L, "18.10"), (5L, null)]);
        unknown[0].Message.ShouldContain("300.2.2-2138");
        log.Items.Single(f => f.Code == FindingCodes.DamagedCode).Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Validate_RepeatedKeys_NameTheFirstRow()
    {
        var standard = Tables.Standard(
            "  - name: a\n  - name: b\n    type: integer\n    constraints: { unique: true }", "primaryKey: [a]");

        var log = Tables.Validate("a,b\nx,1\ny,01\nx,\nx,\n", standard).Findings;

        log.Items.Select(f => (f.Code, f.Cell)).ShouldBe(
            [(FindingCodes.UniqueError, "B3"), (FindingCodes.PrimaryKey, "A4"), (FindingCodes.PrimaryKey, "A5")]);
        log.Items[0].Message.ShouldContain("baris 2");
        log.Items[2].Message.ShouldContain("baris 2");
        log.Items[2].Value.ShouldBe("x");
    }

    [Fact]
    public void Validate_CompositeKey_DoesNotRunTogether()
    {
        var standard = Tables.Standard("  - name: a\n  - name: b", "primaryKey: [a, b]");

        Tables.Validate("a,b\nxy,z\nx,yz\n", standard).IsValid.ShouldBeTrue();
        Tables.Validate("a,b\nxy,z\nxy,z\n", standard).Findings.CountOf(FindingCodes.PrimaryKey, null).ShouldBe(1);
    }

    [Fact]
    public void Validate_RowsTooShortOrTooLong_AreReported()
    {
        var standard = Tables.Standard("  - name: a\n  - name: b");

        var log = Tables.Validate("a,b\n1\n1,2,\n1,2,3\n", standard).Findings;

        log.Items.Select(f => (f.Code, f.Cell))
            .ShouldBe([(FindingCodes.MissingCell, "B2"), (FindingCodes.ExtraCell, "C4")]);
    }

    [Fact]
    public void Validate_BlankRows_AreCountedOnlyBetweenData()
    {
        var standard = Tables.Standard("  - name: a\n  - name: b");

        var result = Tables.Validate("a,b\n1,2\n,\n\n\"\",  \n3,4\n,\n\n", standard);

        result.Rows.ShouldBe(2);
        result.Findings.Items.Select(f => (f.Code, f.Row)).ShouldBe(
            [(FindingCodes.BlankRow, 3L), (FindingCodes.BlankRow, 4L), (FindingCodes.BlankRow, 5L)]);
    }

    [Fact]
    public void Validate_MoreFindingsThanListed_CountsThemAll()
    {
        var standard = Tables.Standard("  - name: a\n    type: integer");
        var text = "a\n" + string.Concat(Enumerable.Repeat("x\n", 25_000));

        var log = Tables.Validate(text, standard).Findings;

        log.Items.Count.ShouldBe(10_000);
        log.CountOf(FindingCodes.TypeError, "a").ShouldBe(25_000);
        log.Items[^1].Row.ShouldBe(10_001);
    }

    [Fact]
    public void Validate_Observer_SeesEveryCellOfEveryRow()
    {
        var standard = Tables.Standard("  - name: a\n    type: integer");
        using var file = Tables.Open("lain,a,sisa\nrahasia,1,\nx,\"2\"\n", standard);
        var seen = new List<string>();

        file.Validate(_ => new Recorder(seen)).Drain();

        seen.ShouldBe(["0:2:rahasia", "1:2:1", "2:2:", "0:3:x", "1:3:2", "2:3:"]);
    }

    [Fact]
    public void Complete_BeforeTheEnd_IsRefused()
    {
        var standard = Tables.Standard("  - name: a");
        using var file = Tables.Open("a\n1\n", standard);
        var run = file.Validate();

        Should.Throw<InvalidOperationException>(() => run.Complete());
        run.Drain().Rows.ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => run.Table.OpenPartition(0));
    }

    private sealed class Recorder(List<string> seen) : ICellObserver
    {
        public void Observe(int sourceColumn, long row, ReadOnlySpan<byte> text) =>
            seen.Add($"{sourceColumn}:{row}:{System.Text.Encoding.UTF8.GetString(text)}");
    }
}
