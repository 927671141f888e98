using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryHome _home = new();

    [Theory]
    [InlineData("case show PD-1999-0001", "kasus-tidak-dikenal", "satudata case list")]
    [InlineData("case close PD-1999-0001 --reason x", "kasus-tidak-dikenal", "satudata case list")]
    [InlineData("review show PD-1999-0001-01", "tugas-tidak-dikenal", "PD-1999-0001-01")]
    [InlineData("review accept PD-1999-0001-01", "tugas-tidak-dikenal", "satudata case show")]
    [InlineData("report check PD-1999-0001", "kasus-tidak-dikenal", "satudata case list")]
    [InlineData("report finalise PD-1999-0001", "kasus-tidak-dikenal", "satudata case list")]
    [InlineData("wali-data receive PD-1999-0001", "kasus-tidak-dikenal", "satudata case list")]
    [InlineData("queue resubmit penyimpanan", "tidak-ada-pesan", "penyimpanan")]
    [InlineData("agency add Dinkes! Kesehatan", "kode-tidak-sah", "huruf kecil")]
    public void Command_ActThatCannotBe_RefusedWithCodeAndWhatToDo(string command, string code, string says)
    {
        var ran = _home.Run(command.Split(' ')).Refused(code);

        ran.Error.ShouldContain(says);
        ran.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("perihal: [", "nota-dinas-tidak-terbaca")]
    [InlineData("periode: '2026'", "nota-dinas-tidak-terbaca")]
    [InlineData("{perihal: a, periode: b}", "nota-dinas-kosong")]
    [InlineData("{perihal: a, periode: b, tenggat: besok}", "nota-dinas-tidak-terbaca")]
    [InlineData("{perihal: a, periode: b, permintaan: [{perangkatDaerah: x, standar: sekolah}]}",
        "perangkat-daerah-tidak-dikenal")]
    public void NotaDinas_ThatCannotBeTaken_RefusedAndNoCaseOpened(string text, string code)
    {
        _home.Run("nota-dinas", "submit", _home.Write("nota.yaml", text)).Refused(code);

        _home.List("case", "list").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("case")]
    [InlineData("tidak-ada")]
    [InlineData("case list --tidak-ada")]
    [InlineData("case show")]
    [InlineData("case close PD-2026-0001")]
    [InlineData("upload PD-2026-0001-01 /tidak/ada.csv")]
    [InlineData("queue peek tidak-ada")]
    [InlineData("serve --port delapan")]
    public void CommandLine_NotUnderstood_UsageInWords(string command)
    {
        var ran = _home.Run(command.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Ended(2);

        ran.Error.ShouldContain("Perintah tidak dapat dipahami");
        ran.Error.ShouldContain("satudata --help");
        foreach (var english in new[] { "Required", "Unrecognized", "does not exist", "Cannot", "is required",
            "Must be" })
        {
            ran.Error.ShouldNotContain(english);
        }

        Directory.Exists(_home.Path).ShouldBeFalse("nothing may be made by a command that was not understood");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("review accept --help")]
    public void Help_IsIndonesian(string command)
    {
        var help = _home.Run(command.Split(' ')).Done().Output;

        help.ShouldContain("Pemakaian:");
        help.ShouldContain("Tampilkan bantuan");
        foreach (var english in new[] { "Usage:", "Options:", "Commands:", "Arguments:", "Description:", "Show ",
            "[options]", "REQUIRED" })
        {
            help.ShouldNotContain(english);
        }
    }

    [Fact]
    public void CaseClose_TaskNotYetDue_Refused()
    {
        var handled = HandledCase.Open(_home);

        _home.Run("case", "close", handled.Id, "--reason", "Tidak ada data.").Refused("belum-lewat-tenggat");
        handled.StageShouldBe("pendataan");
    }

    public void Dispose() => _home.Dispose();
}
