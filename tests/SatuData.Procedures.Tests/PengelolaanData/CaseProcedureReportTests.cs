using SatuData.Procedures.PengelolaanData;

namespace SatuData.Procedures.Tests.PengelolaanData;

public class CaseProcedureReportTests
{
    private const string First = "PD-2026-0001-01";

    [Fact]
    public void Decide_ReportSentBackWithoutTasks_DraftsTheNextRound()
    {
        var builder = CaseBuilder.At(CaseStage.MenungguPemeriksaan)
            .Do(new PeriksaLaporan("Kasi", new CheckVerdict(false, "lengkapi temuan", [])))
            .Do(new TindakLanjutiPemeriksaan("Sistem", 1, null, CaseBuilder.Start.AddDays(3)));

        builder.State.Stage.ShouldBe(CaseStage.PenyusunanLaporan);
        builder.State.ReportRound.ShouldBe(2);
        builder.Do(new CatatLaporanPengelolaan("Sistem", 2, "laporan-2.html"));
        builder.State.Runs.Count(r => r.Step == 6).ShouldBe(2);
        builder.State.Runs.Last(r => r.Step == 6).Round.ShouldBe(2);
    }

    [Fact]
    public void Decide_ReportSentBackWithTasks_ReopensThemWithANewDueTime()
    {
        var due = CaseBuilder.Start.AddDays(3);
        var builder = CaseBuilder.At(CaseStage.MenungguPemeriksaan)
            .Do(new PeriksaLaporan("Kasi", new CheckVerdict(false, "data keliru", [First])))
            .Do(new TindakLanjutiPemeriksaan("Sistem", 1, null, due));

        builder.State.Stage.ShouldBe(CaseStage.Pendataan);
        builder.State.FindTask(First)!.Status.ShouldBe(CollectionTaskStatus.Dikembalikan);
        builder.State.FindTask(First)!.DueAt.ShouldBe(due);

        builder.DeliverAndStore(First);

        builder.State.FindTask(First)!.Round.ShouldBe(2);
        builder.State.Stage.ShouldBe(CaseStage.PenyusunanLaporan);
        builder.State.ReportRound.ShouldBe(2);
    }

    [Theory]
    [InlineData(false, "", null, "alasan-kosong")]
    [InlineData(true, "", First, "putusan-bertentangan")]
    [InlineData(false, "ulang", "PD-2026-0001-99", "tugas-tidak-dikenal")]
    public void Decide_VerdictThatMakesNoSense_IsRefusedByCode(bool complete, string notes, string? reopen,
        string code) =>
        CaseBuilder.At(CaseStage.MenungguPemeriksaan)
            .Refuse(new PeriksaLaporan("Kasi", new CheckVerdict(complete, notes, reopen is null ? [] : [reopen])))
            .Code.ShouldBe(code);

    [Fact]
    public void Decide_FinalReportReturned_BeginsStepEightAnew()
    {
        var builder = CaseBuilder.At(CaseStage.MenungguPenerimaan)
            .Do(new KembalikanLaporan("Wali data", "lampiran kurang"));

        builder.State.FinalRound.ShouldBe(2);
        builder.State.Runs[^1].ShouldSatisfyAllConditions(r => r.Step.ShouldBe(8), r => r.Round.ShouldBe(2));
        builder.Refuse(new CatatKonsepLaporanAkhir("Sistem", 1, "x")).Code.ShouldBe("ronde-lama");
    }

    [Fact]
    public void Apply_WholeCase_EveryStepRanOnceWithActorAndTimes()
    {
        var state = CaseBuilder.At(CaseStage.Selesai).State;

        state.Runs.Select(r => r.Step).Order().ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9]);
        state.Runs.ShouldAllBe(r => r.FinishedAt != null && r.Actor != null && r.FinishedAt >= r.StartedAt);
    }

    [Fact]
    public void Open_NothingAsked_IsRefused() =>
        CaseBuilder.Procedure.Open("PD-2026-0001", CaseBuilder.NotaDinas(0), "Kasi", CaseBuilder.Start)
            .Refusal!.Code.ShouldBe("nota-dinas-kosong");

    [Fact]
    public void Open_SameDataAskedTwice_IsRefused()
    {
        var note = CaseBuilder.NotaDinas(1);
        CaseBuilder.Procedure.Open(
            "PD-2026-0001", note with { Requests = [.. note.Requests, .. note.Requests] }, "Kasi", CaseBuilder.Start)
            .Refusal!.Code.ShouldBe("permintaan-ganda");
    }
}
