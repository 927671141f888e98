using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>Keeps every line that is logged, with the exception if there is one.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILoggerFactory
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ConcurrentQueue<int> EventIds { get; } = [];

    public string Text => string.Join('\n', Lines);

    public ILogger CreateLogger(string categoryName) => new Logger(this);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private sealed class Logger(CapturedLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            log.EventIds.Enqueue(eventId.Id);
            log.Lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)} {exception}");
        }
    }
}
