using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading.Dialects;

public sealed class OverrideTests
{
    private static readonly DataStandard Standard =
        Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer");

    [Theory]
    [InlineData("windows-1252", "Ã©")]
    [InlineData("latin1", "Ã©")]
    [InlineData("utf8", "é")]
    [InlineData("cp1251", "Г©")]
    [InlineData("macroman", "√©")]
    public void Open_EncodingSaid_IsObeyed(string name, string read)
    {
        using var file = Tables.Open("nama,nilai\né,1\n", Standard, new TableReadOptions { Encoding = name });

        file.Description.Encoding!.ChosenBy.ShouldBe(ChosenBy.Override);
        file.Description.Encoding.Confidence.ShouldBe(1);
        Tables.Column(file.TypedTable()).ShouldBe([read]);
    }

    [Fact]
    public void Open_Utf8SaidOfWhatIsNot_ReplacesAndLocatesEachByte()
    {
        byte[] bytes = [.. "nama,nilai\nKaf"u8, 0xE9, .. ",1\nB,2\nMéga"u8, 0xFF, .. ",3\n"u8];
        using var file = Tables.Open(bytes, Standard, new TableReadOptions { Encoding = "utf-8" });

        file.Findings.Where(f => f.Code == FindingCodes.InvalidByte).Select(f => (f.Row, f.Byte))
            .ShouldBe([(2, 14), (4, 27)]);
        Tables.Column(file.TypedTable()).ShouldBe(["Kaf\uFFFD", "B", "Méga\uFFFD"]);
    }

    [Fact]
    public void Open_Utf16SaidOfATextWithoutMark_IsObeyed()
    {
        using var file = Tables.Open(
            Encoding.BigEndianUnicode.GetBytes("nama,nilai\n日本語日本語日本語日本語日本語日本語日本語,1\n"),
            Standard,
            new TableReadOptions { Encoding = "utf-16be" });

        Tables.Column(file.TypedTable())[0]!.ShouldStartWith("日本語");
    }

    [Theory]
    [InlineData("utf-99")]
    [InlineData("shift_jis")]
    [InlineData("")]
    public void Open_UnknownEncoding_IsRefusedWithWhatThereIs(string name)
    {
        using var file = Tables.Open("nama,nilai\né,1\n", Standard, new TableReadOptions { Encoding = name });

        var finding = file.Findings.Single(f => f.Code == FindingCodes.InvalidOption);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Message.ShouldContain("windows-1252");
    }

    [Theory]
    [InlineData('/')]
    [InlineData('x')]
    [InlineData('§')]
    [InlineData('·')]
    [InlineData('\u0001')]
    public void Open_AnyDelimiterSaid_IsObeyed(char delimiter)
    {
        using var file = Tables.Open(
            $"nama{delimiter}nilai\nA;B,C{delimiter}1\n", Standard, new TableReadOptions { Delimiter = delimiter });

        file.Description.Dialect!.ShouldSatisfyAllConditions(
            d => d.Delimiter.ShouldBe(delimiter), d => d.ChosenBy.ShouldBe(ChosenBy.Override), d =>
                d.Confidence.ShouldBe(1));
        Tables.Rows(file.TypedTable()).ShouldBe([["A;B,C", "1"]]);
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\n')]
    [InlineData('\uD83D')]
    public void Open_ImpossibleDelimiter_IsRefusedAndTheRightOneFound(char delimiter)
    {
        using var file = Tables.Open("nama;nilai\nA;1\n", Standard, new TableReadOptions { Delimiter = delimiter });

        file.Findings.Single(f => f.Code == FindingCodes.InvalidOption).Message.ShouldContain("Pemisah kolom");
        file.Description.Delimiter.ShouldBe(';');
    }
}
