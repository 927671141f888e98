using System.Text.Json;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading.Dialects;

public sealed class DialectTests
{
    private static readonly DataStandard Standard =
        Tables.Standard("  - name: nama\n  - name: luas\n    type: number\n    scale: 2\n  - name: catatan");

    [Theory]
    [InlineData("nama,luas,catatan\nA,1.5,x\nB,2.5,y\n", ',')]
    [InlineData("nama;luas;catatan\nA;1,5;x\nB;2,5;y\n", ';')]
    [InlineData("nama\tluas\tcatatan\nA\t1,5\tx, y\n", '\t')]
    [InlineData("nama|luas|catatan\nA|1,5|x\n", '|')]
    [InlineData("nama:luas:catatan\nA:1,5:x\n", ':')]
    [InlineData("nama^luas^catatan\nA^1,5^x\n", '^')]
    [InlineData("nama~luas~catatan\nA~1,5~x\n", '~')]
    [InlineData("nama#luas#catatan\nA#1,5#x\n", '#')]
    [InlineData("nama luas catatan\nA 1.5 x\nB 2.5 y\n", ' ')]
    [InlineData("nama¦luas¦catatan\nA¦1,5¦x\nB¦2,5¦y\n", '¦')]
    [InlineData("Data Luas, Tahun 2025\n\nSumber: Dinas A, B, C\nnama;luas;catatan\nA;1,5;x\n", ';')]
    public void Open_AnyDelimiter_IsFoundWithEvidence(string text, char delimiter)
    {
        using var file = Tables.Open(text, Standard);

        var dialect = file.Description.Dialect!;
        dialect.Delimiter.ShouldBe(delimiter);
        dialect.Confidence.ShouldBeInRange(0.3, 0.99);
        dialect.Evidence.ShouldContain("kolom");
        Tables.Rows(file.TypedTable())[0]
            .ShouldBe(["A", "150", text.Contains("x, y", StringComparison.Ordinal) ? "x, y" : "x"]);
    }

    [Fact]
    public void Open_OneColumnOfDecimalCommas_IsNotCut()
    {
        var standard = Tables.Standard("  - name: luas\n    type: number\n    scale: 2");
        using var file = Tables.Open("luas\n1,50\n2,75\n3,25\n", standard);

        file.Description.Dialect!.Delimiter.ShouldNotBe(',');
        Tables.Column(file.TypedTable()).ShouldBe(["150", "275", "325"]);
    }

    [Fact]
    public void Open_SeparatorLine_IsHonouredAndNoData()
    {
        using var file = Tables.Open("sep=|\r\nnama|luas|catatan\r\nA|1,5|x;y;z\r\nB|salah|-\r\n", Standard);
        var result = file.Validate().Drain();

        file.Description.Dialect!.ShouldSatisfyAllConditions(
            d => d.Delimiter.ShouldBe('|'), d => d.Confidence.ShouldBe(1), d => d.NewLine.ShouldBe("CRLF"));
        file.Description.HeaderRow.ShouldBe(2);
        var error = result.Findings.Items.Single(f => f.Code == FindingCodes.TypeError);
        (error.Row, error.Byte).ShouldBe((4, 41));
    }

    [Fact]
    public void Open_BackslashEscapes_AreReadAsMeantWithBytesOfTheFile()
    {
        const string text =
            "nama,luas,catatan\n\"pipa 3\\\" besi\",1,\"a\\\\b, c\"\n\"x\",salah,\"y\"\n\"pipa 4\\\", baja\",2,\"z\"\n";
        using var file = Tables.Open(text, Standard);
        var result = file.Validate().Drain();

        file.Description.Dialect!.ShouldSatisfyAllConditions(d => d.Quote.ShouldBe('"'), d => d.Escape.ShouldBe('\\'));
        Tables.Rows(file.TypedTable())
            .ShouldBe([["pipa 3\" besi", "100", "a\\b, c"], ["x", null, "y"], ["pipa 4\", baja", "200", "z"]]);
        result.Findings.Items.Single(f => f.Code == FindingCodes.TypeError).Byte
            .ShouldBe(text.IndexOf("salah", StringComparison.Ordinal));
    }

    [Fact]
    public void Open_SingleQuotes_AreQuotes()
    {
        using var file = Tables.Open("nama,luas,catatan\n'A, B',1,'Jum''at'\n'C, D',2,'x'\n", Standard);

        file.Description.Dialect!.Quote.ShouldBe('\'');
        Tables.Rows(file.TypedTable()).ShouldBe([["A, B", "100", "Jum'at"], ["C, D", "200", "x"]]);
    }

    [Fact]
    public void Open_LinesInQuotesAsAWhole_AreUnwrappedAsARepair()
    {
        const string text = "\"nama,luas,catatan\"\r\n\"A,1.5,\"\"x, y\"\"\"\r\n\"B,2.5,z\"\r\n";
        using var file = Tables.Open(text, Standard);

        file.Findings.Single(f => f.Code == FindingCodes.RepairWrappedLines).Severity.ShouldBe(Severity.Info);
        file.Description.Dialect!.WrapsLines.ShouldBeTrue();
        Tables.Rows(file.TypedTable()).ShouldBe([["A", "150", "x, y"], ["B", "250", "z"]]);
        file.Validate().Drain().IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Open_CommentLines_AreNoData()
    {
        using var file = Tables.Open("# dibuat 2025\nnama,luas,catatan\nA,1,x\n# jeda, \"\nB,salah,y\n", Standard);
        var result = file.Validate().Drain();

        file.Description.Dialect!.Comment.ShouldBe('#');
        result.Rows.ShouldBe(2);
        result.Findings.Items.Single(f => f.Code == FindingCodes.TypeError).Row.ShouldBe(5);
    }

    [Fact]
    public void Open_MixedLineBreaks_AreToldAtTheFirstOtherOne()
    {
        using var file = Tables.Open("nama,luas,catatan\r\nA,1,x\r\nB,2,y\nC,3,z\r\n", Standard);

        file.Description.Dialect!.NewLine.ShouldBe("mixed");
        var finding = file.Findings.Single(f => f.Code == FindingCodes.MixedLineBreaks);
        (finding.Severity, finding.Row, finding.Byte).ShouldBe((Severity.Warning, 3, 31));
    }

    [Fact]
    public void Open_LineBreaksOfAnotherKindInsideQuotes_AreNoMixture()
    {
        using var file = Tables.Open("nama,luas,catatan\r\nA,1,\"dua\nbaris\"\r\nB,2,y\r\n", Standard);

        file.Description.Dialect!.NewLine.ShouldBe("CRLF");
        file.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Description_AsJson_KeepsTheVerdictsAndComesBack()
    {
        using var file =
            Tables.Open("nama;luas;catatan\nA;1,5;x\n", Standard, new TableReadOptions { Delimiter = ';' });
        var json = JsonSerializer.Serialize(file.Description.Dialect);

        json.ShouldContain("\"ChosenBy\":\"override\"");
        JsonSerializer.Deserialize<TextDialect>(json).ShouldBe(file.Description.Dialect);
        JsonSerializer.Deserialize<EncodingVerdict>(JsonSerializer.Serialize(file.Description.Encoding))
            .ShouldBe(file.Description.Encoding);
    }

    [Theory]
    [InlineData(
        true, "KODE    NAMA            JUMLAH\n181001  Gading Rejo      1.234\n181002  Pringsewu        2.345\n181003  Ambarawa           345\n181004  Pagelaran          456\n")]
    [InlineData(false,
        "kode,nama,jumlah\n181001,Gading  Rejo,1\n181002,Pring  sewu,2\n181003,Amba  rawa,3\n181004,Page  laran,4\n")]
    [InlineData(
        false, "kode;  nama;  jumlah\n1810;  Gadi;   1\n1810;  Prin;   2\n1810;  Amba;   3\n1810;  Page;   4\n")]
    [InlineData(false, "nama\nGading Rejo\nPringsewu\nAmbarawa\nPagelaran\nSukoharjo\n")]
    public void Open_ColumnsLinedUpWithBlanks_AreRefusedWithWhatToDo(bool isAligned, string text)
    {
        using var file =
            Tables.Open(text, Tables.Standard("  - name: kode\n  - name: nama\n  - name: jumlah\n    type: integer"));

        file.Findings.Where(f => f.Code == SatuData.Tabular.Findings.FindingCodes.AlignedText)
            .Select(f => f.Message.Contains("Lebar Tetap", StringComparison.Ordinal))
            .ShouldBe(isAligned ? [true] : []);
    }
}
