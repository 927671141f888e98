using SatuData.Functions.Hosting;
using SatuData.Functions.Tests.Fixtures;
using SatuData.Snapshots;

namespace SatuData.Functions.Tests.Embedded;

public sealed class FailureTests
{
    [Fact]
    public async Task RunUntilIdle_PoisonMessage_IsDeadLetteredAfterTenDeliveriesAndItsCaseGoesOn()
    {
        await using var queues = new RunningQueues();
        queues.Journal.Behaviour = call =>
            call.Message.MessageId == "m-1"
                ? throw new InvalidOperationException("NIK 3201010101010001")
                : Task.CompletedTask;
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.SendAsync("data-masuk", "kasus-1");

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Select(call => call.Message.DeliveryCount).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1]);
        (await queues.StatusAsync("data-masuk")).DeadLetter.ShouldBe(1);
        var dead = await queues.Queue.PeekAsync("data-masuk", deadLetter: true, 0, 1);
        dead[0].DeadLetterReason.ShouldBe("MaxDeliveryCountExceeded");
        queues.Log.Text.ShouldNotContain("3201010101010001");
    }

    [Fact]
    public async Task Start_FailureThatPasses_HoldsItsCaseWithGrowingWaitsAndLetsOthersPass()
    {
        await using var queues = new RunningQueues();
        var failures = 0;
        queues.Journal.Behaviour = call =>
            call.Message.SessionId == "kasus-1" && Interlocked.Increment(ref failures) <= 4
            ? throw new IOException("No space left on device")
            : Task.CompletedTask;
        var started = queues.Clock.Now;
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.SendAsync("data-masuk", "kasus-2");

        var run = queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        await queues.AdvanceUntilAsync(() => run.IsCompleted);

        queues.Journal.Calls.Where(call => call.Message.SessionId == "kasus-1").Select(call => call.Message.MessageId)
            .ShouldBe(["m-1", "m-1", "m-1", "m-1", "m-1", "m-2"]);
        queues.Journal.Calls.Count(call => call.Message.SessionId == "kasus-2").ShouldBe(1);

        // 1 + 3 + 9 + 27 seconds were spent waiting.
        (queues.Clock.Now - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(40));
        (await queues.StatusAsync("data-masuk")).DeadLetter.ShouldBe(0);
    }

    [Fact]
    public async Task RunUntilIdle_DiskIsFullForLong_WaitsWithoutUsingUpDeliveries()
    {
        await using var queues = new RunningQueues();
        var failures = 0;
        queues.Journal.Behaviour = call =>
            call.Message.SessionId == "kasus-1" && Interlocked.Increment(ref failures) <= 12
            ? throw new StorageFullException()
            : Task.CompletedTask;
        var started = queues.Clock.Now;
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.SendAsync("data-masuk", "kasus-2");

        var run = queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        for (var waits = 1; waits <= 12; waits++)
        {
            await OutwaitAsync(queues, waits);
        }

        await run;
        var calls = queues.Journal.Calls.Where(call => call.Message.SessionId == "kasus-1").ToList();
        calls.Select(call => call.Message.MessageId).ShouldBe([.. Enumerable.Repeat("m-1", 13), "m-2"]);
        calls.Select(call => call.Message.DeliveryCount).Distinct().ShouldBe([1]);
        (queues.Clock.Now - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(12 * 15));
        (await queues.StatusAsync("data-masuk")).DeadLetter.ShouldBe(0);
    }

    [Fact]
    public async Task RunUntilIdle_FunctionWorksLongerThanItsLock_LockIsRenewed()
    {
        await using var queues = new RunningQueues();
        var work = new TaskCompletionSource();
        queues.Journal.Behaviour = _ => work.Task;
        await queues.SendAsync("data-masuk", "kasus-1");
        var run = queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        await queues.Journal.NextAsync();

        // Nine minutes under a lock of one.
        var end = queues.Clock.Now.AddMinutes(9);
        await queues.AdvanceUntilAsync(() => queues.Clock.Now >= end);
        (await queues.Queue.AcceptSessionAsync("data-masuk", "kasus-1")).ShouldBeNull("the host must still hold it");
        work.SetResult();
        await run;
        queues.Journal.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task RunUntilIdle_LockLostWhileWorking_CancelsTheCallAndAnotherDeliveryDoesTheWork()
    {
        await using var queues = new RunningQueues();
        queues.Journal.Behaviour = call =>
            call.Message.DeliveryCount == 1
                ? Task.Delay(Timeout.Infinite, call.Context.CancellationToken)
                : Task.CompletedTask;
        await queues.SendAsync("data-masuk", "kasus-1");
        var run = queues.NewHost().RunUntilIdleAsync(CancellationToken.None);
        var first = await queues.Journal.NextAsync();

        // As after a machine that slept: the lock is past before the host could renew it.
        queues.Clock.Now += TimeSpan.FromMinutes(5);
        await queues.AdvanceUntilAsync(() => run.IsCompleted);

        first.Context.CancellationToken.IsCancellationRequested.ShouldBeTrue();
        queues.Journal.Calls.Select(call => call.Message.DeliveryCount).ShouldBe([1, 2]);
        (await queues.StatusAsync("data-masuk")).Active.ShouldBe(0);
    }

    [Fact]
    public async Task RunUntilIdle_FunctionExceedsItsTime_IsCancelledAndDeliveredAgain()
    {
        await using var queues = new RunningQueues();
        queues.Journal.Behaviour = call =>
            call.Message.DeliveryCount == 1
                ? Task.Delay(Timeout.Infinite, call.Context.CancellationToken)
                : Task.CompletedTask;
        await queues.SendAsync("data-masuk", "kasus-1");
        var settings = new HostSettings
        {
            FunctionTimeout = TimeSpan.FromSeconds(20),
            MaxAutoLockRenewal = TimeSpan.FromSeconds(40),
        };
        var run = queues.NewHost(settings).RunUntilIdleAsync(CancellationToken.None);
        await queues.Journal.NextAsync();

        queues.Clock.Advance(TimeSpan.FromSeconds(20));
        await run;

        queues.Journal.Calls.Select(call => call.Message.DeliveryCount).ShouldBe([1, 2]);
        queues.Log.Text.ShouldContain("TimeoutException");
    }

    [Fact]
    public async Task RunUntilIdle_FunctionCompletedItsMessage_HostDoesNotCompleteItAgain()
    {
        await using var queues = new RunningQueues();
        queues.Journal.Behaviour = call => queues.Database.CommitAsync(call.Context.Settle!);
        await queues.SendAsync("data-masuk", "kasus-1");

        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        queues.Journal.Calls.Count.ShouldBe(1);
        (await queues.StatusAsync("data-masuk")).Active.ShouldBe(0);
        queues.Log.EventIds.ShouldNotContain(1005);
    }

    [Fact]
    public async Task Stop_FunctionIsWorking_EndsItAndTakesNoMore()
    {
        await using var queues = new RunningQueues();
        var work = new TaskCompletionSource();
        queues.Journal.Behaviour = _ => work.Task;
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.SendAsync("data-masuk", "kasus-1");
        var host = queues.NewHost();
        await host.StartAsync(CancellationToken.None);
        var call = await queues.Journal.NextAsync();

        var stopping = host.StopAsync(CancellationToken.None);
        stopping.IsCompleted.ShouldBeFalse();
        call.Context.CancellationToken.IsCancellationRequested.ShouldBeFalse();
        work.SetResult();
        await stopping;

        queues.Journal.Calls.Count.ShouldBe(1);
        (await queues.StatusAsync("data-masuk")).Active.ShouldBe(1);
        (await queues.Queue.AcceptSessionAsync("data-masuk", "kasus-1")).ShouldNotBeNull();
    }

    [Fact]
    public async Task Stop_PatienceEnds_CancelsWhatRunsAndLeavesItsMessage()
    {
        await using var queues = new RunningQueues();
        queues.Journal.Behaviour = call => Task.Delay(Timeout.Infinite, call.Context.CancellationToken);
        await queues.SendAsync("data-masuk", "kasus-1");
        var host = queues.NewHost();
        await host.StartAsync(CancellationToken.None);
        await queues.Journal.NextAsync();

        await host.StopAsync(new CancellationToken(canceled: true));
        await host.ExecuteTask!;

        (await queues.StatusAsync("data-masuk")).Active.ShouldBe(1);
    }

    // Moves the clock only once the host waits, and never as far as the end of the lock, however slow the host is. When
    // nothing comes of that for long, the host has had the time to renew the lock, and the clock may go on.
    private static async Task OutwaitAsync(RunningQueues queues, int waits)
    {
        var left = 0;
        var idle = 0;
        var isWaiting = false;
        while (queues.Journal.Calls.Count(call => call.Message.SessionId == "kasus-1") <= waits)
        {
            if (!isWaiting || idle == 500)
            {
                isWaiting = queues.Log.Text.Split("is tried again").Length > waits;
                (left, idle) = (isWaiting ? 28 : 0, 0);
            }

            if (left > 0)
            {
                left--;
                queues.Clock.Advance(TimeSpan.FromSeconds(1));
            }

            idle++;
            await queues.Database.CommitAsync(transaction => transaction.Execute("SELECT 1"));
        }
    }
}
