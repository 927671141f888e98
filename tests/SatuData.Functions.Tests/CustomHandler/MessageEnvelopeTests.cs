using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SatuData.Functions.Hosting;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.CustomHandler;

public sealed class MessageEnvelopeTests : IAsyncLifetime
{
    private RunningHandler _handler = null!;

    public async Task InitializeAsync() => _handler = await RunningHandler.StartAsync();

    public async Task DisposeAsync() => await _handler.DisposeAsync();

    [Theory]
    [InlineData("pesan-string.json", 1)]
    [InlineData("pesan-biner.json", 3)]
    public async Task Post_GoldenEnvelope_GivesTheFunctionTheMessage(string file, int deliveryCount)
    {
        var message = await DeliverAsync(RunningHandler.Golden(file));

        message.MessageId.ShouldBe("m-1");
        message.SessionId.ShouldBe("C-1");
        message.CorrelationId.ShouldBe("x");
        message.Subject.ShouldBe("CaseOpened");
        message.DeliveryCount.ShouldBe(deliveryCount);
        message.SequenceNumber.ShouldBe(42);
        message.EnqueuedTime.ShouldBe(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        BodyOf(message).ShouldBe("""{"eventId":"e-1","caseId":"C-1"}""");
        message.ApplicationProperties.ShouldBe(new Dictionary<string, string> { ["tenant"] = "t1", ["attempt"] = "2" });
    }

    [Fact]
    public async Task Post_DeadLetterEnvelope_CarriesTheReason()
    {
        var message = await DeliverAsync(RunningHandler.Golden("pesan-surat-mati.json"));

        message.ApplicationProperties["DeadLetterReason"].ShouldBe("MaxDeliveryCountExceeded");
        message.ApplicationProperties["DeadLetterErrorDescription"].ShouldStartWith("Message could not be consumed");
    }

    [Fact]
    public async Task Post_BinaryBodyNamesIdentifiers_MetadataWins()
    {
        var body = """{"messageId":"palsu","sessionId":"palsu","deliveryCount":99}""";

        var message = await DeliverAsync(Binary(body));

        message.MessageId.ShouldBe("m-1");
        message.SessionId.ShouldBe("C-1");
        message.DeliveryCount.ShouldBe(3);
        BodyOf(message).ShouldBe(body);
    }

    [Fact]
    public async Task Post_StringBodyOverwroteMetadata_CountsAreNotBelieved()
    {
        // The host's string form: members of the body replace metadata of the same name, whatever their case.
        var envelope = JsonNode.Parse(RunningHandler.Golden("pesan-string.json"))!;
        var body = """{"messageId":"dari-isi","sessionId":"C-1","deliveryCount":"banyak","enqueuedTime":"kemarin"}""";
        envelope["Data"]!["message"] = JsonValue.Create(body).ToJsonString();
        envelope["Metadata"]!["MessageId"] = "\"dari-isi\"";
        envelope["Metadata"]!["DeliveryCount"] = "\"banyak\"";
        envelope["Metadata"]!["EnqueuedTime"] = "\"kemarin\"";

        var message = await DeliverAsync(envelope.ToJsonString());

        message.MessageId.ShouldBe("dari-isi");
        message.DeliveryCount.ShouldBe(1);
        message.EnqueuedTime.ShouldBe(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        BodyOf(message).ShouldBe(body);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("\"7\"")]
    [InlineData("\"\\\"7\\\"\"")]
    public async Task Post_NumberInAnyForm_IsRead(string number)
    {
        var envelope = JsonNode.Parse(RunningHandler.Golden("pesan-biner.json"))!;
        envelope["Metadata"]!["DeliveryCount"] = JsonNode.Parse(number);
        envelope["Metadata"]!["SequenceNumber"] = JsonNode.Parse(number);

        var message = await DeliverAsync(envelope.ToJsonString());

        message.DeliveryCount.ShouldBe(7);
        message.SequenceNumber.ShouldBe(7);
    }

    [Theory]
    [InlineData("\"12345\"", "12345")]
    [InlineData("\"\\\"12345\\\"\"", "12345")]
    [InlineData("\"true\"", "true")]
    [InlineData("\"{bukan json\"", "{bukan json")]
    public async Task Post_IdentifierThatLooksLikeAnotherKind_StaysText(string inEnvelope, string expected)
    {
        var envelope = JsonNode.Parse(RunningHandler.Golden("pesan-biner.json"))!;
        envelope["Metadata"]!["MessageId"] = JsonNode.Parse(inEnvelope);

        (await DeliverAsync(envelope.ToJsonString())).MessageId.ShouldBe(expected);
    }

    [Fact]
    public async Task Post_OnlyWhatIsNeeded_UsesDefaults()
    {
        var message = await DeliverAsync("""{"data":{"pesan":"e30="},"metadata":{"messageid":"\"m-9\""}}""");

        message.MessageId.ShouldBe("m-9");
        message.SessionId.ShouldBeNull();
        message.DeliveryCount.ShouldBe(1);
        message.ApplicationProperties.ShouldBeEmpty();
        BodyOf(message).ShouldBe("{}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"Data\":{}}")]
    [InlineData("{\"Data\":{\"message\":\"e30=\"},\"Metadata\":{}}")]
    [InlineData("{\"Data\":{\"message\":42},\"Metadata\":{\"MessageId\":\"m\"}}")]
    public async Task Post_EnvelopeWithoutMessage_FailsWithoutCallingTheFunction(string envelope)
    {
        var response = await _handler.PostAsync("TerimaData", envelope);

        await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.InternalServerError);
        _handler.Journal.Calls.ShouldBeEmpty();
    }

    private static string Binary(string body)
    {
        var envelope = JsonNode.Parse(RunningHandler.Golden("pesan-biner.json"))!;
        envelope["Data"]!["message"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(body));
        return envelope.ToJsonString();
    }

    private static string BodyOf(ServiceBusReceivedMessage message) => Encoding.UTF8.GetString(message.Body.Span);

    private async Task<ServiceBusReceivedMessage> DeliverAsync(string envelope)
    {
        var response = await _handler.PostAsync("TerimaData", envelope);
        await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.OK);
        return _handler.Journal.Calls.ShouldHaveSingleItem().Message;
    }
}
