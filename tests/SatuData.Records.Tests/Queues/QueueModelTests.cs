using SatuData.Records.Queues;

namespace SatuData.Records.Tests.Queues;

/// <summary>Random operations on the database's queue and on the plain model, which must agree at every step.</summary>
public sealed class QueueModelTests : RecordsTest
{
    private const int Steps = 3000;

    private static readonly QueueSettings[] Queues =
    [
        new("plain")
        {
            RequiresSession = false,
            MaxDeliveryCount = 2,
            DuplicateDetectionWindow = TimeSpan.FromSeconds(40),
        },
        new("sessions")
        {
            MaxDeliveryCount = 3,
            DuplicateDetectionWindow = null,
            DefaultTimeToLive = TimeSpan.FromMinutes(6),
        },
        new("fleeting")
        {
            LockDuration = TimeSpan.FromSeconds(20),
            MaxDeliveryCount = 2,
            DefaultTimeToLive = TimeSpan.FromMinutes(2),
            DeadLetteringOnExpiration = false,
        },
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RandomOperations_Seeded_AgreeWithTheModel(int seed)
    {
        RecordsDatabase database = Open(Options with { Queues = Queues });
        var run =
            new QueueModelRun(new SqliteMessageQueue(database), new ModelQueue(Queues, Clock), Queues, Clock, seed);

        for (int step = 0; step < Steps; step++)
        {
            await run.StepAsync(step);
        }

        run.Deliveries.ShouldBeGreaterThan(300);
        run.LostLocks.ShouldBeGreaterThan(50);
        run.Deaths.ShouldBeGreaterThan(20);
    }
}
