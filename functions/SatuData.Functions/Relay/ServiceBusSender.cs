using System.Net;
using System.Net.Http.Headers;
using Azure;
using Azure.Core;
using Azure.Identity;
using SatuData.Functions.Hosting;
using SatuData.Records.Outbox;

namespace SatuData.Functions.Relay;

/// <summary>Posts batches to the Service Bus REST endpoint.</summary>
internal sealed class ServiceBusSender(HttpClient http, ServiceBusConnection connection)
{
    private static readonly TokenRequestContext Scope = new(["https://servicebus.azure.net/.default"]);

    /// <summary>How long the service may take; our own patience is a little longer.</summary>
    private const int ServiceTimeoutSeconds = 60;

    /// <summary>A client that waits a little longer than the service says it will.</summary>
    public static HttpClient NewClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
    })
    {
        Timeout = TimeSpan.FromSeconds(ServiceTimeoutSeconds + 10),
    };

    public async Task<SendOutcome> SendAsync(
        string queue, IReadOnlyList<OutboxMessage> batch, CancellationToken cancellationToken)
    {
        try
        {
            var token = await connection.Credential.GetTokenAsync(Scope, cancellationToken);
            using var request = RequestFor(queue, batch, token.Token);
            using var response = await http.SendAsync(
                request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return OutcomeOf(response.StatusCode);
        }
        catch (Exception exception) when (IsOutage(exception) && !cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome(SendOutcomeKind.TryAgain, Log.Kind(exception));
        }
    }

    private HttpRequestMessage RequestFor(string queue, IReadOnlyList<OutboxMessage> batch, string token)
    {
        var content = new ReadOnlyMemoryContent(MessageBatch.Write(batch));

        // Without a charset: with one the endpoint does not take the content for a batch.
        content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.servicebus.json");
        var path = $"{Uri.EscapeDataString(queue)}/messages?timeout={ServiceTimeoutSeconds}";
        var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri(connection.Namespace, path)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return request;
    }

    // 401, 403, 404 and 410 are about the namespace, not the message: an administrator mends it while the outbox waits.
    private static SendOutcome OutcomeOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Created => SendOutcome.Sent,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge =>
            new(SendOutcomeKind.Refused, $"HTTP {(int)status}"),
        _ => new(SendOutcomeKind.TryAgain, $"HTTP {(int)status}"),
    };

    // No network, no answer in time, no token.
    private static bool IsOutage(Exception exception) =>
        exception is HttpRequestException or IOException or OperationCanceledException or TimeoutException
            or AuthenticationFailedException or RequestFailedException;
}
