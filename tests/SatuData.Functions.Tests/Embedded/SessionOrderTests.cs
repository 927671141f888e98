using System.Collections.Concurrent;
using System.Text;
using SatuData.Functions.Hosting;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Embedded;

public sealed class SessionOrderTests
{
    [Fact]
    public async Task RunUntilIdle_ManyCasesAndQueues_KeepsTheOrderInsideEachCase()
    {
        await using var queues = new RunningQueues();
        for (var number = 0; number < 12; number++)
        {
            foreach (var session in (string[])["kasus-1", "kasus-2", "kasus-3"])
            {
                await queues.SendAsync(number % 2 == 0 ? "data-masuk" : "penyimpanan", session, $"{{\"n\":{number}}}");
            }
        }

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Count.ShouldBe(36);
        foreach (var chain in queues.Journal.Calls.GroupBy(call => (call.Function, call.Message.SessionId)))
        {
            chain.Select(call => call.Message.SequenceNumber).ShouldBeInOrder();
        }

        (await queues.Queue.ListAsync()).ShouldAllBe(status => status.Active == 0 && status.DeadLetter == 0);
    }

    [Fact]
    public async Task RunUntilIdle_OneCase_NeverRunsTwoOfItsMessagesAtOnce()
    {
        await using var queues = new RunningQueues();
        var inside = new ConcurrentDictionary<string, int>();
        var most = 0;
        queues.Journal.Behaviour = async call =>
        {
            var now = inside.AddOrUpdate(call.Message.SessionId!, 1, (_, count) => count + 1);
            most = Math.Max(most, now);
            await Task.Yield();
            inside.AddOrUpdate(call.Message.SessionId!, 0, (_, count) => count - 1);
        };
        for (var number = 0; number < 40; number++)
        {
            await queues.SendAsync("data-masuk", number % 2 == 0 ? "genap" : "ganjil");
        }

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Count.ShouldBe(40);
        most.ShouldBe(1);
    }

    [Fact]
    public async Task RunUntilIdle_EightCases_RunAtTheSameTime()
    {
        await using var queues = new RunningQueues();
        var all = new TaskCompletionSource();
        var waiting = 0;
        queues.Journal.Behaviour = _ =>
        {
            // Ends only when eight are inside at once.
            if (Interlocked.Increment(ref waiting) == 8)
            {
                all.SetResult();
            }

            return all.Task;
        };
        for (var number = 0; number < 8; number++)
        {
            await queues.SendAsync(number < 4 ? "data-masuk" : "laporan-akhir", $"kasus-{number}");
        }

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(60));

        queues.Journal.Calls.Count.ShouldBe(8);
    }

    [Fact]
    public async Task RunUntilIdle_TwoSlots_NeverRunsAThird()
    {
        await using var queues = new RunningQueues();
        var (inside, most) = (0, 0);
        queues.Journal.Behaviour = async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        };
        for (var number = 0; number < 20; number++)
        {
            await queues.SendAsync("data-masuk", $"kasus-{number}");
        }

        await queues.NewHost(new HostSettings { MaxConcurrentSessions = 2 }).RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Count.ShouldBe(20);
        most.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task RunUntilIdle_FunctionSendsTheNextStep_FollowsTheChain()
    {
        await using var queues = new RunningQueues();
        queues.Journal.Behaviour = call => call.Function switch
        {
            "TerimaData" => queues.SendAsync("penyimpanan", call.Message.SessionId!),
            "SimpanData" => queues.SendAsync("laporan-pengelolaan", call.Message.SessionId!),
            _ => Task.CompletedTask,
        };
        await queues.SendAsync("data-masuk", "kasus-1");

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Select(call => call.Function).ShouldBe(["TerimaData", "SimpanData", "SusunLaporan"]);
    }

    [Fact]
    public async Task RunUntilIdle_MessageScheduledForLater_IsLeft()
    {
        await using var queues = new RunningQueues();
        await queues.SendAsync("data-masuk", "kasus-1", scheduled: queues.Clock.Now.AddHours(1));
        var host = queues.NewHost();

        await host.RunUntilIdleAsync(CancellationToken.None);
        queues.Journal.Calls.ShouldBeEmpty();
        queues.Clock.Advance(TimeSpan.FromHours(1));
        await host.RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Count(call => call.Function == "TerimaData").ShouldBe(1);
    }

    [Fact]
    public async Task Start_MessageSentLater_IsHandledWithoutMovingTheClock()
    {
        await using var queues = new RunningQueues();
        await queues.NewHost().StartAsync(CancellationToken.None);

        await queues.SendAsync("data-masuk", "kasus-1", """{"n":7}""");

        var call = await queues.Journal.NextAsync();
        Encoding.UTF8.GetString(call.Message.Body.Span).ShouldBe("""{"n":7}""");
    }
}
