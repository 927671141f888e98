using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Functions.Hosting.Embedded;
using SatuData.Records;
using SatuData.Records.Queues;
using SatuData.Testing;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>
/// The embedded host with the journal's functions, on queues in a real database file and a clock that tests move.
/// </summary>
internal sealed class RunningQueues : IAsyncDisposable
{
    private const int CommitsASecond = 8;

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("satudata-tests-");
    private readonly Dictionary<EmbeddedHost, ServiceProvider> _hosts = [];
    private int _sent;

    public RunningQueues()
    {
        Database = RecordsDatabase.Open(new RecordsOptions
        {
            Path = Path.Combine(_home.FullName, "satudata.db"),
            Clock = Clock,
            Queues = JournalFunctions.Queues,
        });
        Queue = new SqliteMessageQueue(Database);
    }

    public FakeClock Clock { get; } = new();

    public RecordsDatabase Database { get; }

    public SqliteMessageQueue Queue { get; }

    public Journal Journal { get; } = new();

    public CapturedLog Log { get; } = new();

    /// <summary>A host on this database; several may live one after the other, as after restarts.</summary>
    public EmbeddedHost NewHost(HostSettings? settings = null, FunctionCatalogue? catalogue = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(Journal);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IMessageQueue>(Queue);
        services.AddSingleton(Database);
        services.AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        services.AddEmbeddedHost(
            catalogue ?? JournalFunctions.Catalogue,
            Path.Combine(_home.FullName, "timer.json"),
            EmbeddedHostOptions.For(Database, settings ?? new HostSettings()));
        var provider = services.BuildServiceProvider();
        var host = provider.GetRequiredService<EmbeddedHost>();
        _hosts[host] = provider;
        return host;
    }

    public Task SendAsync(string queue, string session, string body = "{}", DateTimeOffset? scheduled = null) =>
        Queue.SendAsync(new OutgoingMessage
        {
            Queue = queue,
            MessageId = $"m-{Interlocked.Increment(ref _sent)}",
            SessionId = session,
            Body = Encoding.UTF8.GetBytes(body),
            ScheduledEnqueueTime = scheduled,
        });

    public async Task<QueueStatus> StatusAsync(string queue) =>
        (await Queue.ListAsync()).Single(status => status.Name == queue);

    /// <summary>
    /// Moves the clock on by seconds until <paramref name="condition"/> holds. Each step waits for commits of its own,
    /// so that the host, whose commits stand in the same line, keeps up with the clock also on a busy machine.
    /// </summary>
    public async Task AdvanceUntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            for (var commits = 0; commits < CommitsASecond; commits++)
            {
                await Database.CommitAsync(transaction => transaction.Execute("SELECT 1"));
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (host, provider) in _hosts)
        {
            await host.StopAsync(CancellationToken.None);
            await provider.DisposeAsync();
        }

        await Database.DisposeAsync();
        _home.Delete(recursive: true);
    }
}
