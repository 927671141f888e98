using SatuData.Records.Queues;
using SatuData.Testing;

namespace SatuData.Records.Tests;

/// <summary>Gives a test databases in files of its own and closes them afterwards.</summary>
public abstract class RecordsTest : IAsyncLifetime
{
    private readonly List<RecordsDatabase> _opened = [];

    protected TemporaryFolder Folder { get; } = new();

    protected FakeClock Clock { get; } = new();

    protected string FilePath => Folder.File("records.db");

    protected static QueueSettings Cases { get; } = new("data-masuk") { MaxDeliveryCount = 3 };

    protected static QueueSettings Reports { get; } = new("laporan") { RequiresSession = false, MaxDeliveryCount = 3 };

    protected RecordsOptions Options => new() { Path = FilePath, Clock = Clock, Queues = [Cases, Reports] };

    protected RecordsDatabase Open(RecordsOptions? options = null)
    {
        RecordsDatabase database = RecordsDatabase.Open(options ?? Options);
        _opened.Add(database);
        return database;
    }

    protected static OutgoingMessage Message(string id, string? session = null) => new()
    {
        Queue = session is null ? Reports.Name : Cases.Name,
        MessageId = id,
        SessionId = session,
        Body = new byte[] { 1, 2, 3 },
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (RecordsDatabase database in _opened)
        {
            await database.DisposeAsync();
        }

        Folder.Delete();
    }
}
