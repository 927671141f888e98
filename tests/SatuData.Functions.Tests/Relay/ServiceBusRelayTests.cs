using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SatuData.Functions.Relay;
using SatuData.Functions.Tests.Fixtures;
using SatuData.Records;
using SatuData.Records.Outbox;
using SatuData.Records.Queues;
using SatuData.Testing;

namespace SatuData.Functions.Tests.Relay;

public sealed class ServiceBusRelayTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly FakeClock _clock = new();
    private readonly CapturedLog _log = new();
    private readonly HttpClient _http = ServiceBusSender.NewClient();
    private RecordsDatabase _database = null!;
    private OutboxRelay _outbox = null!;
    private FakeEndpoint _endpoint = null!;

    public async Task InitializeAsync()
    {
        _endpoint = await FakeEndpoint.StartAsync();
        _database = RecordsDatabase.Open(new RecordsOptions
        {
            Path = _home.File("satudata.db"),
            Clock = _clock,
            Queues = JournalFunctions.Queues,
            Route = MessageRoute.Outbox,
        });
        _outbox = new OutboxRelay(_database);
    }

    public async Task DisposeAsync()
    {
        await _endpoint.DisposeAsync();
        await _database.DisposeAsync();
    }

    public void Dispose()
    {
        _http.Dispose();
        _log.Dispose();
        _home.Dispose();
    }

    [Fact]
    public async Task Run_MessageWithEverything_PostsItInTheBatchForm()
    {
        await SendAsync(Message("m-1", "kasus-1") with
        {
            Subject = "UnggahanDiterima",
            CorrelationId = "rangkaian-1",
            ScheduledEnqueueTime = new DateTimeOffset(2026, 3, 2, 8, 5, 0, 1, TimeSpan.FromHours(7)),
            TimeToLive = TimeSpan.FromMinutes(40),
            ApplicationProperties = new Dictionary<string, string> { ["wilayah"] = "18.10" },
        });

        (await RelayAsync()).ShouldBe(1);

        var post = _endpoint.Posts.ShouldHaveSingleItem();
        post.Queue.ShouldBe("data-masuk");
        post.Query.ShouldBe("?timeout=60");
        post.ContentType.ShouldBe("application/vnd.microsoft.servicebus.json");
        post.Authorization.ShouldBe("Bearer token-for-https://servicebus.azure.net/.default");
        JsonNode.DeepEquals(JsonNode.Parse(post.Body), JsonNode.Parse(
            """
            [{
              "Body": "{\"n\":1}",
              "BrokerProperties": {
                "MessageId": "m-1", "SessionId": "kasus-1", "CorrelationId": "rangkaian-1", "Label": "UnggahanDiterima",
                "ScheduledEnqueueTimeUtc": "Mon, 02 Mar 2026 01:05:01 GMT",
                "TimeToLive": 2400, "TimeToLiveTimeSpan": "00:40:00"
              },
              "UserProperties": { "wilayah": "18.10" }
            }]
            """)).ShouldBeTrue(post.Body);
        _outbox.Status().Unsent.ShouldBe(0);
    }

    [Fact]
    public async Task Run_ManyCasesAndQueues_SendsEachCaseInItsOrder()
    {
        for (var number = 0; number < 9; number++)
        {
            await SendAsync(
                Message($"m-{number}", $"kasus-{number % 3}", number % 2 == 0 ? "data-masuk" : "penyimpanan"));
        }

        (await RelayAsync()).ShouldBe(9);

        var order = _endpoint.Posts.SelectMany(post => JsonNode.Parse(post.Body)!.AsArray())
            .Select(message => message!["BrokerProperties"]!)
            .GroupBy(properties => (string)properties["SessionId"]!, properties => (string)properties["MessageId"]!);
        foreach (var session in order)
        {
            session.ShouldBeInOrder();
            session.Count().ShouldBe(3);
        }
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task Run_NamespaceIsOut_RecordsTheStatusAndTriesTheSameIdLater(int status)
    {
        await SendAsync(Message("m-1", "kasus-1"));
        _endpoint.Answer = _ => status;

        (await RelayAsync()).ShouldBe(0);
        (await RelayAsync()).ShouldBe(0);
        _endpoint.Posts.Count.ShouldBe(1);
        _outbox.Status().Unsent.ShouldBe(1);
        _endpoint.Answer = _ => StatusCodes.Status201Created;
        _clock.Advance(TimeSpan.FromSeconds(5));
        (await RelayAsync()).ShouldBe(1);

        _endpoint.Posts.Count.ShouldBe(2);
        _endpoint.Posts.ShouldAllBe(post => post.Body.Contains("\"m-1\"", StringComparison.Ordinal));
        _log.Text.ShouldContain($"HTTP {status}");
    }

    [Fact]
    public async Task Run_NobodyListens_TriesLater()
    {
        await SendAsync(Message("m-1", "kasus-1"));
        var connection = _endpoint.Connection;
        await _endpoint.DisposeAsync();
        _endpoint = await FakeEndpoint.StartAsync();

        (await RelayAsync(connection)).ShouldBe(0);

        _outbox.Status().ShouldSatisfyAllConditions(
            status => status.Unsent.ShouldBe(1), status => status.Parked.ShouldBe(0));
        _log.Text.ShouldContain("HttpRequestException");
    }

    [Fact]
    public async Task Run_OneMessageIsRefused_ParksItAloneAndSendsTheOthers()
    {
        await SendAsync(Message("m-baik-1", "kasus-1"));
        await SendAsync(Message("m-buruk", "kasus-2"));
        await SendAsync(Message("m-baik-2", "kasus-3"));
        await SendAsync(Message("m-tertahan", "kasus-2"));
        _endpoint.Answer = post => post.Body.Contains("m-buruk", StringComparison.Ordinal) ? 400 : 201;

        (await RelayAsync()).ShouldBe(2);

        var parked = _outbox.ListParked().ShouldHaveSingleItem();
        parked.Message.MessageId.ShouldBe("m-buruk");
        parked.LastError.ShouldBe("HTTP 400");
        _outbox.Status().Unsent.ShouldBe(2);
        _endpoint.Posts.ShouldAllBe(post => !post.Body.Contains("m-tertahan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_LargeMessages_KeepsEachBatchUnderTheLimit()
    {
        var body = Encoding.UTF8.GetBytes($"{{\"isi\":\"{new string('a', 100_000)}\"}}");
        for (var number = 0; number < 5; number++)
        {
            await SendAsync(Message($"m-{number}", $"kasus-{number}") with { Body = body });
        }

        (await RelayAsync()).ShouldBe(5);

        _endpoint.Posts.Count.ShouldBe(3);
        _endpoint.Posts.ShouldAllBe(post => post.Body.Length < MessageBatch.LargestBytes);
    }

    [Fact]
    public async Task Run_Anything_LogsNoBody()
    {
        await SendAsync(Message("m-1", "kasus-1") with { Body = "{\"nik\":\"kenari-7781\"}"u8.ToArray() });
        _endpoint.Answer = _ => 400;

        await RelayAsync();

        _log.Text.ShouldNotContain("kenari-7781");
        _log.Text.ShouldNotContain("token-for");
    }

    [Fact]
    public async Task Loop_MessageIsCommittedLater_SendsItWithinASecond()
    {
        using var loop = new RelayLoop(Relay(), _clock, _log.CreateLogger<RelayLoop>());
        await loop.StartAsync(CancellationToken.None);

        await SendAsync(Message("m-1", "kasus-1"));
        while (_outbox.Status().Unsent > 0)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await loop.StopAsync(CancellationToken.None);
        _endpoint.Posts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("ns.servicebus.windows.net", "https://ns.servicebus.windows.net/")]
    public void From_AppSettings_NamesTheNamespace(string? setting, string? expected)
    {
        var connection = ServiceBusConnection.From(
            name => name == "ServiceBus__fullyQualifiedNamespace" ? setting : null);

        connection?.Namespace.AbsoluteUri.ShouldBe(expected);
        (connection is null).ShouldBe(expected is null);
    }

    private static OutgoingMessage Message(string id, string session, string queue = "data-masuk") =>
        new() { Queue = queue, MessageId = id, SessionId = session, Body = "{\"n\":1}"u8.ToArray() };

    private Task SendAsync(OutgoingMessage message) => _database.CommitAsync(transaction => transaction.Send(message));

    private Task<int> RelayAsync(ServiceBusConnection? connection = null) =>
        Relay(connection).RunAsync(CancellationToken.None);

    private ServiceBusRelay Relay(ServiceBusConnection? connection = null) => new(
        _outbox,
        new ServiceBusSender(_http, connection ?? _endpoint.Connection),
        _log.CreateLogger<ServiceBusRelay>());
}
