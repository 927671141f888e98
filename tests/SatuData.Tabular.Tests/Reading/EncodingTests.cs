using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading;

public sealed class EncodingTests
{
    private const string Text = "nama,nilai\nKafé Méga,1\nNaïf,2\n";
    private static readonly DataStandard Standard =
        Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer");

    [Theory]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("utf-8", false, "utf-8")]
    [InlineData("utf-16", true, "utf-16")]
    [InlineData("utf-16", false, "utf-16")]
    [InlineData("utf-16BE", true, "utf-16BE")]
    [InlineData("utf-16BE", false, "utf-16BE")]
    [InlineData("utf-32", true, "utf-32")]
    public void Open_ProvenEncoding_ReadsItsCharacters(string name, bool withMark, string expected)
    {
        var encoding = Encoding.GetEncoding(name);
        using var file = Tables.Open([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)], Standard);

        file.Description.Encoding!.Name.ShouldBe(expected);
        file.Description.Encoding.IsCertain.ShouldBeTrue();
        file.Description.Encoding.Evidence.ShouldNotBeEmpty();
        Tables.Column(file.TypedTable()).ShouldBe(["Kafé Méga", "Naïf"]);
        file.Validate().Drain().IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Open_SemicolonsDecimalCommaWindows1252_IsReadAsMeant()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var standard = Tables.Standard("  - name: nama\n  - name: luas\n    type: number\n    scale: 2");
        using var file = Tables.Open(windows.GetBytes("Nama;Luas\r\nKafé “Méga”;1.234,50\r\nB;0,75\r\n"), standard);

        file.Description.Delimiter.ShouldBe(';');
        file.Description.Encoding!.Name.ShouldBe("windows-1252");
        file.Description.Encoding.IsCertain.ShouldBeFalse();
        file.Description.Encoding.Evidence.ShouldContain("E9");
        file.Findings.ShouldContain(f => f.Code == FindingCodes.EncodingGuess && f.Byte == 14);
        Tables.Rows(file.TypedTable()).ShouldBe([["Kafé “Méga”", "123450"], ["B", "75"]]);
    }

    [Fact]
    public void Open_FirstForeignByteBehindAMegabyteOfAscii_IsStillFound()
    {
        var text = new StringBuilder("nama,nilai\n").Insert(11, "abcdefgh,1\n", 150_000).Append("Kafé,2\n").ToString();
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

        using var western = Tables.Open(windows.GetBytes(text), Standard);
        using var unicode = Tables.Open(text, Standard);

        western.Description.Encoding!.Name.ShouldBe("windows-1252");
        unicode.Description.Encoding!.Name.ShouldBe("utf-8");
        Tables.Column(western.TypedTable())[^1].ShouldBe("Kafé");
        Tables.Column(unicode.TypedTable())[^1].ShouldBe("Kafé");
    }

    [Theory]
    [InlineData("é")]
    [InlineData("日")]
    [InlineData("😀")]
    public void Open_CharacterAcrossTheChunksOfTheScan_IsUtf8(string character)
    {
        for (var shift = 0; shift < 5; shift++)
        {
            var head = "nama,nilai\n" + new string('x', (256 << 10) - 13 - shift);
            using var file = Tables.Open(head + character + ",1\n", Standard);
            file.Description.Encoding!.Name.ShouldBe("utf-8");
        }
    }

    [Fact]
    public void Open_CharacterCutOffAtTheEnd_IsNotUtf8()
    {
        using var file = Tables.Open([.. "nama,nilai\nKaf"u8, 0xC3], Standard);

        file.Description.Encoding!.Name.ShouldBe("windows-1252");
    }
}
