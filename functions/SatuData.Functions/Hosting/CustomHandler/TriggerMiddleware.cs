using SatuData.Functions.Hosting.Catalogue;

namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>
/// Answers the Functions host before anything else in the pipeline can: no redirect, login or page may come between.
/// </summary>
/// <remarks>
/// Every answer is a JSON object. An empty one would leave the host waiting until it kills the process, and a redirect
/// it would follow.
/// </remarks>
internal sealed class TriggerMiddleware(
    RequestDelegate next, FunctionCatalogue catalogue, FunctionRunner runner, ILogger<TriggerMiddleware> logger)
{
    private const string InvocationHeader = "X-Azure-Functions-InvocationId";

    // The whole answer of a function that did its work: it has no outputs, for those cannot carry a session.
    private static readonly byte[] Done = """{"Outputs":{},"Logs":[],"ReturnValue":null}"""u8.ToArray();
    private static readonly byte[] Ready = """{"status":"siap"}"""u8.ToArray();
    private static readonly byte[] NotFound = """{"error":"not-found"}"""u8.ToArray();
    private static readonly byte[] Failed = """{"error":"function-failed"}"""u8.ToArray();
    private static readonly byte[] Unreadable = """{"error":"envelope-unreadable"}"""u8.ToArray();

    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path == "/" && !TriggerGate.ComesFromOutside(context.Request))
        {
            // The host asks this every 25 ms until it is answered, and later to see whether we live.
            return AnswerAsync(context, StatusCodes.Status200OK, Ready);
        }

        if (FunctionAt(path) is { } function)
        {
            return TriggerAsync(context, function);
        }

        // A trigger path that is not known, or a known one in other letters or with a slash, is nobody's page either.
        return IsPublic(path) ? next(context) : AnswerAsync(context, StatusCodes.Status404NotFound, NotFound);
    }

    private FunctionDescriptor? FunctionAt(string path) => path.Length > 1 ? catalogue.Find(path[1..]) : null;

    private static bool IsPublic(string path)
    {
        var first = path.TrimStart('/').Split('/')[0];
        return first.Length == 0 || PublicRoutes.FirstSegments.Contains(first);
    }

    private async Task TriggerAsync(HttpContext context, FunctionDescriptor function)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !TriggerGate.ComesFromHost(context.Request))
        {
            Log.TriggerRefused(logger);
            await AnswerAsync(context, StatusCodes.Status404NotFound, NotFound);
            return;
        }

        var invocation = Guid.TryParse(context.Request.Headers[InvocationHeader], out var given)
            ? given
            : Guid.NewGuid();
        var (status, body) = await RunAsync(context, function, invocation.ToString());
        await AnswerAsync(context, status, body);
    }

    private async Task<(int Status, byte[] Body)> RunAsync(
        HttpContext context, FunctionDescriptor function, string invocation)
    {
        object input;
        try
        {
            input = await TriggerEnvelope.ReadAsync(context.Request.Body, function.Trigger, context.RequestAborted);
        }
        catch (EnvelopeException exception)
        {
            Log.EnvelopeUnreadable(logger, function.Name, invocation, exception.Message);
            return (StatusCodes.Status500InternalServerError, Unreadable);
        }

        try
        {
            var started = TimeProvider.System.GetTimestamp();

            // Not the request's token: the host never aborts a call, it kills the process.
            await runner.RunAsync(function, input, new FunctionCall(invocation), CancellationToken.None);
            Log.FunctionDone(
                logger, function.Name, invocation, (long)TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
            return (StatusCodes.Status200OK, Done);
        }
        catch (Exception exception)
        {
            // Whatever went wrong in a function, the host must hear a failure: only then does it deliver again.
            var message = input as ServiceBusReceivedMessage;
            var (id, delivery) = (message?.MessageId ?? "-", message?.DeliveryCount ?? 0);
            Log.FunctionFailed(logger, function.Name, invocation, id, delivery, Log.Kind(exception));
            Log.FunctionTrace(logger, function.Name, invocation, exception.StackTrace);
            return (StatusCodes.Status500InternalServerError, Failed);
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body);
        }
    }
}
