using SatuData.Procedures.PengelolaanData;

namespace SatuData.Procedures.Tests.PengelolaanData;

/// <summary>Every stage against every command: the stage it leads to, or the code of the refusal.</summary>
public class CaseProcedureTransitionTests
{
    private static readonly Dictionary<string, Func<CaseCommand>> Commands = new()
    {
        ["catat-nota-dinas"] = () => new CatatNotaDinas("Sistem", "000/1", "x"),
        ["terbitkan-surat"] = () => new TerbitkanSuratPendataan(
            "Sistem", [CaseBuilder.Task("PD-2026-0001", 1, CaseBuilder.Start.AddDays(1))], "x"),
        ["unggah"] = () => new UnggahData("Operator", "PD-2026-0001-01"),
        ["tutup-terlambat"] = () => new TutupTerlambat("Kasi", "keputusan"),
        ["catat-laporan"] = () => new CatatLaporanPengelolaan("Sistem", 1, "x"),
        ["periksa"] = () => new PeriksaLaporan("Kasi", new CheckVerdict(true, "", [])),
        ["tindak-lanjut"] = () => new TindakLanjutiPemeriksaan("Sistem", 1, "x", CaseBuilder.Start),
        ["catat-konsep"] = () => new CatatKonsepLaporanAkhir("Sistem", 1, "x"),
        ["finalkan"] = () => new FinalkanLaporan("Kadis", "x"),
        ["sampaikan"] = () => new SampaikanLaporan("Sistem", 1, "x"),
        ["akui"] = () => new AkuiLaporan("Wali data"),
        ["kembalikan-laporan"] = () => new KembalikanLaporan("Wali data", "kurang lampiran"),
    };

    private static readonly Dictionary<(CaseStage, string), CaseStage> Legal = new()
    {
        [(CaseStage.NotaDinasDiajukan, "catat-nota-dinas")] = CaseStage.NotaDinasTercatat,
        [(CaseStage.NotaDinasTercatat, "terbitkan-surat")] = CaseStage.Pendataan,
        [(CaseStage.Pendataan, "unggah")] = CaseStage.Pendataan,
        [(CaseStage.PenyusunanLaporan, "catat-laporan")] = CaseStage.MenungguPemeriksaan,
        [(CaseStage.MenungguPemeriksaan, "periksa")] = CaseStage.TindakLanjut,
        [(CaseStage.TindakLanjut, "tindak-lanjut")] = CaseStage.PenyusunanLaporanAkhir,
        [(CaseStage.PenyusunanLaporanAkhir, "catat-konsep")] = CaseStage.MenungguFinalisasi,
        [(CaseStage.MenungguFinalisasi, "finalkan")] = CaseStage.Penyampaian,
        [(CaseStage.Penyampaian, "sampaikan")] = CaseStage.MenungguPenerimaan,
        [(CaseStage.MenungguPenerimaan, "akui")] = CaseStage.Selesai,
        [(CaseStage.MenungguPenerimaan, "kembalikan-laporan")] = CaseStage.PenyusunanLaporanAkhir,
    };

    public static TheoryData<CaseStage, string> EveryPair()
    {
        var pairs = new TheoryData<CaseStage, string>();
        foreach (var stage in Enum.GetValues<CaseStage>())
        {
            foreach (var command in Commands.Keys)
            {
                pairs.Add(stage, command);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Decide_StageAndCommand_LeadsOnOrIsRefusedByCode(CaseStage stage, string command)
    {
        var builder = CaseBuilder.At(stage);

        if (Legal.TryGetValue((stage, command), out var next))
        {
            builder.Do(Commands[command]()).State.Stage.ShouldBe(next);
        }
        else
        {
            var expected = (stage, command) switch
            {
                (CaseStage.Pendataan, "tutup-terlambat") => "belum-lewat-tenggat",
                (_, "unggah") => stage < CaseStage.Pendataan ? "tugas-tidak-dikenal" : "tugas-tertutup",
                _ => "bukan-tahapnya",
            };
            builder.Refuse(Commands[command]()).Code.ShouldBe(expected);
        }
    }
}
