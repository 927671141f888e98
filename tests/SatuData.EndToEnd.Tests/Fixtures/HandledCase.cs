using System.Text.Json;

namespace SatuData.EndToEnd.Tests.Fixtures;

/// <summary>A case with one task, walked on by commands as people type them.</summary>
internal sealed class HandledCase
{
    private const string NotaDinas =
        """
        perihal: Permintaan data produksi padi
        periode: "2026"
        dasar: [Daftar Data Kabupaten Contoh Tahun 2026]
        permintaan:
          - {perangkatDaerah: distan, standar: produksi-padi}
        """;

    private const string Header =
        "Tahun;Bulan;Kode Kecamatan;Nama Kecamatan;Jenis Lahan;Luas Panen;Provitas;Produksi;Puso\n";

    private readonly TemporaryHome _home;

    private HandledCase(TemporaryHome home, string id) => (_home, Id) = (home, id);

    public string Id { get; }

    public string Task => $"{Id}-01";

    /// <summary>Registers an agency, submits the nota dinas, and lets the system issue its letter.</summary>
    public static HandledCase Open(TemporaryHome home)
    {
        home.Run("agency", "add", "distan", "Dinas Pertanian", "--address", "Jalan Sawah 2").Done();
        var submitted = home.Json("nota-dinas", "submit", home.Write("nota-dinas.yaml", NotaDinas));
        var opened = new HandledCase(home, submitted.GetProperty("caseId").GetString()!);
        opened.Serve();
        return opened;
    }

    /// <summary>A file without mistakes.</summary>
    public string GoodFile() => _home.Write("padi.csv", Header
        + "2026;1;18.10.01;Pringsewu;Sawah Irigasi;120,50;52,10;627,81;0\n"
        + "2026;2;18.10.02;Gading Rejo;Sawah Irigasi;98,25;50,00;491,25;1,5\n");

    /// <summary>A file with a month and a number that cannot be.</summary>
    public string BadFile() => _home.Write("padi-salah.csv", Header
        + "2026;13;18.10.01;Pringsewu;Sawah Irigasi;120,50;52,10;627,81;0\n"
        + "2026;2;18.10.02;Gading Rejo;Sawah Irigasi;banyak;50,00;491,25;1,5\n");

    /// <summary>Lets the system do everything that waits.</summary>
    public void Serve() => _home.Run("serve", "--until-idle").Done();

    public JsonElement Show() => _home.Json("case", "show", Id);

    public void Upload(string file)
    {
        _home.Run("upload", Task, file).Done();
        Serve();
    }

    public void StageShouldBe(string stage) => Show().GetProperty("stage").GetString().ShouldBe(stage);
}
