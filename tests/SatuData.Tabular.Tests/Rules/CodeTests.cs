using System.Globalization;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Tests.Rules;

/// <summary>Codes that a spreadsheet damages.</summary>
public sealed class CodeTests
{
    private const string Kabupaten =
        "foreignKeys:\n  - fields: a\n    reference: { resource: 'kemendagri:kabupaten', fields: kode }";

    [Fact]
    public void Validate_RegionCodeWithoutItsLastZero_IsSuggestedFromTheList()
    {
        var standard = Tables.Standard("  - name: a\n  - name: b", Kabupaten);

        var log = Tables.Validate("a|b\n18.1|x\n63.1|x\n18.10|x\n18.99|x\n", standard).Findings;

        log.Items.Where(f => f.Code == FindingCodes.ForeignKey).Select(f => (f.Cell, f.Suggestion))
            .ShouldBe([("A2", "18.10"), ("A3", "63.10"), ("A5", null)]);
        log.Items.Single(f => f.Code == FindingCodes.DamagedCode).Message.ShouldContain("2 dari 4 kode");
    }

    [Fact]
    public void Validate_NumbersInAWorkbook_GetTheirLeadingZerosBack()
    {
        var standard = Tables.Standard("  - name: a\n    constraints: { pattern: '[0-9]{10}' }\n  - name: b");
        using var file = Tables.Open(
            TestWorkbook.Bytes(("Data", [["a", "b"], [45678901, "x"], ["0012345678", "x"], [123456, "x"]])), standard);

        var log = file.Validate().Drain().Findings;

        Tables.Column(file.TypedTable()).ShouldBe(["0045678901", "0012345678", "123456"]);
        var repair = log.Items.Single(f => f.Code == FindingCodes.RepairLeadingZero);
        (repair.Cell, repair.Value, repair.ReadAs).ShouldBe(("A2", "45678901", "0045678901"));
        log.Items.Single(f => f.Severity == Severity.Error).Cell.ShouldBe("A4");
        log.Items.Single(f => f.Code == FindingCodes.DamagedCode).Message.ShouldContain("1 dari 3 kode");
    }

    [Fact]
    public void Validate_ShortCodeInATextFile_IsOnlySuggested()
    {
        var standard = Tables.Standard("  - name: a\n    constraints: { pattern: '\\d{10}' }\n  - name: b");

        var finding =
            Tables.Validate("a|b\n012345678|x\n", standard).Findings.Items.Single(f => f.Severity == Severity.Error);

        (finding.Code, finding.Suggestion).ShouldBe((FindingCodes.ConstraintError, "0012345678"));
    }

    [Fact]
    public void Validate_ListedCodeReadAsANumber_IsPadded()
    {
        var standard = Tables.Standard("  - name: a\n    constraints: { enum: ['010', '020'] }\n  - name: b");
        using var file = Tables.Open(TestWorkbook.Bytes(("Data", [["a", "b"], [10, "x"], ["020", "x"]])), standard);

        Tables.Column(file.TypedTable()).ShouldBe(["010", "020"]);
        file.Validate().Drain().Findings.CountOf(FindingCodes.RepairLeadingZero, "a").ShouldBe(1);
    }

    [Theory]
    [InlineData(@"[4-9]\.\d{2}", 2025, 1, 5, "5.01")]
    [InlineData(@"\d\.\d{2}", 2025, 1, 5, null)]
    [InlineData(@"\d{2}\.\d{2}", 2025, 1, 11, null)]
    [InlineData(@"\d\.\d\.\d{2}", 2002, 1, 5, "5.1.02")]
    [InlineData(@"[1-9]\.[1-9]", 2025, 5, 5, "5.5")]
    public void Validate_CodeTurnedIntoADate_NamesTheOneItCanHaveBeen(
        string pattern, int year, int month, int day, string? suggestion)
    {
        var standard = Tables.Standard($"  - name: a\n    constraints: {{ pattern: '{pattern}' }}\n  - name: b");
        using var file = Tables.Open(
            TestWorkbook.Bytes(("Data",
                [["a", "b"], [new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified), "x"]])), standard);

        var log = file.Validate().Drain().Findings;

        var finding = log.Items.Single(f => f.Code == FindingCodes.DateConversion);
        (finding.Severity, finding.Cell, finding.Suggestion).ShouldBe((Severity.Error, "A2", suggestion));
        log.Items.Single(f => f.Code == FindingCodes.DamagedCode).Message.ShouldContain("berubah menjadi tanggal");
        Tables.Column(file.TypedTable()).ShouldBe([null]);
    }

    [Fact]
    public void Validate_NumberTurnedIntoADate_IsLocated()
    {
        var standard = Tables.Standard("  - name: a\n    type: number\n    scale: 1\n  - name: b");
        using var file = Tables.Open(
            TestWorkbook.Bytes(("Data", [["a", "b"], [5.2, "x"], [new DateTime(2025, 1, 5), "x"]])), standard);

        var finding = file.Validate().Drain().Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Cell, finding.Suggestion).ShouldBe((FindingCodes.DateConversion, "A3", "5.1"));
    }

    [Fact]
    public void Validate_LongCodesEndingInZeros_AreEstimated()
    {
        var standard = Tables.Standard("  - name: a\n    constraints: { pattern: '[0-9]{16}' }\n  - name: b");
        var text = "a|b\n" + string.Concat(Enumerable.Range(0, 100).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"18100102030{i:0000}{(i < 80 ? 0 : (i % 9) + 1)}|x\n")));

        var finding = Tables.Validate(text, standard).Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Severity).ShouldBe((FindingCodes.DamagedCode, Severity.Warning));
        finding.Message.ShouldContain("77 dari 100 kode");
        finding.Message.ShouldContain("80%");
    }

    [Fact]
    public void Validate_LongCodesEndingAnyhow_AreNotEstimated()
    {
        var standard = Tables.Standard("  - name: a\n    constraints: { pattern: '[0-9]{16}' }\n  - name: b");
        var text = "a|b\n" + string.Concat(Enumerable.Range(0, 200).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"181001020304{i:0000}|x\n")));

        Tables.Validate(text, standard).Findings.Total.ShouldBe(0);
    }

    [Fact]
    public void Validate_CodesInScientificNotation_AreLostAndCounted()
    {
        var standard = Tables.Standard("  - name: a\n    constraints: { pattern: '[0-9]{16}' }\n  - name: b");

        var log = Tables.Validate("a|b\n1,81002E+15|x\n1810010203040506|x\n1.81002E+15|x\n", standard).Findings;

        log.Items.Where(f => f.Code == FindingCodes.PrecisionLoss).Select(f => f.Cell).ShouldBe(["A2", "A4"]);
        log.Items.Single(f => f.Code == FindingCodes.DamagedCode).Message.ShouldContain("2 dari 3 kode");
        log.CountOf(FindingCodes.ConstraintError).ShouldBe(0);
    }

    [Fact]
    public void Validate_WrongCodesThatCountUp_WereDraggedDown()
    {
        var standard = Tables.Standard("  - name: a\n  - name: b", Kabupaten);
        var text = "a|b\n" + string.Concat(Enumerable.Range(0, 30).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{1810 + i}|x\n")));

        var finding = Tables.Validate(text, standard).Findings.Items.Single(f => f.Code == FindingCodes.DragFill);

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldContain("sampai A31");
    }
}
