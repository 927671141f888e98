using System.Text;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Standards.Checking;

namespace SatuData.Tabular.Tests.Standards;

public sealed class StandardReportTests
{
    private const string Head = "name: x\ntitle: X\nversion: 1\nprimaryKey: [a]\nfields:\n";
    private const string Whole =
        "accessClass: terbuka, konsep: Penduduk, definisi: d, klasifikasi: k, ukuran: Jumlah, satuan: orang";

    [Theory]
    [InlineData("konsep: jumlah penduduk", "konsep-name")]
    [InlineData("konsep: Rata-rata Konsumsi", "konsep-name")]
    [InlineData("konsep: Penduduk Kabupaten Pringsewu", "konsep-name")]
    [InlineData("konsep: Penduduk Lampung", "konsep-name")]
    [InlineData("konsep: Angka Part. Kasar", "konsep-name")]
    [InlineData("konsep: Data XYZ", "konsep-name")]
    [InlineData("konsep: Penduduk", null)]
    [InlineData("konsep: Tingkat Pengangguran dan Kemiskinan", null)]
    public void Of_Konsep_FollowsTheNamingRulesOfBps(string konsep, string? code)
    {
        var report = Check(
            Head + $"  - {{ name: a, {Whole.Replace("konsep: Penduduk", konsep, StringComparison.Ordinal)} }}\n");

        report.IsValid.ShouldBeTrue();
        report.Warnings.Select(w => w.Code).Distinct().ShouldBe(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("accessClass: terbuka, msVar: { dapatDiaksesUmum: false }", "access-flag")]
    [InlineData("accessClass: dikecualikan, msVar: { dapatDiaksesUmum: true }", "access-flag")]
    [InlineData("accessClass: tinjau, msVar: { dapatDiaksesUmum: true }", "access-flag")]
    [InlineData("accessClass: terbuka, msVar: { dapatDiaksesUmum: true }", null)]
    [InlineData("accessClass: terbuka, example: x, constraints: { pattern: \"[0-9]+\" }", "example")]
    [InlineData("accessClass: terbuka, example: \"12\", constraints: { pattern: \"[0-9]+\" }", null)]
    [InlineData("accessClass: terbuka, type: integer, example: 5, constraints: { maximum: 3 }", "example")]
    [InlineData("accessClass: terbuka, type: number, example: 2.5", null)]
    [InlineData("accessClass: terbuka, type: year, example: 24", "example")]
    [InlineData("accessClass: terbuka, constraints: { enum: [AB, c], pattern: \"[A-Z]+\" }", "enum-value")]
    [InlineData("accessClass: terbuka, type: integer, constraints: { enum: [1, 9], maximum: 5 }", "enum-value")]
    [InlineData("accessClass: terbuka, constraints: { enum: [A, ABC], maxLength: 2 }", "enum-value")]
    public void Of_Field_ContradictingItself_IsAWarning(string field, string? code)
    {
        var whole = Whole.Replace("accessClass: terbuka", field, StringComparison.Ordinal);

        var report = Check(Head + $"  - {{ name: a, {whole} }}\n");

        report.Errors.ShouldBeEmpty();
        report.Warnings.Select(w => w.Code).ShouldBe(code is null ? [] : [code]);
        report.Warnings.ShouldAllBe(w => w.Line == 6);
    }

    [Fact]
    public void Of_MissingMetadata_NamesTheParts()
    {
        var warning = Check(
            Head + "  - { name: a, accessClass: terbuka, konsep: Penduduk }\n").Warnings.ShouldHaveSingleItem();

        warning.Code.ShouldBe("missing-metadata");
        warning.Message.ShouldContain("definisi, klasifikasi, ukuran, satuan");
    }

    [Fact]
    public void Of_SynonymOfTwoFields_IsAWarningAtTheSecond()
    {
        var warnings = Check(
            Head + $"  - {{ name: a, synonyms: [Jml. Jiwa], {Whole} }}\n  - {{ name: b, synonyms: [jml jiwa], {Whole} }}\n").Warnings;

        warnings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(w => w.Code.ShouldBe("synonym-collision"), w =>
            w.Line.ShouldBe(7));
    }

    [Fact]
    public void Of_CodeListNotThere_IsAWarning()
    {
        var text = Head
            + $"  - {{ name: a, {Whole} }}\nforeignKeys: [ {{ fields: a, reference: {{ resource: \"jenis@1\" }} }} ]\n";

        StandardReport.Of(
            Encoding.UTF8.GetBytes(text), "x.yaml",
                CodeListLibrary.Empty).Warnings.ShouldHaveSingleItem().Code.ShouldBe("unknown-code-list");
    }

    [Fact]
    public void Of_ErrorsToo_GivesBothLocated()
    {
        var report = Check(Head + "  - { name: a, type: bilangan }\n  - { name: b, konsep: kecil }\n");

        report.IsValid.ShouldBeFalse();
        report.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Line.ShouldBe(6), e =>
            e.Column.ShouldBe(22));
        report.Warnings.ShouldContain(w => w.Code == "konsep-name" && w.Line == 7);
    }

    [Fact]
    public void Of_ShippedStandards_HaveNoWarnings()
    {
        foreach (var standard in StandardLibrary.Shipped.All)
        {
            using var stream = typeof(DataStandard).Assembly.GetManifestResourceStream(
                $"standards/{standard.Id}.yaml")!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);

            StandardReport.Of(copy.ToArray(), "x.yaml").Warnings.Select(w => $"{w.Path}: {w.Message}")
                .ShouldBeEmpty(standard.Id);
        }
    }

    private static StandardReport Check(string text) => StandardReport.Of(Encoding.UTF8.GetBytes(text), "x.yaml");
}
