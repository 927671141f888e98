using System.Text;
using SatuData.Procedures.Definitions;
using SatuData.Procedures.Lint;

namespace SatuData.Procedures.Tests.Lint;

public class ProcedureLintTests
{
    private const string Sound = """
        skema: 1
        kunci: coba
        identitas:
          nomor: 1/2026
          nama: Coba
          instansi: Dinas
          pemerintah: Pemerintah Kabupaten Contoh
          tanggalEfektif: 2026-01-02
          tanggalPengesahan: 2026-01-02
          disahkanOleh: Bupati Contoh
        dasarHukum:
          - {judul: Undang-Undang A, status: berlaku}
        peralatan: [ATK]
        pelaksana:
          - {kunci: staf, nama: Staf}
          - {kunci: kasi, nama: Kasi}
        langkah:
          - no: 1
            kunci: susun
            uraian: Menyusun
            pelaksana: staf
            kelengkapan: [{dokumen: Permintaan}]
            waktu: {nilai: 1, satuan: jam}
            output: Draf
          - no: 2
            kunci: setuju
            uraian: Menyetujui
            jenis: keputusan
            pelaksana: kasi
            empatMata: 1
            kelengkapan: [{dokumen: Draf, dari: 1}]
            waktu: {nilai: 1, satuan: jam, batas: tenggat}
            output: Dokumen
            cabang:
              - {kunci: ya, label: Setuju, ke: selesai}
              - {kunci: tidak, label: Tidak, ke: 1, kembali: ya}
        """;

    [Fact]
    public void Check_SoundProcedure_FindsNothing() => Lint(Sound).ShouldBeEmpty();

    [Theory]
    [InlineData("            pelaksana: staf\n", "", "SOP001")]
    [InlineData("      - {kunci: tidak, label: Tidak, ke: 1, kembali: ya}", "", "SOP002")]
    [InlineData("            jenis: keputusan\n", "", "SOP003")]
    [InlineData("ke: 1, kembali: ya", "ke: selesai", "SOP004")]
    [InlineData("            output: Draf\n", "            output: Draf\n            ke: selesai\n", "SOP005")]
    [InlineData("label: Setuju, ke: selesai", "label: Setuju, ke: 2", "SOP006")]
    [InlineData("ke: 1, kembali: ya", "ke: 1", "SOP007")]
    [InlineData("{dokumen: Draf, dari: 1}", "{dokumen: Draf}", "SOP008")]
    [InlineData("{dokumen: Draf, dari: 1}", "{dokumen: Draf lain, dari: 1}", "SOP009")]
    [InlineData("[{dokumen: Permintaan}]", "[]", "SOP010")]
    [InlineData("            output: Dokumen\n", "", "SOP011")]
    [InlineData("tanggalPengesahan: 2026-01-02", "tanggalPengesahan: null", "SOP012")]
    [InlineData("nomor: 1/2026", "nomor: null", "SOP013")]
    [InlineData("tanggalEfektif: 2026-01-02", "tanggalEfektif: null", "SOP014")]
    [InlineData("status: berlaku", "status: dicabut, pengganti: Undang-Undang B", "SOP015")]
    [InlineData("status: berlaku", "status: keliru", "SOP016")]
    [InlineData("status: berlaku", "status: belum-diperiksa", "SOP017")]
    [InlineData("nama: Kasi}", "nama: Kasi}\n  - {kunci: kabid, nama: Kabid}", "SOP018")]
    [InlineData("[ATK]", "[ATK, atk]", "SOP019")]
    [InlineData("            output: Draf\n",
        "            output: Draf\n            simbol: [{pelaksana: staf, bentuk: lingkaran}]\n", "SOP020")]
    [InlineData("batas: tenggat", "batas: durasi", "SOP021")]
    [InlineData("            pelaksana: kasi\n", "            pelaksana: staf\n", "SOP022")]
    [InlineData("empatMata: 1", "empatMata: 2", "SOP022")]
    [InlineData("Bupati Contoh", "Penjabat Wali Kota Contoh", "SOP023")]
    [InlineData("peralatan: [ATK]", "peralatan: [ATK]\nketerkaitan: [{uraian: SOP lain, prosedur: entah}]", "SOP024")]
    [InlineData("            output: Draf\n",
        "            output: Draf\n            inferred: [{bagian: output, alasan: hilang, bacaanLain: lain}]\n",
        "SOP025")]
    [InlineData("            output: Draf\n",
        "            output: Draf\n            inferred: [{bagian: output, alasan: hilang}]\n", "SOP026")]
    [InlineData("label: Setuju, ke: selesai", "label: Setuju, ke: selesai, kembali: ya", "SOP027")]
    public void Check_OneDefect_IsFoundByItsCode(string right, string wrong, string code)
    {
        // The literal above is dedented; so are the changes.
        var text = Sound.Replace(Dedent(right), Dedent(wrong), StringComparison.Ordinal);
        text.ShouldNotBe(Sound);

        var found = Lint(text);

        found.Select(f => f.Rule.Code).ShouldContain(code);
        found.ShouldAllBe(f => f.Place.Line > 0 && f.Message.Length > 10);
    }

    [Fact]
    public void Rules_Codes_AreDifferentAndTested()
    {
        LintRules.All.Select(r => r.Code).ShouldBeUnique();
        LintRules.All.Select(r => r.Name).ShouldBeUnique();
        LintRules.All.Count.ShouldBe(27);
    }

    [Fact]
    public void Shipped_Procedures_HaveNoErrorsAndTheKnownDefects()
    {
        var found = ProcedureLibrary.Shipped.All
            .ToDictionary(p => p.Key, p => ProcedureLint.Check(p, ProcedureLibrary.Shipped));

        found.Values.SelectMany(f => f).ShouldNotContain(f => f.Rule.Severity == LintSeverity.Galat);
        Codes("pengelolaan-data").ShouldBe(
            ["SOP004", "SOP008", "SOP010", "SOP012", "SOP014", "SOP023"], ignoreOrder: true);
        Codes("perlindungan-keamanan-data").ShouldBe(
            ["SOP008", "SOP013", "SOP014", "SOP015", "SOP019", "SOP020"], ignoreOrder: true);
        Codes("akses-ruang-server").ShouldBe(["SOP008", "SOP012", "SOP014", "SOP015"], ignoreOrder: true);
        Codes("penyusunan-kebijakan").ShouldBe(["SOP012", "SOP015"], ignoreOrder: true);
        found["akses-ruang-server"].ShouldContain(f => f.Rule.Code == "SOP021" && f.Step == 4);

        IEnumerable<string> Codes(string key) => found[key]
            .Where(f => f.Rule.Severity == LintSeverity.Peringatan).Select(f => f.Rule.Code).Distinct();
    }

    private static string Dedent(string text) => text.Replace("            ", "    ", StringComparison.Ordinal);

    private static IReadOnlyList<LintFinding> Lint(string yaml) =>
        ProcedureLint.Check(ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(yaml)).Value, ProcedureLibrary.Shipped);
}
