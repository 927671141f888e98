using System.Globalization;
using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Surveys;
using SatuData.Tabular.Tests.Corpus;

namespace SatuData.Tabular.Tests.Reading;

public sealed class TableLocationTests
{
    private static readonly DataStandard Standard = Tables.Standard(
        """
          - name: kecamatan
            constraints: { required: true }
          - name: desa
          - name: laki_laki
            type: integer
          - name: perempuan
            type: integer
        """);

    private const string Grouped =
        """
        Kecamatan | Desa | Penduduk | <
        ^ | ^ | Laki-laki | Perempuan
        Pardasuka | Pujodadi | 10 | 12
         | Sukorejo | 14 | 11
         | Kedaung | 9 | 8
        Ambarawa | Jatiagung | 20 | 22
         | Tanjunganom | 15 | 18
        Jumlah | | 68 | 71
        Sumber: Disdukcapil
        """;

    [Fact]
    public void Open_HeaderOfTwoRows_IsBoundByItsParts()
    {
        using var file = Open(Grouped);

        file.Columns.Select(c => (c.Header, c.Field?.Name)).ShouldBe(
            [("Kecamatan", "kecamatan"), ("Desa", "desa"), ("Penduduk | Laki-laki", "laki_laki"),
                ("Penduduk | Perempuan", "perempuan")]);
        file.Description.ShouldSatisfyAllConditions(
            d => d.HeaderRow.ShouldBe(2), d => d.Range.ShouldBe("A1:D9"), d =>
                d.Source.ShouldBe("Sumber: Disdukcapil"));
    }

    [Fact]
    public void Check_LabelOnTheFirstRowOfAGroup_IsRepeatedAndListed()
    {
        using var file = Open(Grouped);
        var log = file.Check().Findings;

        Tables.Column(file.TypedTable()).ShouldBe(["Pardasuka", "Pardasuka", "Pardasuka", "Ambarawa", "Ambarawa"]);
        log.Items.Where(f => f.Code == FindingCodes.RepairGroupLabel).Select(f => (f.Cell, f.ReadAs, f.Severity))
            .ShouldBe(
            [("A4", "Pardasuka", Severity.Info), ("A5", "Pardasuka", Severity.Info),
                ("A7", "Ambarawa", Severity.Info)]);
        log.Errors.ShouldBe(0);
    }

    [Fact]
    public void Check_RepairOfLabelsDeclined_IsAnErrorAndNothingIsFilledIn()
    {
        using var file = Open(Grouped, new TableReadOptions { DeclinedRepairs = [FindingCodes.RepairGroupLabel] });

        file.Check().Findings.Items.Where(f => f.Code == FindingCodes.RepairGroupLabel)
            .ShouldAllBe(f => f.Severity == Severity.Error && f.ReadAs == null && f.Suggestion != null);
        Tables.Column(file.TypedTable()).ShouldBe(["Pardasuka", null, null, "Ambarawa", null]);
    }

    [Fact]
    public void Check_TotalThatIsNotItsSum_IsLocatedWithTheSum()
    {
        using var file = Open(Grouped.Replace("| 68 |", "| 70 |", StringComparison.Ordinal));

        file.Check().Findings.Items.Single(f => f.Code == FindingCodes.TotalMismatch).ShouldSatisfyAllConditions(
            f => f.Cell.ShouldBe("C8"), f => f.Value.ShouldBe("70"), f => f.Expected!.ShouldStartWith("68"));
    }

    [Fact]
    public void Open_HiddenRowColumnAndSheet_AreWarnings()
    {
        var sheet = Sheet.Draw(Grouped);
        sheet.HiddenRows.Add(4);
        sheet.HiddenColumns.Add(1);
        var bytes = CorpusWorkbook.Bytes(sheet, Sheet.Draw("rahasia | 1\nlain | 2", "Bantu", isHidden: true));
        using var file = Tables.Open(bytes, Standard);

        file.Findings.Where(f => f.Severity == Severity.Warning).Select(f => (f.Code, f.Sheet, f.Row, f.Column))
            .ShouldBe(
            [
                (FindingCodes.HiddenRow, "Data", 4L, null), (FindingCodes.HiddenColumn, "Data", 2L, 2),
                (FindingCodes.HiddenSheet, "Bantu", null, null),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Open_SecondTableMatches_IsReadAndTheFirstNamed()
    {
        using var file =
            Tables.Open(
                "bulan,hujan\nMei,12\nJuni,9\nJuli,4\nAgustus,3\n\nkecamatan,desa,laki_laki,perempuan\nA,B,1,2\nC,D,3,4\n", Standard);

        Tables.Column(file.TypedTable()).ShouldBe(["A", "C"]);
        file.Findings.Single(f => f.Code == FindingCodes.OtherTable).Message.ShouldContain("A1:B5");
    }

    [Fact]
    public void Open_NoHeader_SaysSo()
    {
        using var file = Tables.Open("A,B,1,2\nC,D,3,4\nE,F,5,6\nG,H,7,8\n", Standard);

        file.IsReadable.ShouldBeFalse();
        file.Findings.ShouldContain(f => f.Code == FindingCodes.NoHeader && f.Severity == Severity.Error);
    }

    [Fact]
    public void Open_HeaderRowSaid_IsTaken()
    {
        const string text = "kecamatan,desa,laki_laki,perempuan\nKecamatan,Desa,Laki-laki,Perempuan\nA,B,1,2\n";
        using var file = Tables.Open(text, Standard, new TableReadOptions { HeaderRow = 2 });

        file.Description.HeaderRow.ShouldBe(2);
        Tables.Column(file.TypedTable()).ShouldBe(["A"]);
    }

    [Fact]
    public void Check_LargeFile_FindsRowsThatAreNoDataInItsMiddleAndAtItsEnd()
    {
        var text = new StringBuilder("kecamatan,desa,laki_laki,perempuan\n");
        for (var i = 0; i < 200_000; i++)
        {
            text.Append(i == 100_000
                ? "Jumlah,,5,6\nkecamatan,desa,laki_laki,perempuan\n"
                : string.Create(CultureInfo.InvariantCulture, $"Kecamatan {i % 97},Desa {i},{i % 1000},{i % 900}\n"));
        }

        var bytes = Encoding.UTF8.GetBytes(text.Append("TOTAL,,1,2\n,,,\nSumber: Disdukcapil\n").ToString());
        using var file = Tables.Open(bytes, Standard, new TableReadOptions { Partitions = 3 });
        var result = file.Check();

        result.Rows.ShouldBe(199_999);
        result.Findings.CountOf(FindingCodes.TotalRow).ShouldBe(2);
        result.Findings.CountOf(FindingCodes.RepeatedHeader).ShouldBe(1);
        result.Findings.CountOf(FindingCodes.NoteRow).ShouldBe(1);
        result.Findings.Errors.ShouldBe(0);
        var survey = TableSurvey.Of(new MemoryContent(bytes), "besar.csv");
        survey.Sheets[0].Tables.ShouldHaveSingleItem().DataRows.Sum(r => r.Last - r.First + 1).ShouldBe(199_999);
    }

    private static TableFile Open(string drawing, TableReadOptions? options = null) =>
        Tables.Open(CorpusWorkbook.Bytes(Sheet.Draw(drawing)), Standard, options);
}
