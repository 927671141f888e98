using System.Collections.Concurrent;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SatuData.Functions.Relay;

namespace SatuData.Functions.Tests.Relay;

/// <summary>A real listener that plays the Service Bus REST endpoint, and the credential that it accepts.</summary>
internal sealed class FakeEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeEndpoint(WebApplication app)
    {
        _app = app;
        _app.MapPost("/{queue}/messages", ReceiveAsync);
    }

    public ConcurrentQueue<Post> Posts { get; } = [];

    /// <summary>Status to answer with; by default the message is stored.</summary>
    public Func<Post, int> Answer { get; set; } = _ => StatusCodes.Status201Created;

    public ServiceBusConnection Connection => new(new Uri(_app.Urls.Single() + "/"), new FixedCredential());

    public static async Task<FakeEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var endpoint = new FakeEndpoint(builder.Build());
        endpoint._app.Urls.Add("http://127.0.0.1:0");
        await endpoint._app.StartAsync();
        return endpoint;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context, string queue)
    {
        using var reader = new StreamReader(context.Request.Body);
        var post = new Post(
            queue,
            context.Request.QueryString.Value ?? "",
            context.Request.ContentType ?? "",
            context.Request.Headers.Authorization.ToString(),
            await reader.ReadToEndAsync());
        Posts.Enqueue(post);
        context.Response.StatusCode = Answer(post);
    }

    internal sealed record Post(string Queue, string Query, string ContentType, string Authorization, string Body);

    internal sealed class FixedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token-for-{string.Join(' ', requestContext.Scopes)}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(
            TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
