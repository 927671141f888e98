using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading.Dialects;

public sealed class RaggedTests
{
    private static readonly DataStandard Standard = Tables.Standard(
        "  - { name: nama, constraints: { unique: true } }\n  - { name: nilai, type: integer }\n  - { name: hari, type: date }");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void Validate_RaggedRows_AreLocatedByLineAndByteOfTheFile(string name)
    {
        const string text =
            "nama,nilai,hari\r\nKaf\u00e9,1,2024-01-31\r\nB,2\r\n\r\nC,3,2024-01-31,lebih\r\nKaf\u00e9,x,2024-01-31\r\n";
        var encoding = name == "windows-1252"
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!
            : Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        using var file = Tables.Open(bytes, Standard);

        long At(string piece, int from = 0) => encoding.GetPreamble().Length
            + encoding.GetByteCount(text[..text.IndexOf(piece, from, StringComparison.Ordinal)]);
        var second = text.LastIndexOf("Kaf", StringComparison.Ordinal);
        file.Validate().Drain().Findings.Items.Where(f => f.Code != FindingCodes.EncodingGuess)
            .Select(f => (f.Code, f.Row, f.Byte)).ShouldBe(
        [
            (FindingCodes.MissingCell, 3, At("\r\n\r\nC")),
            (FindingCodes.BlankRow, 4, At("\r\nC", text.IndexOf("B,2", StringComparison.Ordinal) + 4)),
            (FindingCodes.ExtraCell, 5, At("lebih")),
            (FindingCodes.UniqueError, 6, At("Kaf", second)),
            (FindingCodes.TypeError, 6, At("x,2024")),
        ]);
    }

    [Fact]
    public void Open_DelimiterTooManyOnEveryLine_IsARepair()
    {
        using var file = Tables.Open("nama,nilai,hari,\nA,1,2024-01-31,\nB,2,2024-02-01,\n", Standard);
        using var declined = Tables.Open(
            "nama,nilai,hari\nA,1,2024-01-31,\nB,2,2024-02-01,\n", Standard,
            new TableReadOptions { DeclinedRepairs = [FindingCodes.RepairTrailingDelimiter] });

        file.Findings.ShouldHaveSingleItem().ReadAs.ShouldBe("tabel 3 kolom");
        file.Validate().Drain().IsValid.ShouldBeTrue();
        declined.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void Validate_StrayQuotesAndOneNeverClosed_AreEachLocated()
    {
        using var stray = Tables.Open("nama,nilai,hari\npipa 3\" besi,1,\nB,2,\n\"C\"x,3,\n", Standard);
        using var open = Tables.Open("nama,nilai,hari\nA,1,\n\"B,2,\nC,3,\n", Standard);

        stray.Findings.Where(f => f.Code == FindingCodes.QuoteError).Select(f => (f.Row, f.Severity)).ShouldBe(
            [(2, Severity.Warning), (4, Severity.Warning)]);
        var unclosed = open.Findings.Single(f => f.Code == FindingCodes.QuoteError);
        (unclosed.Row, unclosed.Byte, unclosed.Severity).ShouldBe((3, 21, Severity.Error));
    }
}
