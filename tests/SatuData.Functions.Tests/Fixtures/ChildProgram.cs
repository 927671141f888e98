using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.CustomHandler;
using SatuData.Functions.Hosting.Embedded;
using SatuData.Records;
using SatuData.Records.Queues;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>
/// What the tests start as a child process, to be able to kill it: the product's hosts around functions that each leave
/// one row per message, through the inbox, and may hang between that commit and their answer.
/// </summary>
internal static class ChildProgram
{
    public const string Committed = "[tersimpan]";

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var mode, var home])
        {
            return 2;
        }

        await using var database = Open(home);
        var journal = new Journal
        {
            Behaviour = call => WorkAsync(call, database, File.Exists(Path.Combine(home, "tahan"))),
        };
        return mode == "handler" ? await HandleAsync(journal) : await PumpAsync(journal, database, home);
    }

    public static RecordsDatabase Open(string home) => RecordsDatabase.Open(new RecordsOptions
    {
        Path = Path.Combine(home, "satudata.db"),

        // What a killed process held is free again after this, in real time.
        Queues = [.. JournalFunctions.Queues.Select(queue => queue with { LockDuration = TimeSpan.FromSeconds(2) })],
    });

    /// <summary>How often the functions had their effect, by message.</summary>
    public static async Task<Dictionary<string, int>> EffectsAsync(string home)
    {
        await using var database = Open(home);
        var rows = await database.CommitAsync(transaction =>
        {
            MakeTable(transaction);
            return transaction.Query<string>("SELECT message_id FROM uji_akibat");
        });
        return rows.CountBy(id => id).ToDictionary();
    }

    private static async Task WorkAsync(Journal.Call call, RecordsDatabase database, bool hold)
    {
        if (call.Input is not ServiceBusReceivedMessage message)
        {
            return;
        }

        await database.CommitAsync(transaction =>
        {
            MakeTable(transaction);
            if (transaction.Receive(call.Function, message.MessageId))
            {
                transaction.Execute(
                    "INSERT INTO uji_akibat (message_id) VALUES (@MessageId)", new { message.MessageId });
            }
        });
        Console.WriteLine(Committed);
        if (hold)
        {
            await Task.Delay(Timeout.Infinite);
        }
    }

    private static void MakeTable(RecordsTransaction transaction) =>
        transaction.Execute("CREATE TABLE IF NOT EXISTS uji_akibat (message_id TEXT NOT NULL) STRICT");

    private static Task<int> HandleAsync(Journal journal) => CustomHandlerHost.RunAsync(
        new CustomHandlerOptions
        {
            Catalogue = JournalFunctions.Catalogue,
            Port = CustomHandlerHost.PortOf(Environment.GetEnvironmentVariable) ?? 0,
            Settings = HostSettings.Load(TemporaryFolder.ProductHostJson),
            Configure = builder => builder.Services.AddSingleton(journal),
            MapPublic = web =>
                web.MapGet("/app/akar", (IWebHostEnvironment environment) => environment.ContentRootPath),
        },
        CancellationToken.None);

    private static async Task<int> PumpAsync(Journal journal, RecordsDatabase database, string home)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddSimpleConsole());
        services.AddSingleton(journal);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IMessageQueue>(new SqliteMessageQueue(database));
        services.AddEmbeddedHost(
            JournalFunctions.Catalogue,
            Path.Combine(home, "timer.json"),
            EmbeddedHostOptions.For(database, HostSettings.Load(TemporaryFolder.ProductHostJson)));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<EmbeddedHost>().RunUntilIdleAsync(CancellationToken.None);
        return 0;
    }
}
