using Microsoft.Extensions.Diagnostics.HealthChecks;
using SatuData.Functions.Hosting.Embedded;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Embedded;

public sealed class QueueHealthCheckTests
{
    [Fact]
    public async Task CheckHealth_MessagesWaitALittle_IsHealthyAndCountsThem()
    {
        await using var queues = new RunningQueues();
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.SendAsync("data-masuk", "kasus-1", scheduled: queues.Clock.Now.AddHours(5));

        var health = await CheckAsync(queues);

        health.Status.ShouldBe(HealthStatus.Healthy);
        health.Data["data-masuk.aktif"].ShouldBe(1L);
        health.Data["data-masuk.terjadwal"].ShouldBe(1L);
    }

    [Fact]
    public async Task CheckHealth_MessageWaitsTooLong_IsDegraded()
    {
        await using var queues = new RunningQueues();
        await queues.SendAsync("data-masuk", "kasus-1");
        queues.Clock.Advance(QueueHealthCheck.TooLong + TimeSpan.FromMinutes(1));

        (await CheckAsync(queues)).Status.ShouldBe(HealthStatus.Degraded);
    }

    [Fact]
    public async Task CheckHealth_MessageIsDeadLettered_IsDegradedAndSaysHowMany()
    {
        await using var queues = new RunningQueues();
        queues.Journal.Behaviour = _ => throw new InvalidOperationException("rusak");
        await queues.SendAsync("data-masuk", "kasus-1");
        await queues.NewHost().RunUntilIdleAsync(CancellationToken.None);

        var health = await CheckAsync(queues);

        health.Status.ShouldBe(HealthStatus.Degraded);
        health.Description!.ShouldStartWith("1 pesan");
        health.Data["data-masuk.gagal"].ShouldBe(1L);
    }

    private static Task<HealthCheckResult> CheckAsync(RunningQueues queues) =>
        new QueueHealthCheck(queues.Queue, queues.Clock).CheckHealthAsync(new HealthCheckContext());
}
