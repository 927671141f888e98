using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading;

public sealed class HeaderTests
{
    private static readonly DataStandard Standard = Tables.Standard(
        """
          - name: kode
            title: Kode Wilayah
            constraints: { required: true }
          - name: luas_panen
            title: Luas Panen
            type: number
            scale: 2
            synonyms: [LP, luas tanam]
          - name: catatan
        """);

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Open_AnyDelimiter_IsFound(char delimiter)
    {
        var text = "kode,luas_panen,catatan\nA,1.5,x\nB,2.5,\"a,b;c|d\te\"\n".Replace(',', delimiter);
        using var file = Tables.Open(text, Standard);

        file.Description.Delimiter.ShouldBe(delimiter);
        Tables.Rows(file.TypedTable()).Count.ShouldBe(2);
    }

    [Fact]
    public void Open_CommasInTheDataOfASemicolonFile_DoNotMislead()
    {
        using var file =
            Tables.Open("kode;luas panen;catatan\nA;1,5;satu, dua, tiga\nB;2,5;empat, lima, enam\n", Standard);

        file.Description.Delimiter.ShouldBe(';');
        Tables.Rows(file.TypedTable())[1].ShouldBe(["B", "250", "empat, lima, enam"]);
    }

    [Theory]
    [InlineData("kode")]
    [InlineData("KODE")]
    [InlineData("Kode Wilayah")]
    [InlineData("kode_wilayah")]
    [InlineData("  Kode  Wilayah (BPS) ")]
    public void Open_HeaderInAnySpelling_IsBound(string header)
    {
        using var file = Tables.Open($"{header},LP\nA,1\n", Standard);

        file.Columns[0].Field!.Name.ShouldBe("kode");
        file.Columns[1].Field!.Name.ShouldBe("luas_panen");
        file.Columns[1].Letter.ShouldBe("B");
    }

    [Fact]
    public void Open_TitlesAboveAndNumbersBelowTheHeader_ArePassedOver()
    {
        const string text =
            "DATA LUAS PANEN,,\nKabupaten Pringsewu,,\n,,\nKode Wilayah,Luas Panen (ha),Catatan\n(1),(2),(3)\nA,1,x\n";
        using var file = Tables.Open(text, Standard);

        file.Description.HeaderRow.ShouldBe(4);
        file.Findings.Select(f => f.Code).ShouldBe([FindingCodes.HeaderPosition, FindingCodes.NumberingRow]);
        Tables.Rows(file.TypedTable()).ShouldBe([["A", "100", "x"]]);
    }

    [Fact]
    public void Open_ColumnsInAnotherOrder_ComeInTheStandardsOrder()
    {
        using var file = Tables.Open("catatan,lain,kode\nx,rahasia,A\n", Standard);

        file.TypedTable().Columns.Select(c => c.Name).ShouldBe(["kode", "catatan"]);
        Tables.Rows(file.TypedTable()).ShouldBe([["A", "x"]]);
        file.Findings.Select(f => (f.Code, f.Severity, f.Cell, f.Field)).ShouldBe(
            [(FindingCodes.ExtraLabel, Severity.Warning, "B1", null),
                (FindingCodes.MissingLabel, Severity.Warning, null, "luas_panen")]);
    }

    [Fact]
    public void Open_RequiredColumnMissing_IsAnError()
    {
        using var file = Tables.Open("luas_panen,catatan\n1,x\n", Standard);

        file.IsReadable.ShouldBeTrue();
        file.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Code.ShouldBe(FindingCodes.MissingLabel), f => f.Severity.ShouldBe(Severity.Error), f =>
                f.Field.ShouldBe("kode"));
        file.Validate().Drain().IsValid.ShouldBeFalse();
    }

    [Fact]
    public void Open_TwoColumnsForOneField_TakesTheOneNamedMostDirectly()
    {
        using var file = Tables.Open("LP,kode,luas_panen\n1,A,2\n", Standard);

        file.Columns.Select(c => c.Field?.Name).ShouldBe([null, "kode", "luas_panen"]);
        file.Findings.ShouldContain(
            f => f.Code == FindingCodes.DuplicateLabel && f.Severity == Severity.Error && f.Cell == "A1");
    }

    [Fact]
    public void Open_NothingMatches_IsTheWrongTable()
    {
        using var file = Tables.Open("a,b\n1,2\n", Standard);

        file.IsReadable.ShouldBeFalse();
        file.Findings.ShouldContain(f => f.Code == FindingCodes.WrongTable && f.Severity == Severity.Error);
        Should.Throw<InvalidOperationException>(() => file.Validate());
    }

    [Fact]
    public void Open_BlankHeaderBetweenOthers_IsAWarning()
    {
        using var file = Tables.Open("kode,,catatan,,\nA,1,x,,\n", Standard);

        file.Columns.Count.ShouldBe(3);
        file.Findings.ShouldContain(f => f.Code == FindingCodes.BlankLabel && f.Cell == "B1");
        file.Validate().Drain().Findings.CountOf(FindingCodes.ExtraCell).ShouldBe(0);
    }
}
