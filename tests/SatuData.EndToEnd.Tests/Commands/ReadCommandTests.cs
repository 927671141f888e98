using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary>What <c>read</c> says of a file, without a home.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private const string Teachers =
        "DATA GURU MENURUT KECAMATAN\r\nKabupaten Pringsewu;;;\r\n(orang);;;\r\n;;;\r\nNo;Kecamatan;Guru;\r\n;;Laki-laki;Perempuan\r\n"
        + "(1);(2);(3);(4)\r\n1;Pardasuka;1.200;1.250\r\n2;Ambarawa;980;1.010\r\n3;Pagelaran;1.345;1.400\r\n;Jumlah;3.525;3.661\r\n"
        + "Sumber: Dinas Pendidikan\r\n";

    private readonly TemporaryHome _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Read_AsJson_HasApprovedForm()
    {
        var file = _place.Write("guru.csv", Teachers);

        var ran = _place.Run("read", file, "--json").Ended(0);

        ran.Output.ReplaceLineEndings("\n").ShouldBe(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Commands", "Approved", "read.json"))
                .ReplaceLineEndings("\n"));
        Directory.Exists(_place.Path).ShouldBeFalse();
    }

    [Fact]
    public void Read_ForPeople_SaysWhereTheTableIsAndWhatDoesNotAddUp()
    {
        var file = _place.Write("guru.csv", Teachers);

        _place.Run("read", file).Ended(0).Output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Tabel A5:D12: 3 baris data"),
            text => text.ShouldContain("baris judul kolom: 5-6"),
            text => text.ShouldContain("Guru | Perempuan"),
            text => text.ShouldContain("D11: Baris jumlah tidak sama"));
    }

    [Fact]
    public void Read_Cells_IsTheGridInCommasAndCrLf()
    {
        var file = _place.Write("isi.csv", "a;\"b,c\"\nd\n");

        _place.Run("read", file, "--cells").Ended(0).Output.ShouldBe("a,\"b,c\"\r\nd,\r\n");
    }

    [Fact]
    public void Read_PersonalData_ShowsNoSamples()
    {
        var file = _place.Write("warga.csv", "NIK,Nama\n1810012305900001,Siti Aminah\n1810016708920002,Budi Santoso\n");

        var text = _place.Run("read", file, "--json").Ended(0).Output;

        text.ShouldNotContain("1810012305900001");
        text.ShouldNotContain("Siti Aminah");
    }

    [Fact]
    public void Read_NoTable_IsRefusedWithAFinding()
    {
        var file = _place.Write("surat.pdf", "%PDF-1.4 bukan tabel");

        _place.Run("read", file, "--json").Ended(1).Output.ShouldContain("unsupported-format");
        _place.Run("read", file, "--cells").Ended(1);
    }
}
