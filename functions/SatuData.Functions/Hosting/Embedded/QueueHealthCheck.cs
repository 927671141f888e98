using Microsoft.Extensions.Diagnostics.HealthChecks;
using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>Degraded while a message lies in a dead-letter queue or has waited too long: somebody must look.</summary>
internal sealed class QueueHealthCheck(IMessageQueue queue, TimeProvider time) : IHealthCheck
{
    public static readonly TimeSpan TooLong = TimeSpan.FromHours(1);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var queues = await queue.ListAsync(cancellationToken);
        var counts = queues.SelectMany(Counts).ToDictionary(pair => pair.Key, pair => pair.Value);
        var dead = queues.Sum(status => status.DeadLetter);
        if (dead > 0)
        {
            return HealthCheckResult.Degraded(
                $"{dead} pesan gagal diproses dan menunggu administrator: periksa antrean surat mati.", data: counts);
        }

        var now = time.GetUtcNow();
        return queues.Any(status => status.OldestActive is { } oldest && now - oldest > TooLong)
            ? HealthCheckResult.Degraded(
                "Ada pesan yang menunggu lebih dari satu jam: periksa apakah pemroses berjalan.", data: counts)
            : HealthCheckResult.Healthy("Antrean lancar.", counts);
    }

    private static IEnumerable<KeyValuePair<string, object>> Counts(QueueStatus status) =>
    [
        new($"{status.Name}.aktif", status.Active),
        new($"{status.Name}.terjadwal", status.Scheduled),
        new($"{status.Name}.gagal", status.DeadLetter),
    ];
}
