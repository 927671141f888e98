using SatuData.Classification.Rules;

namespace SatuData.Classification.Tests.Law;

/// <summary>Whose names are open by their role (UU 14/2008 Pasal 18 ayat (2)).</summary>
public sealed class PublicOfficeTests
{
    [Theory]
    [InlineData("Nama Kepala Dinas", "OPD", "kepala dinas")]
    [InlineData("KEPALA SEKOLAH", "Nama Sekolah", "kepala sekolah")]
    [InlineData("Nama Camat", "Kecamatan", "camat")]
    [InlineData("penanggung_jawab", "npsn", "penanggung jawab")]
    [InlineData("Bendahara", "Unit Kerja", "bendahara")]
    public void Find_OfficeInATableOfInstitutions_GivesItsWords(string header, string other, string words)
    {
        foreach (var unit in new[] { ObservationUnit.Usaha, ObservationUnit.Agregat })
        {
            ClassificationRules.Shipped.Office.Find("nama-pejabat", unit, header, [other, header]).ShouldBe(words);
        }
    }

    [Theory]
    [InlineData("Nama Kepala Keluarga", "Desa")]
    [InlineData("Pimpinan Perusahaan", "Dinas Pembina")]
    [InlineData("Penanggung Jawab", "Nama Usaha")]
    [InlineData("Ketua Kelompok", "Desa")]
    [InlineData("Nama", "Dinas")]
    public void Find_PrivateRole_IsNoOffice(string header, string other) =>
        ClassificationRules.Shipped.Office.Find("nama-pejabat", ObservationUnit.Usaha, header, [other, header])
            .ShouldBeNull();

    [Theory]
    [InlineData(ObservationUnit.Orang)]
    [InlineData(ObservationUnit.RumahTangga)]
    [InlineData(ObservationUnit.TidakDiketahui)]
    public void Find_InATableOfPersons_IsNoOffice(ObservationUnit unit) =>
        ClassificationRules.Shipped.Office.Find("nama-orang", unit, "Kepala Sekolah", ["Sekolah"]).ShouldBeNull();

    [Theory]
    [InlineData("nik")]
    [InlineData("telepon")]
    [InlineData(null)]
    public void Find_OtherDataOfAnOfficeHolder_StaysExempt(string? type) =>
        ClassificationRules.Shipped.Office.Find(type, ObservationUnit.Usaha, "Kepala Dinas", ["OPD"]).ShouldBeNull();

    [Fact]
    public void Classify_HeadsOfDistricts_AreOpenByArticle18()
    {
        var names = new People(3).Names(100);
        var column = new Sheet()
            .Column("Kecamatan", i => "Kecamatan " + i)
            .Column("Jumlah Penduduk", i => $"{1000 + i}")
            .Column("Nama Camat", i => names[i])
            .Classify().Columns[2];

        column.Class.ShouldBe(Tabular.Access.AccessClass.Terbuka);
        column.Basis.ShouldHaveSingleItem().ToString().ShouldBe("UU 14/2008 Pasal 18 ayat (2) huruf b");
        column.Evidence[^1].Code.ShouldBe("jabatan");
    }
}
