using System.Text;
using SatuData.Procedures.Calendar;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Tests.Definitions;

public class ProcedureDefinitionTests
{
    private static readonly ProcedureDefinition Sop = ProcedureDefinition.Shipped;

    [Fact]
    public void Shipped_TimeStandards_AreThoseOfTheRatifiedTable()
    {
        Sop.Steps.Select(s => s.Waktu.ToString()).ShouldBe(
            ["1 jam", "1 jam", "1 hari", "1 hari", "1 hari", "1 jam", "1 jam", "3 hari", "1 jam"]);
        Sop.Steps.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Waktu.ToWorkTime()).ShouldBe(TimeSpan.FromHours(50));
    }

    [Fact]
    public void Shipped_Outputs_AreThoseOfTheRatifiedTable() =>
        Sop.Steps.Select(s => s.Output).ShouldBe(
        [
            "Nota Dinas", "Surat Pendataan", "Data sektoral",
            "Catatan program penyimpanan data, recovery, update data", "Laporan Pengelolaan Data",
            "Perbaikan laporan pengelolaan data", "Laporan Penyelesaian data",
            "Konsep laporan akhir penyelesaian pekerjaan", "Laporan akhir penyelesaian pekerjaan",
        ]);

    [Fact]
    public void Shipped_Titles_KeepTheWordingOfTheSource()
    {
        Sop.Step(3).Title.ShouldBe(
            "Menerima data untuk dikelola disimpan atau di update "
            + "dan menjaga kerahasiaan data untuk data - data yang dikecualikan");
        Sop.Step(7).Title.ShouldBe(
            "melakukan penggecekan pengelolaan data, jika telah selesai maka membuat laporan, "
            + "jika belum maka dikembalikan kepada pengawas untuk pengecekan");
    }

    [Fact]
    public void Shipped_QueuesAndFunctions_AreTheNamesOfTheChain() =>
        Sop.Steps.Where(s => s.Queue is not null).Select(s => $"{s.Queue} {s.Function}").ShouldBe(
        [
            "nota-dinas CatatNotaDinas", "surat-pendataan TerbitkanSuratPendataan", "data-masuk TerimaData",
            "penyimpanan SimpanData", "laporan-pengelolaan SusunLaporan", "pemeriksaan TindakLanjutiPemeriksaan",
            "laporan-akhir SusunLaporanAkhir", "wali-data SampaikanKeWaliData",
        ]);

    [Fact]
    public void Shipped_StepSeven_GoesOnOrBackToTheSupervisor()
    {
        Sop.Step(7).Branches.Select(b => (b.Key, b.To)).ShouldBe([("selesai", (int?)8), ("belum-selesai", 6)]);
        Sop.Step(6).Actor.ShouldBe("kasi-pengelolaan-data");
        Sop.Step(7).Inferred.Select(i => i.Part).ShouldBe(["pelaksana", "kelengkapan", "cabang"]);
    }

    [Fact]
    public void Shipped_Identity_IsThatOfTheForm()
    {
        Sop.Identity.Nomor.ShouldBe("075/151/D.12/2024");
        Sop.Identity.TanggalPembuatan.ShouldBe(new DateOnly(2024, 7, 23));
        Sop.Identity.TanggalPengesahan.ShouldBeNull();
        Sop.DasarHukum.Count.ShouldBe(6);
        Sop.Actors.Count(a => !a.Outside).ShouldBe(3);
    }

    [Fact]
    public void Shipped_StepsWithoutActorInSource_AreAllMarkedInferred() =>
        Sop.Steps.ShouldAllBe(s => s.Inferred.Any(i => i.Part == "pelaksana" && i.Reason.Length > 20));

    [Fact]
    public void Step_OutsideRange_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Sop.Step(0));
        Should.Throw<ArgumentOutOfRangeException>(() => Sop.Step(10));
    }

    [Fact]
    public void Hash_OneByteMore_Differs()
    {
        var text = Minimal();
        var one = ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(text)).Value;
        var two = ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(text + "\n")).Value;

        one.Hash.Length.ShouldBe(64);
        one.Hash.ShouldNotBe(two.Hash);
        ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(text)).Value.Hash.ShouldBe(one.Hash);
    }

    [Theory]
    [InlineData("satuan: jam", "satuan: minggu", "langkah[0].waktu.satuan", "menit, jam, hari")]
    [InlineData("nilai: 1", "nilai: 0", "langkah[0].waktu.nilai", "bilangan bulat")]
    [InlineData("no: 1", "no: 2", "langkah[0].no", "harus 1")]
    [InlineData("pelaksana: kasi", "pelaksana: bupati", "langkah[0].pelaksana", "tidak ada di daftar")]
    [InlineData("kunci: nota", "kunci: Nota Dinas", "langkah[0].kunci", "huruf kecil")]
    [InlineData("dari: 1", "dari: 2", "langkah[0].kelengkapan[0].dari", "bilangan bulat 1 sampai 1")]
    [InlineData("dari: 1", "asal: langkah", "langkah[0].kelengkapan[0].asal", "nomor langkah")]
    [InlineData("jenis: keputusan", "jenis: gerbang", "langkah[0].jenis", "proses, keputusan")]
    [InlineData("jenis: keputusan", "ke: 1", "langkah[0].ke", "tidak memakai")]
    [InlineData("bentuk: kotak", "bentuk: awan", "langkah[0].simbol[0].bentuk", "belah-ketupat")]
    [InlineData("output: Nota", "keluaran: Nota", "langkah[0].keluaran", "tidak dikenal")]
    [InlineData("skema: 1", "skema: 2", "skema", "bilangan bulat 1 sampai 1")]
    [InlineData("nomor: 1/2024", "nomor: []", "identitas.nomor", "teks")]
    [InlineData("ke: 1", "ke: 5", "langkah[0].cabang[0].ke", "bilangan bulat 1 sampai 1")]
    [InlineData("kunci: b,", "kunci: a,", "langkah[0].cabang", "kunci yang berbeda")]
    public void Parse_OneThingWrong_IsLocatedAndSaysWhatIsRight(string right, string wrong, string path, string message)
    {
        var text = Minimal();
        text.ShouldContain(right);
        var lineOfChange = text[..text.IndexOf(right, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var changed = text.Replace(right, wrong, StringComparison.Ordinal);

        var parsed = ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(changed));

        parsed.IsValid.ShouldBeFalse();
        var error = parsed.Errors.ShouldHaveSingleItemFor(path);
        error.Message.ShouldContain(message);
        Math.Abs(error.Line - lineOfChange).ShouldBeLessThanOrEqualTo(14);
        error.ToString().ShouldStartWith("baris ");
        Should.Throw<InvalidOperationException>(() => parsed.Value).Message.ShouldContain(path);
    }

    [Theory]
    [InlineData("a: [", "Penulisan YAML")]
    [InlineData("- satu", "satu dokumen YAML")]
    [InlineData("", "satu dokumen YAML")]
    [InlineData("a: &x 1\nb: *x", "Alias YAML")]
    [InlineData("a: 1\na: 2", "Penulisan YAML")]
    public void Parse_NotADefinition_IsAnErrorInIndonesian(string text, string message) =>
        ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(text)).Errors.ShouldContain(e => e.Message.Contains(message));

    [Fact]
    public void Parse_HostileBytes_NeverThrows()
    {
        ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(new string('[', 200_000))).IsValid.ShouldBeFalse();
        ProcedureDefinition.Parse(new byte[2 << 20]).IsValid.ShouldBeFalse();
        var random = new Random(11);
        for (var i = 0; i < 300; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(Minimal());
            for (var k = 0; k < 3; k++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var parsed = ProcedureDefinition.Parse(bytes);
            (parsed.IsValid || parsed.Errors.Count > 0).ShouldBeTrue();
        }
    }

    [Fact]
    public void ToWorkTime_OfMinutes_RunsOnTheCalendar()
    {
        var calendar = WorkCalendar.Shipped(OfficeZone.Wita);
        var from = new DateTimeOffset(2026, 7, 10, 16, 0, 0, TimeSpan.FromHours(8));

        calendar.AddWorkTime(from, new StepTime(45, TimeUnit.Menit).ToWorkTime())
            .ShouldBe(new DateTimeOffset(2026, 7, 13, 7, 45, 0, TimeSpan.FromHours(8)));
    }

    internal static string Minimal() => """
        skema: 1
        kunci: coba
        identitas:
          nomor: 1/2024
          nama: Coba
          instansi: Dinas
          pemerintah: Pemerintah Kota Contoh
        pelaksana:
          - {kunci: kasi, nama: Kasi}
        langkah:
          - no: 1
            kunci: nota
            uraian: Menyampaikan
            jenis: keputusan
            pelaksana: kasi
            kelengkapan:
              - {dokumen: Nota, dari: 1}
            simbol:
              - {pelaksana: kasi, bentuk: kotak}
            waktu: {nilai: 1, satuan: jam}
            output: Nota
            cabang:
              - {kunci: a, label: Ya, ke: 1}
              - {kunci: b, label: Tidak, ke: 1}
        """;
}
