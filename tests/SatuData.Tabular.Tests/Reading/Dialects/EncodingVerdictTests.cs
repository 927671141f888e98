using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading.Dialects;

public sealed class EncodingVerdictTests
{
    private static readonly DataStandard Standard =
        Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer");

    [Theory]
    [InlineData("windows-1252", "Café Déjà “Vu” – naïf, Señor Müller")]
    [InlineData("windows-1250", "Zażółć gęślą jaźń, Łódź, příliš žluťoučký kůň")]
    [InlineData("windows-1254", "Işık ağaç, güneş doğuşu, kış çiçeği")]
    [InlineData("windows-1251", "Москва, Санкт-Петербург, Новосибирск")]
    [InlineData("windows-1256", "بيانات السكان حسب المنطقة")]
    [InlineData("macintosh", "Café Déjà Vu naïf Señor Müller été garçon")]
    [InlineData("iso-8859-15", "Prix 12 \u20AC, c\u0153ur, \u0153uvre, 5 \u20AC")]
    public void Open_SingleByteText_IsToldByWhereItsBytesStand(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        using var file = Tables.Open(encoding.GetBytes($"nama;nilai\n{text};1\nB;2\n"), Standard);

        var verdict = file.Description.Encoding!;
        verdict.Name.ShouldBe(name);
        verdict.Confidence.ShouldBeInRange(0.5, 0.98);
        verdict.RunnerUp.ShouldNotBeNull();
        verdict.Evidence.ShouldContain("di posisi");
        Tables.Column(file.TypedTable())[0].ShouldBe(text);
    }

    [Fact]
    public void Open_BytesOfControlCharactersInIso_AreWindows()
    {
        using var file = Tables.Open([.. "nama,nilai\nharga \u0080 5"u8[..17], 0x80, .. " 5,1\n"u8], Standard);

        file.Description.Encoding!.Name.ShouldBe("windows-1252");
        Tables.Column(file.TypedTable())[0]!.ShouldContain("€");
    }

    [Fact]
    public void Open_JoinedExportsOfTwoEncodings_ReadsEachLineAsItIsAndSaysWhere()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] bytes = [.. "nama,nilai\nKafé Satu,1\nNaïf,2\n"u8, .. windows.GetBytes("Kafé Dua,3\nSeñor,4\n")];
        using var file = Tables.Open(bytes, Standard);

        var finding = file.Findings.Single(f => f.Code == FindingCodes.MixedEncoding);
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Row.ShouldBe(4);
        finding.Byte.ShouldBe(Array.IndexOf(bytes, (byte)0xE9));
        finding.Message.ShouldContain("Baris UTF-8 pertama: 2");
        file.Description.Encoding!.RunnerUp.ShouldBe("windows-1252");
        Tables.Column(file.TypedTable()).ShouldBe(["Kafé Satu", "Naïf", "Kafé Dua", "Señor"]);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Open_LargeWideTextWithoutMark_IsReadInPartsWithBytesOfTheFile(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = new StringBuilder("nama,nilai\n");
        for (var i = 0; i < 30_000; i++)
        {
            text.Append(i % 1000 == 0 ? "日本 😀" : "biasa").Append(',').Append(i == 29_000 ? "x" : "1").Append('\n');
        }

        var bytes = encoding.GetBytes(text.ToString());
        using var file =
            Tables.Open(bytes, Standard, new TableReadOptions { Partitions = 5, MinimumPartitionBytes = 1000 });
        var result = file.Validate().Drain();

        file.Description.Encoding!.Name.ShouldBe(name);
        file.TypedTable().PartitionCount.ShouldBe(5);
        result.Rows.ShouldBe(30_000);
        var finding = result.Findings.Items.Single(f => f.Code == FindingCodes.TypeError);
        finding.Row.ShouldBe(29_002);
        var at = encoding.GetBytes(text.ToString()[..text.ToString().IndexOf(",x", StringComparison.Ordinal)]).Length;
        finding.Byte.ShouldBe(at + encoding.GetByteCount(","));
        Tables.Column(file.TypedTable())[29_000].ShouldBe("日本 😀");
    }

    [Fact]
    public void Open_Utf16WithAnOddByteAndHalfACharacter_SaysWhereBothAre()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("nama,nilai\nA"), 0x3D, 0xD8,
            .. Encoding.Unicode.GetBytes("B,1\nC,2\n"), 0x41];
        using var file = Tables.Open(bytes, Standard);

        var invalid = file.Findings.Where(f => f.Code == FindingCodes.InvalidByte).ToList();
        invalid.Select(f => (f.Row, f.Byte)).ShouldBe([(2, 26), (4, bytes.Length - 1)]);
        invalid.ShouldAllBe(f => f.Severity == Severity.Error);
        Tables.Column(file.TypedTable())[0].ShouldBe("A\uFFFDB");
    }

    [Fact]
    public void Open_MarkInTheMiddle_IsLeftOutAndListedAsARepair()
    {
        byte[] bytes = [.. "nama,nilai\nA,1\n"u8, .. "\uFEFF"u8, .. "B,2\n"u8];
        using var file = Tables.Open(bytes, Standard);
        using var declined = Tables.Open(
            bytes, Standard,
            new TableReadOptions { DeclinedRepairs = [FindingCodes.RepairByteOrderMark, FindingCodes.RepairBlank] });

        var repair = file.Findings.Single(f => f.Code == FindingCodes.RepairByteOrderMark);
        (repair.Severity, repair.Row, repair.Byte).ShouldBe((Severity.Info, 3, 15));
        repair.ReadAs.ShouldNotBeNull();
        Tables.Column(file.TypedTable()).ShouldBe(["A", "B"]);
        declined.Findings.Single(f => f.Code == FindingCodes.RepairByteOrderMark).Severity.ShouldBe(Severity.Error);
        declined.Validate().Drain().Findings.Items.Single(f => f.Code == FindingCodes.TypeError).Row.ShouldBe(3);
    }

    [Fact]
    public void Open_ZeroBytesAndControls_AreLocatedAndExactlyCounted()
    {
        var text = new StringBuilder("nama,nilai\n");
        for (var i = 0; i < 300; i++)
        {
            text.Append(i % 2 == 0 ? "A\0B" : "C\u0007D")
                .Append(" teks yang cukup panjang supaya berkas ini tetap teks biasa dan bukan biner sama sekali,")
                .Append(i).Append('\n');
        }

        using var file = Tables.Open(text.ToString(), Standard);
        var result = file.Validate().Drain();

        result.Findings.CountOf(FindingCodes.ZeroByte).ShouldBe(150);
        result.Findings.CountOf(FindingCodes.ControlCharacter).ShouldBe(150);
        var first = result.Findings.Items.First(f => f.Code == FindingCodes.ZeroByte);
        (first.Row, first.Byte).ShouldBe((2, 12));
        Tables.Column(file.TypedTable())[0]!.ShouldStartWith("AB teks");
    }

    [Fact]
    public void Open_EndMarkOfOldPrograms_IsLeftOut()
    {
        using var file = Tables.Open("nama,nilai\nA,1\nB,2\n\u001A", Standard);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.RepairEndMark);
        file.Findings[0].Byte.ShouldBe(19);
        Tables.Column(file.TypedTable()).ShouldBe(["A", "B"]);
        file.Validate().Drain().IsValid.ShouldBeTrue();
    }
}
