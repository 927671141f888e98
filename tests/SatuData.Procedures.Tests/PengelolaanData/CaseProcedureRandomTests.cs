using System.Text.Json;
using SatuData.Procedures.PengelolaanData;

namespace SatuData.Procedures.Tests.PengelolaanData;

public class CaseProcedureRandomTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Decide_RandomCommands_KeepTheInvariants(int seed)
    {
        var random = new Random(seed);
        for (var walk = 0; walk < 200; walk++)
        {
            var builder = CaseBuilder.Open(random.Next(1, 4));
            for (var act = 0; act < 120; act++)
            {
                var before = builder.State;
                var command = Command(random, before);
                var decision = CaseBuilder.Procedure.Decide(before, command, builder.Now);
                if (decision.Refusal is not null)
                {
                    decision.Events.ShouldBeEmpty();
                    builder.Later(TimeSpan.FromHours(random.Next(0, 12)));
                    continue;
                }

                builder.Do(command);
                Check(before, builder.State);
            }
        }
    }

    private static void Check(CaseState before, CaseState after)
    {
        after.Version.ShouldBeGreaterThan(before.Version);
        foreach (var task in before.Tasks)
        {
            after.FindTask(task.Id)!.Round.ShouldBeGreaterThanOrEqualTo(task.Round, "rounds never go down");
        }

        after.ReportRound.ShouldBeGreaterThanOrEqualTo(before.ReportRound);
        after.FinalRound.ShouldBeGreaterThanOrEqualTo(before.FinalRound);
        if (after.Stage > CaseStage.Pendataan)
        {
            after.Tasks.ShouldAllBe(t => t.IsSettled);
        }

        after.Runs.GroupBy(r => r.Step).ShouldAllBe(g => g.Count(r => r.FinishedAt == null) <= 1);
        after.Runs.Where(r => r.FinishedAt is null).Count().ShouldBe(
            after.Stage == CaseStage.Selesai ? 0 : after.Stage == CaseStage.Pendataan ? after.Runs.Count(r => r.FinishedAt is null) : 1);
        var copy = JsonSerializer.Deserialize(
            JsonSerializer.Serialize(after, CaseJson.Default.CaseState), CaseJson.Default.CaseState)!;
        JsonSerializer.Serialize(copy, CaseJson.Default.CaseState)
            .ShouldBe(JsonSerializer.Serialize(after, CaseJson.Default.CaseState));
    }

    private static CaseCommand Command(Random random, CaseState state)
    {
        var task = state.Tasks.Count > 0 ? state.Tasks[random.Next(state.Tasks.Count)].Id : "PD-2026-0001-01";
        var round = Math.Max(1, state.FindTask(task)?.Round ?? 1);
        return random.Next(16) switch
        {
            0 => new CatatNotaDinas("Sistem", "000/1", "x"),
            1 => new TerbitkanSuratPendataan("Sistem",
                [.. state.NotaDinas.Requests.Select((_, i) => CaseBuilder.Task(state.CaseId, i + 1,
                    CaseBuilder.Start.AddDays(1)))], "x"),
            2 or 3 => new UnggahData("Operator", task),
            4 or 5 => new CatatPembacaan("Sistem", task, round, random.Next(4) > 0, random.Next(4) == 0),
            6 or 7 => new TerimaUnggahan("Kasi", task, random.Next(4) == 0),
            8 => new KembalikanUnggahan("Kasi", task, "perbaiki"),
            9 or 10 => new CatatPenyimpanan("Sistem", task, round, "x"),
            11 => new TutupTerlambat("Kasi", "keputusan"),
            12 => new CatatLaporanPengelolaan("Sistem", state.ReportRound, "x"),
            13 => new PeriksaLaporan("Kasi", random.Next(3) switch
            {
                0 => new CheckVerdict(false, "perbaiki", []),
                1 => new CheckVerdict(false, "perbaiki", [task]),
                _ => new CheckVerdict(true, "", []),
            }),
            14 => new TindakLanjutiPemeriksaan("Sistem", state.ReportRound, "x", CaseBuilder.Start.AddDays(2)),
            _ => random.Next(4) switch
            {
                0 => new CatatKonsepLaporanAkhir("Sistem", state.FinalRound, "x"),
                1 => new FinalkanLaporan("Kadis", "x"),
                2 => new SampaikanLaporan("Sistem", state.FinalRound, "x"),
                _ => random.Next(2) == 0 ? new AkuiLaporan("Wali data") : new KembalikanLaporan("Wali data", "kurang"),
            },
        };
    }
}
