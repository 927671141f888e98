using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading;

public sealed class ColumnMatchTests
{
    private const string Fields = """
          - { name: tahun, title: Tahun, type: integer }
          - { name: kode_kecamatan, title: Kode Kecamatan, synonyms: [kdkec] }
          - { name: jumlah_penduduk, title: Jumlah Penduduk, type: integer, synonyms: [total jiwa] }
          - { name: laki_laki, title: Penduduk Laki-laki, type: integer, synonyms: [laki-laki] }
          - { name: perempuan, title: Penduduk Perempuan, type: integer, synonyms: [perempuan] }
          - { name: persentase, title: Persentase Realisasi, type: number }
          - { name: keterangan, title: Keterangan }
        """;

    [Theory]
    [InlineData("tahun", "tahun", ColumnMatch.Name)]
    [InlineData("TAHUN ", "tahun", ColumnMatch.Name)]
    [InlineData("Kode  Kecamatan", "kode_kecamatan", ColumnMatch.Name)]
    [InlineData("KdKec", "kode_kecamatan", ColumnMatch.Synonym)]
    [InlineData("Kd. Kecamatan", "kode_kecamatan", ColumnMatch.Normalized)]
    [InlineData("Jml. Penduduk (jiwa)", "jumlah_penduduk", ColumnMatch.Normalized)]
    [InlineData("Jumlah Penduduk [orang]", "jumlah_penduduk", ColumnMatch.Normalized)]
    [InlineData("Thn", "tahun", ColumnMatch.Normalized)]
    [InlineData("Ket.", "keterangan", ColumnMatch.Normalized)]
    [InlineData("% Realisasi", "persentase", ColumnMatch.Normalized)]
    [InlineData("Pria", "laki_laki", ColumnMatch.Normalized)]
    [InlineData("Penduduk | Laki-laki", "laki_laki", ColumnMatch.Part)]
    [InlineData("Jenis Kelamin | L", "laki_laki", ColumnMatch.Part)]
    [InlineData("Perempuan | Penduduk", "perempuan", ColumnMatch.Part)]
    [InlineData("Penduduk | Jumlah", "jumlah_penduduk", ColumnMatch.Part)]
    [InlineData("Jumlah Pendudk", "jumlah_penduduk", ColumnMatch.Similar)]
    [InlineData("Keterangn", "keterangan", ColumnMatch.Similar)]
    [InlineData("Kode Kecmatan", "kode_kecamatan", ColumnMatch.Similar)]
    [InlineData("Luas Panen", null, null)]
    [InlineData("L", null, null)]
    public void Open_Header_IsBoundAndSaysByWhat(string header, string? field, ColumnMatch? match)
    {
        using var file = Tables.Open(
            $"lain;{header}\n1;2\n", Tables.Standard(Fields), new TableReadOptions { Delimiter = ';', HeaderRow = 1 });

        var column = file.Columns[1];
        (column.Field?.Name, column.Match).ShouldBe((field, match));
        (column.Confidence > 0).ShouldBe(field is not null);
        file.Findings.Any(f => f.Code == FindingCodes.FuzzyLabel).ShouldBe(match == ColumnMatch.Similar);
    }

    [Fact]
    public void Open_SameLastPart_DoesNotStandForBothColumns()
    {
        using var file = Tables.Open(
            "tahun;Penduduk | Laki-laki;Pekerja | Laki-laki\n2024;1;2\n", Tables.Standard(
                Fields), new TableReadOptions { Delimiter = ';', HeaderRow = 1 });

        file.Columns.Select(c => c.Field?.Name).ShouldBe(["tahun", "laki_laki", null]);
        file.Findings.ShouldNotContain(f => f.Code == FindingCodes.DuplicateLabel);
    }

    [Fact]
    public void Open_TwoSimilarFields_BindsNeither()
    {
        var standard = Tables.Standard(
            "  - { name: jumlah_siswa_a, title: Jumlah Siswa A }\n  - { name: jumlah_siswa_b, title: Jumlah Siswa B }\n  - { name: lain, title: Lain }");

        using var file = Tables.Open("Jumlah Siswa C,lain\n1,2\n", standard);

        file.Columns[0].Field.ShouldBeNull();
    }

    [Fact]
    public void Open_UnboundAndMissing_NameEachOther()
    {
        using var file = Tables.Open(
            "tahun,kode_kecamatan,Jumlah Orang Penduduk\n2024,181001,5\n", Tables.Standard(Fields));

        file.Findings.Single(f => f.Code == FindingCodes.ExtraLabel).Suggestion.ShouldBe("Jumlah Penduduk");
        file.Findings.Single(f => f.Code == FindingCodes.MissingLabel && f.Field == "jumlah_penduduk")
            .ShouldSatisfyAllConditions(f => f.Suggestion.ShouldBe("Jumlah Penduduk"), f =>
                f.Message.ShouldContain("kolom C"));
    }

    [Theory]
    [InlineData("exact", "tahun,a,b", "label-order,extra-label", "a,tahun,x,b")]
    [InlineData("equal", "tahun,a,b", "extra-label", "a,tahun,x,b")]
    [InlineData("subset", "tahun,a,b", "missing-label", "tahun,a,x")]
    [InlineData("superset", "tahun,a,b", "extra-label", "tahun,x")]
    [InlineData("partial", "tahun,a,b", "", "tahun,x")]
    public void Open_FieldsMatch_SaysWhichDeviationsAreErrors(string match, string fields, string codes, string header)
    {
        var standard = Tables.Standard(
            string.Concat(fields.Split(',').Select(f => $"  - {{ name: {f} }}\n")), $"fieldsMatch: {match}");

        using var file = Tables.Open($"{header}\n{string.Join(',', header.Split(',').Select(_ => "1"))}\n", standard);

        file.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code).Order()
            .ShouldBe(codes.Split(',', StringSplitOptions.RemoveEmptyEntries).Order());
    }

    [Fact]
    public void Open_FileOfAnotherStandard_IsRecognisedByName()
    {
        var library = StandardLibrary.Shipped;
        var header = string.Join(',', library.Find("sekolah")!.Fields.Select(f => f.Title));

        using var wrong = Tables.Open(
            header + "\n", library.Find("penduduk-kecamatan")!, new TableReadOptions { Standards = library });
        using var right = Tables.Open(
            header + "\n", library.Find("sekolah")!, new TableReadOptions { Standards = library });

        wrong.Findings.Single(f => f.Code == FindingCodes.WrongStandard).Message.ShouldContain(
            library.Find("sekolah")!.Title);
        right.Findings.ShouldNotContain(f => f.Code == FindingCodes.WrongStandard);
    }

    [Fact]
    public void Open_EveryShippedStandard_IsTakenForNoOther()
    {
        foreach (var standard in StandardLibrary.Shipped.All)
        {
            var header = string.Join(';', standard.Fields.Select(f => f.Title));

            using var file = Tables.Open(
                header + "\n", standard, new TableReadOptions { Standards = StandardLibrary.Shipped, Delimiter = ';' });

            file.Columns.Select(c => c.Field?.Name).ShouldBe(standard.Fields.Select(f => f.Name));
            file.Findings.ShouldNotContain(f => f.Code == FindingCodes.WrongStandard, standard.Id);
        }
    }
}
