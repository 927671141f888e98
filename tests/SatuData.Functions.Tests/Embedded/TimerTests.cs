using SatuData.Functions.Hosting.Embedded;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Embedded;

public sealed class TimerTests
{
    [Fact]
    public async Task RunUntilIdle_FirstStart_RunsNoTimer()
    {
        await using var queues = new RunningQueues();

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task RunUntilIdle_DownForThreeDays_EachMissedTimerRunsOnce()
    {
        await using var queues = new RunningQueues();
        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        queues.Clock.Advance(TimeSpan.FromDays(3));

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        // The weekly drill was not due: the clock starts on a Monday.
        queues.Journal.Calls.Select(call => call.Function).Order(StringComparer.Ordinal)
            .ShouldBe(["BuatTitikPemulihan", "KirimOutbox", "PantauTenggat"]);
        queues.Journal.Calls.ShouldAllBe(call => call.Timer.IsPastDue);
    }

    [Fact]
    public async Task Start_ClockMoves_TimerRunsAtItsTimes()
    {
        await using var queues = new RunningQueues();
        await queues.NewHost().StartAsync(CancellationToken.None);

        // 01:00 UTC to 01:10: every five minutes, after the full minute has begun.
        await queues.AdvanceUntilAsync(
            () => queues.Journal.Calls.Count(call => call.Function == "PantauTenggat") == 2);

        var calls = queues.Journal.Calls.Where(call => call.Function == "PantauTenggat").ToList();
        calls.ShouldAllBe(call => !call.Timer.IsPastDue);
        queues.Clock.Now.ShouldBeGreaterThanOrEqualTo(new DateTimeOffset(2026, 3, 2, 1, 10, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task RunUntilIdle_TimerFails_IsRememberedAsRunAndLoggedWithoutValues()
    {
        await using var queues = new RunningQueues();
        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        queues.Clock.Advance(TimeSpan.FromMinutes(5));
        queues.Journal.Behaviour = _ => throw new InvalidOperationException("kenari-7781");

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Count(call => call.Function == "PantauTenggat").ShouldBe(1);
        queues.Log.EventIds.ShouldContain(1003);
        queues.Log.Text.ShouldNotContain("kenari-7781");
    }

    [Fact]
    public async Task LastRun_FileIsDamaged_CountsAsNone()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "{rusak");
        var status = new TimerStatusFile(file);

        status.LastRun("PantauTenggat").ShouldBeNull();
        var now = new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);
        status.Remember("PantauTenggat", now);

        new TimerStatusFile(file).LastRun("PantauTenggat").ShouldBe(now);
        File.Delete(file);
    }
}
