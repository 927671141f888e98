using Microsoft.Extensions.Logging.Console;

namespace SatuData.Functions.Commands;

/// <summary>Log lines on standard error, one an event, so that standard output stays a command's result.</summary>
internal static class HostLogging
{
    /// <summary>Whether the environment asks for stack traces of failures (never for values).</summary>
    public static bool IsTracing => Environment.GetEnvironmentVariable("SATUDATA_TRACE") == "1";

    public static void Configure(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        logging.Services.Configure<ConsoleLoggerOptions>(
            options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("SatuData", LogLevel.Information);
        logging.AddFilter("SatuData.Functions.Hosting", IsTracing ? LogLevel.Trace : LogLevel.Warning);
    }
}
