using SatuData.Tabular.Access;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Standards;

public sealed class StandardLibraryTests
{
    [Fact]
    public void Shipped_HasTheSixStandards() => StandardLibrary.Shipped.All.Select(s => s.Id).ShouldBe(
        ["anggaran-urusan", "fasilitas-kesehatan", "penduduk-kecamatan", "penerima-bansos", "produksi-padi",
            "sekolah"]);

    [Fact]
    public void Shipped_EveryField_HasTheFivePartsAndAnAccessClass()
    {
        foreach (var field in StandardLibrary.Shipped.All.SelectMany(s => s.Fields))
        {
            new[] { field.Konsep, field.Definisi, field.Klasifikasi, field.Ukuran, field.Satuan, field.Title }
                .ShouldAllBe(part => !string.IsNullOrWhiteSpace(part), field.Name);
            field.AccessClass.ShouldNotBeNull(field.Name);
        }
    }

    [Fact]
    public void Shipped_PenerimaBansos_ClosesIdentity() => StandardLibrary.Shipped.Find("penerima-bansos")!.Fields
        .Where(f => f.Name is "nik" or "no_kk" or "nama" or "alamat" or "telepon" or "tanggal_lahir")
        .ShouldAllBe(f => f.AccessClass == AccessClass.Dikecualikan);

    [Fact]
    public void Load_Folder_AddsReplacesAndReports()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "a.yaml"), "name: sekolah\ntitle: Lain\nversion: 9\nfields:\n  - name: x\n");
            File.WriteAllText(Path.Combine(folder, "b.json"), """{"name":"baru","title":"B","version":1,"fields":[{"name":"x"}]}""");
            File.WriteAllText(Path.Combine(folder, "c.yml"), "name: rusak\n");
            File.WriteAllText(Path.Combine(folder, "baca.txt"), "bukan standar");

            var load = StandardLibrary.Shipped.Load(folder);

            load.Library.Find("sekolah")!.Version.ShouldBe(9);
            load.Library.Find("BARU")!.Title.ShouldBe("B");
            load.Library.All.Count.ShouldBe(7);
            load.Rejected.Keys.ShouldBe(["c.yml"]);
            StandardLibrary.Shipped.Find("sekolah")!.Version.ShouldBe(1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
