using SatuData.Records.Queues;
using SatuData.Testing;
using SatuData.Testing.Queues;

namespace SatuData.Records.Tests.Queues;

public sealed class SqliteMessageQueueTests : MessageQueueContract, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private RecordsDatabase? _database;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }

        _folder.Delete();
    }

    protected override Task<IMessageQueue> CreateQueueAsync(QueueSettings[] queues, FakeClock clock)
    {
        _database = RecordsDatabase.Open(
            new RecordsOptions { Path = _folder.File("records.db"), Clock = clock, Queues = queues });
        return Task.FromResult<IMessageQueue>(new SqliteMessageQueue(_database));
    }
}
