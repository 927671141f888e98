using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

/// <summary>
/// Benign repairs: each listed with what was found and what it was read as, and each can be declined.
/// </summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("type: integer", "Rp 1500", FindingCodes.RepairCurrency, "1500", "1500")]
    [InlineData("type: integer", "'15", FindingCodes.RepairQuote, "15", "15")]
    [InlineData("type: integer", "１５", FindingCodes.RepairDigit, "15", "15")]
    [InlineData("type: integer", "(15)", FindingCodes.RepairSign, "-15", "-15")]
    [InlineData("type: integer", "15-", FindingCodes.RepairSign, "-15", "-15")]
    [InlineData("type: integer", "−15", FindingCodes.RepairSign, "-15", "-15")]
    [InlineData("type: integer", "1 500", FindingCodes.RepairGroupBlank, "1500", "1500")]
    [InlineData("type: integer", "\u00A015\u00A0", FindingCodes.RepairBlank, "15", "15")]
    [InlineData("type: integer", "15\u200B", FindingCodes.RepairBlank, "15", "15")]
    [InlineData("type: integer", " 15", FindingCodes.RepairBlank, "15", "15")]
    [InlineData("type: number\n    scale: 1", "85.3%", FindingCodes.RepairPercent, "853", "85.3")]
    [InlineData("type: number\n    scale: 1\n    satuan: persen", "85.3%", FindingCodes.RepairPercent, "853", "85.3")]
    [InlineData("type: number\n    scale: 3\n    constraints: { maximum: 1 }", "85.3%", FindingCodes.RepairPercent,
        "853", "0.853")]
    [InlineData("type: number", "1.5e-07", FindingCodes.RepairScientific, "1.5E-07", "0.00000015")]
    [InlineData("type: integer", "tidak ada", FindingCodes.RepairMissingWord, null, "")]
    [InlineData("type: number", "N/A", FindingCodes.RepairMissingWord, null, "")]
    [InlineData("type: date", "belum ada", FindingCodes.RepairMissingWord, null, "")]
    [InlineData("type: boolean", "NULL", FindingCodes.RepairMissingWord, null, "")]
    [InlineData("type: integer", "...", FindingCodes.RepairMissingWord, null, "")]
    [InlineData("constraints: { pattern: '[0-9]{4}' }", "kosong", FindingCodes.RepairMissingWord, null, "")]
    [InlineData("constraints: { enum: [Sawah Irigasi, Ladang] }", "SAWAH  IRIGASI", FindingCodes.RepairCase,
        "Sawah Irigasi", "Sawah Irigasi")]
    [InlineData("constraints: { enum: [Laki-laki, Perempuan] }", "laki laki", FindingCodes.RepairCase, "Laki-laki",
        "Laki-laki")]
    [InlineData("constraints: { pattern: '[0-9]{10}' }", "3201190006.0", FindingCodes.RepairFloatCode, "3201190006",
        "3201190006")]
    [InlineData("constraints: { pattern: '[A-Z][0-9]{3}' }", "a123", FindingCodes.RepairCase, "A123", "A123")]
    [InlineData("constraints: { pattern: '[0-9]{16}' }", "1810 0102 0304 0506", FindingCodes.RepairCase,
        "1810010203040506", "1810010203040506")]
    [InlineData(
        "constraints: { pattern: '[0-9]{10}' }", "3.201.190.006", FindingCodes.RepairCase, "3201190006", "3201190006")]
    [InlineData("constraints: { pattern: '[0-9]{4}' }", "'1810", FindingCodes.RepairQuote, "1810", "1810")]
    [InlineData("constraints: { pattern: '[0-9]{4}' }", "１８１０", FindingCodes.RepairDigit, "1810", "1810")]
    [InlineData("type: date", "31/12/24", FindingCodes.RepairShortYear, "2024-12-31", "2024-12-31")]
    [InlineData("type: date", "31/12/65", FindingCodes.RepairShortYear, "1965-12-31", "1965-12-31")]
    [InlineData("type: date", "2024-12-31 10:30:00", FindingCodes.RepairDateTime, "2024-12-31", "2024-12-31")]
    [InlineData("type: date", "45657", FindingCodes.RepairDateSerial, "2024-12-31", "2024-12-31")]
    [InlineData("type: boolean", "ya", FindingCodes.RepairBooleanWord, "1", null)]
    [InlineData("type: boolean", "Tdk", FindingCodes.RepairBooleanWord, "0", null)]
    public void Validate_BenignRepair_IsListedAndCanBeDeclined(
        string field, string text, string code, string? value, string? readAs)
    {
        var standard = Tables.Standard($"  - name: a\n    {field}\n  - name: b");
        var file = $"a|b\n{text}|x\n";

        var result = Tables.Validate(file, standard);
        var declined = Tables.Validate(file, standard, new TableReadOptions { DeclinedRepairs = [code] });

        result.IsValid.ShouldBeTrue();
        result.Findings.CountOf(code, "a").ShouldBe(1);
        var finding = result.Findings.Items.Single(f => f.Code == code);
        (finding.Severity, finding.Cell, finding.ReadAs ?? "").ShouldBe((Severity.Info, "A2", readAs ?? ""));
        finding.Value.ShouldBe(code == FindingCodes.RepairBooleanWord ? null : text);
        Value(file, standard).ShouldBe(value);
        declined.Findings.CountOf(code).ShouldBe(0);
        declined.Findings.Items.Single(f => f.Severity == Severity.Error).Code.ShouldBe(FindingCodes.TypeError);
        var kept = Value(file, standard, new TableReadOptions { DeclinedRepairs = [code] });
        kept.ShouldBe(
            standard.Fields[0].Type == FieldType.Text && code != FindingCodes.RepairMissingWord ? text : null);
    }

    [Fact]
    public void Validate_MissingWordInARequiredColumn_IsMissing()
    {
        var standard =
            Tables.Standard("  - name: a\n    type: integer\n    constraints: { required: true }\n  - name: b");

        var log = Tables.Validate("a|b\ntidak ada|x\n", standard).Findings;

        log.CountOf(FindingCodes.MissingValue, "a").ShouldBe(1);
        log.CountOf(FindingCodes.RepairMissingWord, "a").ShouldBe(1);
    }

    [Fact]
    public void Validate_MissingWordInFreeText_IsText()
    {
        var standard = Tables.Standard("  - name: a\n  - name: b");

        Tables.Validate("a|b\ntidak ada|-\n", standard).Findings.Total.ShouldBe(0);
        Value("a|b\ntidak ada|-\n", standard).ShouldBe("tidak ada");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("–")]
    [InlineData("Nihil")]
    public void Validate_UndeclaredNil_IsAsked(string word)
    {
        var standard = Tables.Standard("  - name: a\n    type: number\n  - name: b");

        var finding = Tables.Validate($"a|b\n{word}|x\n", standard).Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Severity, finding.Value)
            .ShouldBe((FindingCodes.UndeclaredMissing, Severity.Error, word));
        finding.Message.ShouldContain("BPS");
    }

    [Theory]
    [InlineData("type: number", "12 orang", "12")]
    [InlineData("type: integer", "1250 jiwa", "1250")]
    [InlineData("type: number", "12.5 kg/ha", "12.5")]
    [InlineData("type: number", "12,5m²", "12.5")]
    [InlineData("type: number", "12.5*", "12.5")]
    [InlineData("type: number", "120 r", "120")]
    [InlineData("type: number", "1,5 juta", "1500000")]
    [InlineData("type: number", "Rp 2,5 miliar", "2500000000")]
    [InlineData("type: number", "1.234 orang", null)]
    [InlineData("type: number\n    satuan: orang", "85 %", null)]
    public void Validate_UnitGluedToANumber_IsLocatedWithTheNumber(string field, string text, string? suggestion)
    {
        var standard = Tables.Standard($"  - name: a\n    {field}\n  - name: b");

        var finding = Tables.Validate($"a|b\n{text}|x\n", standard).Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Cell, finding.Suggestion).ShouldBe((FindingCodes.GluedUnit, "A2", suggestion));
    }

    [Theory]
    [InlineData("1,25E+02", "125")]
    [InlineData("1.2E+05", null)]
    [InlineData("1E+05", null)]
    public void Validate_ScientificNotationAmongIntegers_IsLocated(string text, string? suggestion)
    {
        var standard = Tables.Standard("  - name: a\n    type: integer\n  - name: b");

        var finding = Tables.Validate($"a|b\n15|x\n{text}|x\n", standard).Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Cell, finding.Suggestion).ShouldBe((FindingCodes.ScientificNumber, "A3", suggestion));
    }

    [Theory]
    [InlineData("Sawah Irigsi", "Sawah Irigasi")]
    [InlineData("Sawa Irigasii", "Sawah Irigasi")]
    [InlineData("Ladnag", "Ladang")]
    [InlineData("Kebun", null)]
    [InlineData("Rawa3", null)]
    public void Validate_AlmostAListedValue_IsSuggestedWhenOnlyOneIsNear(string text, string? suggestion)
    {
        var standard = Tables.Standard(
            "  - name: a\n    constraints: { enum: [Sawah Irigasi, Sawah Tadah Hujan, Ladang, Rawa1, Rawa2] }\n  - name: b");

        var finding = Tables.Validate($"a|b\n{text}|x\n", standard).Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Suggestion).ShouldBe((FindingCodes.ConstraintError, suggestion));
    }

    [Fact]
    public void Validate_WholeColumnOfWords_IsOneFindingWithTheExactCount()
    {
        var standard = Tables.Standard("  - name: a\n    type: boolean\n  - name: b");
        var text = "a|b\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => i % 2 == 0 ? "ya|x\n" : "tidak|x\n"));

        var log = Tables.Validate(text, standard).Findings;

        log.Items.ShouldHaveSingleItem().Cell.ShouldBe("A2");
        log.CountOf(FindingCodes.RepairBooleanWord, "a").ShouldBe(1000);
    }

    private static string? Value(string text, DataStandard standard, TableReadOptions? options = null)
    {
        using var file = Tables.Open(text, standard, options);
        var checkedRows = Tables.Column(file.Validate().Table);
        checkedRows.ShouldBe(Tables.Column(file.TypedTable()));
        return checkedRows[0];
    }
}
