using SatuData.Procedures.PengelolaanData;

namespace SatuData.Procedures.Tests.PengelolaanData;

/// <summary>Walks a case through the procedure's public door to any stage.</summary>
internal sealed class CaseBuilder
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero);

    public static readonly CaseProcedure Procedure =
        new((step, from) => from.AddHours(step is 3 or 4 or 5 ? 24 : step == 8 ? 72 : 1));

    public CaseState State { get; private set; } = null!;

    public DateTimeOffset Now { get; private set; } = Start;

    public static CaseBuilder Open(int requests = 2)
    {
        var builder = new CaseBuilder();
        var decision = Procedure.Open("PD-2026-0001", NotaDinas(requests), "Kasi", builder.Now);
        decision.Refusal.ShouldBeNull();
        builder.Apply(decision.Events);
        return builder;
    }

    /// <summary>A case at the first moment of <paramref name="stage"/>.</summary>
    public static CaseBuilder At(CaseStage stage)
    {
        var builder = Open();
        foreach (var command in Path().TakeWhile(_ => builder.State.Stage != stage))
        {
            builder.Do(command(builder.State));
        }

        builder.State.Stage.ShouldBe(stage);
        return builder;
    }

    public static NotaDinas NotaDinas(int requests) => new()
    {
        Subject = "Permintaan data",
        Period = "2026",
        From = "Kasi",
        Requests = [.. Enumerable.Range(1, requests).Select(i => new DataRequest($"opd-{i}", "sekolah"))],
    };

    public static CollectionTask Task(string caseId, int number, DateTimeOffset due) => new()
    {
        Id = $"{caseId}-{number:00}",
        AgencyId = $"opd-{number}",
        StandardId = "sekolah",
        StandardVersion = 1,
        DueAt = due,
        LetterNumber = $"000/{number}",
    };

    public CaseBuilder Do(CaseCommand command)
    {
        var decision = Procedure.Decide(State, command, Now);
        decision.Refusal.ShouldBeNull($"{command} at {State.Stage}: {decision.Refusal?.Message}");
        Apply(decision.Events);
        return this;
    }

    public Refusal Refuse(CaseCommand command)
    {
        var decision = Procedure.Decide(State, command, Now);
        decision.Events.ShouldBeEmpty($"{command} at {State.Stage}");
        return decision.Refusal.ShouldNotBeNull();
    }

    public CaseBuilder Later(TimeSpan time)
    {
        Now += time;
        return this;
    }

    public CaseBuilder DeliverAndStore(string taskId)
    {
        Do(new UnggahData("Operator", taskId));
        var round = State.FindTask(taskId)!.Round;
        return Do(new CatatPembacaan("Sistem", taskId, round, true, false))
            .Do(new TerimaUnggahan("Kasi", taskId, false))
            .Do(new CatatPenyimpanan("Sistem", taskId, round, "catatan.html"));
    }

    private static IEnumerable<Func<CaseState, CaseCommand>> Path()
    {
        yield return _ => new CatatNotaDinas("Sistem", "000/1", "nota-dinas.html");
        yield return s => new TerbitkanSuratPendataan(
            "Sistem", [Task(s.CaseId, 1, Start.AddDays(1)), Task(s.CaseId, 2, Start.AddDays(1))], "surat.html");
        foreach (var number in new[] { 1, 2 })
        {
            yield return s => new UnggahData("Operator", s.Tasks[number - 1].Id);
            yield return s =>
                new CatatPembacaan("Sistem", s.Tasks[number - 1].Id, s.Tasks[number - 1].Round, true, false);
            yield return s => new TerimaUnggahan("Kasi", s.Tasks[number - 1].Id, false);
            yield return s => new CatatPenyimpanan("Sistem", s.Tasks[number - 1].Id, 1, "catatan.html");
        }

        yield return _ => new CatatLaporanPengelolaan("Sistem", 1, "laporan.html");
        yield return _ => new PeriksaLaporan("Kasi", new CheckVerdict(true, "", []));
        yield return s => new TindakLanjutiPemeriksaan("Sistem", 1, "penyelesaian.html", Start);
        yield return _ => new CatatKonsepLaporanAkhir("Sistem", 1, "konsep.html");
        yield return _ => new FinalkanLaporan("Kadis", "akhir.html");
        yield return _ => new SampaikanLaporan("Sistem", 1, "serah-terima.json");
        yield return _ => new AkuiLaporan("Wali data");
    }

    private void Apply(IReadOnlyList<CaseEvent> events)
    {
        foreach (var happened in events)
        {
            State = CaseProcedure.Apply(State, happened);
        }

        Now += TimeSpan.FromMinutes(1);
    }
}
