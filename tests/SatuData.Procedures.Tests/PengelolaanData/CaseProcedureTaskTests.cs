using SatuData.Procedures.PengelolaanData;

namespace SatuData.Procedures.Tests.PengelolaanData;

public class CaseProcedureTaskTests
{
    private const string First = "PD-2026-0001-01";
    private const string Second = "PD-2026-0001-02";

    public static TheoryData<CollectionTaskStatus, string, string> TaskTable => new()
    {
        { CollectionTaskStatus.MenungguData, "unggah", nameof(CollectionTaskStatus.Dibaca) },
        { CollectionTaskStatus.MenungguData, "baca", "!ronde-lama" },
        { CollectionTaskStatus.MenungguData, "terima", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.MenungguData, "kembalikan", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.MenungguData, "simpan", "!ronde-lama" },
        { CollectionTaskStatus.Dibaca, "unggah", "!sedang-diperiksa" },
        { CollectionTaskStatus.Dibaca, "baca", nameof(CollectionTaskStatus.MenungguReviu) },
        { CollectionTaskStatus.Dibaca, "terima", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Dibaca, "kembalikan", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Dibaca, "simpan", "!ronde-lama" },
        { CollectionTaskStatus.MenungguReviu, "unggah", "!sedang-diperiksa" },
        { CollectionTaskStatus.MenungguReviu, "baca", "!ronde-lama" },
        { CollectionTaskStatus.MenungguReviu, "terima", nameof(CollectionTaskStatus.Diterima) },
        { CollectionTaskStatus.MenungguReviu, "kembalikan", nameof(CollectionTaskStatus.Dikembalikan) },
        { CollectionTaskStatus.MenungguReviu, "simpan", "!ronde-lama" },
        { CollectionTaskStatus.Dikembalikan, "unggah", nameof(CollectionTaskStatus.Dibaca) },
        { CollectionTaskStatus.Dikembalikan, "baca", "!ronde-lama" },
        { CollectionTaskStatus.Dikembalikan, "terima", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Dikembalikan, "kembalikan", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Dikembalikan, "simpan", "!ronde-lama" },
        { CollectionTaskStatus.Diterima, "unggah", "!tugas-tertutup" },
        { CollectionTaskStatus.Diterima, "baca", "!ronde-lama" },
        { CollectionTaskStatus.Diterima, "terima", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Diterima, "kembalikan", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Diterima, "simpan", nameof(CollectionTaskStatus.Tersimpan) },
        { CollectionTaskStatus.Tersimpan, "unggah", "!tugas-tertutup" },
        { CollectionTaskStatus.Tersimpan, "baca", "!ronde-lama" },
        { CollectionTaskStatus.Tersimpan, "terima", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Tersimpan, "kembalikan", "!tidak-menunggu-reviu" },
        { CollectionTaskStatus.Tersimpan, "simpan", "!ronde-lama" },
    };

    [Theory]
    [MemberData(nameof(TaskTable))]
    public void Decide_TaskStatusAndCommand_LeadsOnOrIsRefusedByCode(
        CollectionTaskStatus status, string command, string expected)
    {
        var builder = TaskAt(status);
        var round = Math.Max(1, builder.State.FindTask(First)!.Round);
        CaseCommand act = command switch
        {
            "unggah" => new UnggahData("Operator", First),
            "baca" => new CatatPembacaan("Sistem", First, round, true, false),
            "terima" => new TerimaUnggahan("Kasi", First, false),
            "kembalikan" => new KembalikanUnggahan("Kasi", First, "perbaiki kode"),
            _ => new CatatPenyimpanan("Sistem", First, round, "x"),
        };

        if (expected[0] == '!')
        {
            builder.Refuse(act).Code.ShouldBe(expected[1..]);
        }
        else
        {
            builder.Do(act).State.FindTask(First)!.Status.ToString().ShouldBe(expected);
        }
    }

    [Fact]
    public void Decide_UploadAfterReturn_CountsTheRound()
    {
        var builder = TaskAt(CollectionTaskStatus.Dikembalikan).Do(new UnggahData("Operator", First));

        builder.State.FindTask(First)!.Round.ShouldBe(2);
        builder.State.FindTask(First)!.SubmissionId.ShouldBe(First + "-R2");
    }

    [Fact]
    public void Decide_AcceptWithErrors_IsRefused() =>
        TaskAt(CollectionTaskStatus.MenungguReviu)
            .Refuse(new TerimaUnggahan("Kasi", First, true)).Code.ShouldBe("ada-temuan-galat");

    [Fact]
    public void Decide_ReturnWithoutReason_IsRefused() =>
        TaskAt(CollectionTaskStatus.MenungguReviu)
            .Refuse(new KembalikanUnggahan("Kasi", First, " ")).Code.ShouldBe("alasan-kosong");

    [Fact]
    public void Decide_UnreadableUpload_GoesBackToTheAgencyAtOnce() =>
        TaskAt(CollectionTaskStatus.Dibaca).Do(new CatatPembacaan("Sistem", First, 1, false, true))
            .State.FindTask(First)!.Status.ShouldBe(CollectionTaskStatus.Dikembalikan);

    [Fact]
    public void Decide_ReadingOfAnOldRound_IsRefused() =>
        TaskAt(CollectionTaskStatus.Dikembalikan).Do(new UnggahData("Operator", First))
            .Refuse(new CatatPembacaan("Sistem", First, 1, true, false)).Code.ShouldBe("ronde-lama");

    [Fact]
    public void Decide_LastTaskStored_BeginsTheReport()
    {
        var builder = CaseBuilder.At(CaseStage.Pendataan).DeliverAndStore(First);
        builder.State.Stage.ShouldBe(CaseStage.Pendataan);

        builder.DeliverAndStore(Second);

        builder.State.Stage.ShouldBe(CaseStage.PenyusunanLaporan);
        builder.State.ReportRound.ShouldBe(1);
    }

    [Fact]
    public void Decide_OverdueTaskClosed_ReportGoesOnWithoutIt()
    {
        var builder = CaseBuilder.At(CaseStage.Pendataan).DeliverAndStore(First).Later(TimeSpan.FromDays(2));

        builder.Do(new TutupTerlambat("Kasi", "Keputusan Kepala Dinas 12/2026"));

        builder.State.FindTask(Second)!.Status.ShouldBe(CollectionTaskStatus.DitutupTerlambat);
        builder.State.Stage.ShouldBe(CaseStage.PenyusunanLaporan);
        builder.State.LateClosing!.Tasks.ShouldBe([Second]);
        builder.Refuse(new UnggahData("Operator", Second)).Code.ShouldBe("tugas-tertutup");
    }

    [Fact]
    public void Decide_CloseLateWhileUnderReview_IsRefused()
    {
        var builder = TaskAt(CollectionTaskStatus.MenungguReviu).Later(TimeSpan.FromDays(2));

        builder.Refuse(new TutupTerlambat("Kasi", "keputusan")).Code.ShouldBe("tugas-sedang-diproses");
    }

    private static CaseBuilder TaskAt(CollectionTaskStatus status)
    {
        var builder = CaseBuilder.At(CaseStage.Pendataan);
        var path = new (CollectionTaskStatus Reached, CaseCommand Command)[]
        {
            (CollectionTaskStatus.Dibaca, new UnggahData("Operator", First)),
            (CollectionTaskStatus.MenungguReviu, new CatatPembacaan("Sistem", First, 1, true, false)),
            (CollectionTaskStatus.Diterima, new TerimaUnggahan("Kasi", First, false)),
            (CollectionTaskStatus.Tersimpan, new CatatPenyimpanan("Sistem", First, 1, "x")),
        };
        var target = status == CollectionTaskStatus.Dikembalikan ? CollectionTaskStatus.MenungguReviu : status;
        foreach (var (_, command) in path.TakeWhile(_ => builder.State.FindTask(First)!.Status != target))
        {
            builder.Do(command);
        }

        return status == CollectionTaskStatus.Dikembalikan
            ? builder.Do(new KembalikanUnggahan("Kasi", First, "perbaiki"))
            : builder;
    }
}
