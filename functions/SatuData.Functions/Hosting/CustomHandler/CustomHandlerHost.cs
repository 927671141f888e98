using System.Globalization;
using System.Net;

namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>The process the Azure Functions host starts and calls over HTTP on the loopback.</summary>
internal static class CustomHandlerHost
{
    /// <summary>Part of the functions' time kept back, so that we answer before the host kills the process.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    /// <summary>The port the Functions host gave; null when this process was not started by one.</summary>
    public static int? PortOf(Func<string, string?> environment)
    {
        var text = environment("FUNCTIONS_CUSTOMHANDLER_PORT") ?? environment("FUNCTIONS_HTTPWORKER_PORT");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port is >= 0 and <= IPEndPoint.MaxPort
            ? port
            : null;
    }

    /// <summary>Builds the application; nothing listens yet.</summary>
    public static WebApplication Build(CustomHandlerOptions options)
    {
        // The images of the Functions host export a content root and an address that are its own, not ours.
        // Listening in code overrides the address; the server says so in one warning.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        LogToStandardOutput(builder.Logging);
        builder.Services.AddSingleton(options.Catalogue);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => new FunctionRunner(
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetRequiredService<TimeProvider>(),
            Deadline(options.Settings.FunctionTimeout)));
        options.Configure(builder);

        // After the caller's settings, because Kestrel adds endpoints found in configuration to those in code.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigurationLoader = null);
        builder.Services.AddTransient<IStartupFilter, TriggersFirst>();
        var app = builder.Build();
        options.MapPublic(app);
        app.MapFallback("{*path}", Missing);
        return app;
    }

    /// <summary>
    /// Prepares, listens, and ends when the token is cancelled. Returns the exit code: 0 only when told to end, because
    /// the Functions host restarts a handler that ends with another code and keeps calling a dead one that ended with
    /// 0.
    /// </summary>
    public static async Task<int> RunAsync(CustomHandlerOptions options, CancellationToken cancellationToken)
    {
        await using var app = Build(options);
        await options.Prepare(app.Services, cancellationToken);
        await app.StartAsync(cancellationToken);
        Log.Listening(
            app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(CustomHandlerHost)), options.Port);
        await app.WaitForShutdownAsync(cancellationToken);
        return cancellationToken.IsCancellationRequested ? 0 : 1;
    }

    // The grace a cancelled function has is part of the time, too.
    private static TimeSpan Deadline(TimeSpan functionTimeout)
    {
        var deadline = functionTimeout - Margin - FunctionRunner.Grace;
        return deadline > TimeSpan.Zero ? deadline : functionTimeout / 2;
    }

    // The Functions host turns each line of standard output into one log record, and any on standard error into an
    // error.
    private static void LogToStandardOutput(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });

        // The Functions host logs every request already; ours would repeat it with what stands in its query.
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
    }

    private static Task Missing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync("""{"error":"not-found"}""");
    }

    // A startup filter stands before even what the framework adds by itself: routing, authentication, authorization.
    private sealed class TriggersFirst : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseMiddleware<TriggerMiddleware>();
            next(app);
        };
    }
}
