namespace SatuData.Procedures.PengelolaanData;

public sealed partial class CaseProcedure
{
    /// <summary>
    /// The state after <paramref name="happened"/>; <paramref name="state"/> is null only for the event that opens a
    /// case.
    /// </summary>
    public static CaseState Apply(CaseState? state, CaseEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened is NotaDinasDiajukan opened)
        {
            return new CaseState
            {
                CaseId = opened.CaseId,
                NotaDinas = opened.NotaDinas,
                Stage = CaseStage.NotaDinasDiajukan,
                Runs = [new StepRun(1, 1, opened.At, opened.DueAt)],
                Version = 1,
            };
        }

        ArgumentNullException.ThrowIfNull(state);
        var next = happened switch
        {
            NotaDinasTercatat e => Begin(Finish(state, 1, e, e.Output), 2, e.At, e.DueAt) with
            {
                NotaDinasNumber = e.Number,
                Stage = CaseStage.NotaDinasTercatat,
            },
            SuratPendataanTerbit e => Begin(Finish(state, 2, e, e.Output), 3, e.At, e.DueAt) with
            {
                Tasks = e.Tasks,
                Stage = CaseStage.Pendataan,
            },
            DataTerunggah e =>
                WithTask(state, e.TaskId, t => t with { Round = e.Round, Status = CollectionTaskStatus.Dibaca }),
            DataTerbaca e => WithTask(state, e.TaskId, t => t with { Status = CollectionTaskStatus.MenungguReviu }),
            UnggahanDikembalikan e =>
                WithTask(state, e.TaskId, t => t with { Status = CollectionTaskStatus.Dikembalikan }),
            UnggahanDiterima e => ApplyAccepted(state, e),
            DataTersimpan e => ApplyStored(state, e),
            TugasDitutupTerlambat e => ApplyClosedLate(state, e),
            SemuaTugasSelesai e => Begin(state, 5, e.At, e.DueAt) with
            {
                ReportRound = e.Round,
                Stage = CaseStage.PenyusunanLaporan,
            },
            LaporanPengelolaanTersusun e => Begin(Finish(state, 5, e, e.Output), 6, e.At, e.DueAt) with
            {
                Stage = CaseStage.MenungguPemeriksaan,
            },
            LaporanDiperiksa e => Begin(Finish(state, 6, e, CheckedReport(state)), 7, e.At, e.DueAt) with
            {
                Verdict = e.Verdict,
                Stage = CaseStage.TindakLanjut,
            },
            LaporanPenyelesaianTerbit e => BeginFinal(Finish(state, 7, e, e.Output), e.FinalRound, e.At, e.DueAt),
            DikembalikanKePengawas e => ApplySentBack(state, e),
            KonsepLaporanAkhirTersusun e =>
                WithOutput(state, 8, e.Output) with { Stage = CaseStage.MenungguFinalisasi },
            LaporanAkhirFinal e =>
                Begin(Finish(state, 8, e, e.Output), 9, e.At, e.DueAt) with { Stage = CaseStage.Penyampaian },
            LaporanTersampaikan e => WithOutput(state, 9, e.Output) with { Stage = CaseStage.MenungguPenerimaan },
            LaporanDiakui e => Finish(state, 9, e, output: null) with { Stage = CaseStage.Selesai },
            LaporanDikembalikan e => BeginFinal(Finish(state, 9, e, output: null), e.FinalRound, e.At, e.DueAt),
            _ => throw new ArgumentException($"Unknown event {happened.GetType().Name}.", nameof(happened)),
        };
        return next with { Version = state.Version + 1 };
    }

    private static string? CheckedReport(CaseState state) => state.Runs.Last(r => r.Step == 5).Output;

    private static CaseState ApplyAccepted(CaseState state, UnggahanDiterima e)
    {
        var next = WithTask(state, e.TaskId, t => t with { Status = CollectionTaskStatus.Diterima });
        if (next.Tasks.All(t => t.IsSettled || t.Status == CollectionTaskStatus.Diterima))
        {
            next = Finish(next, 3, e, output: null);
        }

        // Storing begins with the first acceptance, while other agencies are still collecting.
        return IsRunning(next, 4) ? next : Begin(next, 4, e.At, e.DueAt);
    }

    private static CaseState ApplyStored(CaseState state, DataTersimpan e)
    {
        var next = WithTask(state, e.TaskId, t => t with { Status = CollectionTaskStatus.Tersimpan });
        return next.Tasks.All(t => t.IsSettled) ? Finish(next, 4, e, e.Output) : WithOutput(next, 4, e.Output);
    }

    private static CaseState ApplyClosedLate(CaseState state, TugasDitutupTerlambat e)
    {
        var next = state with
        {
            LateClosing = new LateClosing(e.Reason, e.Actor, e.At, e.Tasks),
            Tasks = [.. state.Tasks.Select(t =>
                e.Tasks.Contains(t.Id) ? t with { Status = CollectionTaskStatus.DitutupTerlambat } : t)],
        };
        return Finish(Finish(next, 3, e, output: null), 4, e, output: null);
    }

    private static CaseState ApplySentBack(CaseState state, DikembalikanKePengawas e)
    {
        var next = Finish(state, 7, e, output: null);
        if (e.ReopenTasks.Count == 0)
        {
            return next;
        }

        return Begin(next, 3, e.At, e.ReopenDueAt) with
        {
            Stage = CaseStage.Pendataan,
            Tasks = [.. next.Tasks.Select(t => e.ReopenTasks.Contains(t.Id)
                ? t with { Status = CollectionTaskStatus.Dikembalikan, DueAt = e.ReopenDueAt }
                : t)],
        };
    }

    private static CaseState BeginFinal(CaseState state, int round, DateTimeOffset at, DateTimeOffset dueAt) =>
        Begin(state, 8, at, dueAt) with { FinalRound = round, Stage = CaseStage.PenyusunanLaporanAkhir };

    private static CaseState WithTask(CaseState state, string taskId, Func<CollectionTask, CollectionTask> change) =>
        state with { Tasks = [.. state.Tasks.Select(t => t.Id == taskId ? change(t) : t)] };

    private static bool IsRunning(CaseState state, int step) =>
        state.Runs.Any(r => r.Step == step && r.FinishedAt is null);

    private static CaseState Begin(CaseState state, int step, DateTimeOffset at, DateTimeOffset dueAt) => state with
    {
        Runs = [.. state.Runs, new StepRun(step, state.Runs.Count(r => r.Step == step) + 1, at, dueAt)],
    };

    private static CaseState Finish(CaseState state, int step, CaseEvent e, string? output) => state with
    {
        Runs = [.. state.Runs.Select(r => r.Step == step && r.FinishedAt is null
            ? r with { FinishedAt = e.At, Actor = e.Actor, Output = output ?? r.Output }
            : r)],
    };

    private static CaseState WithOutput(CaseState state, int step, string output) => state with
    {
        Runs = [.. state.Runs.Select(r => r.Step == step && r.FinishedAt is null ? r with { Output = output } : r)],
    };
}
