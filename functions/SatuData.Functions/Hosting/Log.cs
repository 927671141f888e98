namespace SatuData.Functions.Hosting;

/// <summary>
/// Everything the hosts log. Identifiers, counts, types and times only: never a body, an envelope, a row, or an
/// exception's text, which may quote what a person uploaded.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Information, "{Function} {InvocationId} done in {Elapsed} ms.")]
    public static partial void FunctionDone(ILogger logger, string function, string invocationId, long elapsed);

    [LoggerMessage(1002, LogLevel.Error,
        "{Function} {InvocationId} failed on message {MessageId}, delivery {DeliveryCount}: {Failure}.")]
    public static partial void FunctionFailed(
        ILogger logger, string function, string invocationId, string messageId, int deliveryCount, string failure);

    [LoggerMessage(1003, LogLevel.Error, "{Function} {InvocationId} failed on its schedule: {Failure}.")]
    public static partial void TimerFailed(ILogger logger, string function, string invocationId, string failure);

    [LoggerMessage(1004, LogLevel.Warning,
        "{Function} waits {Delay} before message {MessageId} is tried again; its case waits with it.")]
    public static partial void HoldingHead(ILogger logger, string function, string messageId, TimeSpan delay);

    [LoggerMessage(
        1005, LogLevel.Warning, "{Function} lost the lock of message {MessageId}; it will be delivered again.")]
    public static partial void LockLost(ILogger logger, string function, string messageId);

    [LoggerMessage(1006, LogLevel.Warning, "The lock of message {MessageId} was not renewed: {Failure}.")]
    public static partial void RenewalFailed(ILogger logger, string messageId, string failure);

    [LoggerMessage(1007, LogLevel.Error, "Message {MessageId} was not settled: {Failure}. It will be delivered again.")]
    public static partial void SettlingFailed(ILogger logger, string messageId, string failure);

    [LoggerMessage(1008, LogLevel.Error, "The queues were not read: {Failure}. Next try in {Delay}.")]
    public static partial void PumpFailed(ILogger logger, string failure, TimeSpan delay);

    [LoggerMessage(1009, LogLevel.Information, "Hosting {Functions} functions, up to {Sessions} cases at once.")]
    public static partial void Started(ILogger logger, int functions, int sessions);

    [LoggerMessage(1010, LogLevel.Information, "Stopping; {InFlight} calls end first.")]
    public static partial void Stopping(ILogger logger, int inFlight);

    [LoggerMessage(1011, LogLevel.Warning, "The schedule of {Function} was missed; it runs now.")]
    public static partial void PastDue(ILogger logger, string function);

    [LoggerMessage(1012, LogLevel.Error, "The last run of {Function} was not remembered: {Failure}.")]
    public static partial void TimerNotRemembered(ILogger logger, string function, string failure);

    [LoggerMessage(1013, LogLevel.Debug, "{Function} {InvocationId} failed{StackTrace}")]
    public static partial void FunctionTrace(ILogger logger, string function, string invocationId, string? stackTrace);

    [LoggerMessage(1014, LogLevel.Warning, "{Function} left a case before its queue was empty: {Failure}.")]
    public static partial void SessionEnded(ILogger logger, string function, string failure);

    [LoggerMessage(
        1101, LogLevel.Warning, "A trigger path was refused: the request does not come from the Functions host.")]
    public static partial void TriggerRefused(ILogger logger);

    [LoggerMessage(1102, LogLevel.Error, "{Function} {InvocationId} was given an envelope it cannot read: {Failure}.")]
    public static partial void EnvelopeUnreadable(ILogger logger, string function, string invocationId, string failure);

    [LoggerMessage(1103, LogLevel.Information, "Listening on 127.0.0.1:{Port} for the Functions host.")]
    public static partial void Listening(ILogger logger, int port);

    [LoggerMessage(1201, LogLevel.Information, "{Count} messages sent to {Queue}.")]
    public static partial void Relayed(ILogger logger, int count, string queue);

    [LoggerMessage(
        1202, LogLevel.Warning, "{Count} messages to {Queue} were not sent: {Failure}. They are sent again later.")]
    public static partial void RelayRetries(ILogger logger, string queue, int count, string failure);

    [LoggerMessage(
        1203, LogLevel.Error, "{Queue} refused message {MessageId}: {Failure}. It is parked, and its case with it.")]
    public static partial void RelayRefused(ILogger logger, string queue, string messageId, string failure);

    [LoggerMessage(1204, LogLevel.Error, "The outbox was not read: {Failure}. Next try in {Delay}.")]
    public static partial void RelayFailed(ILogger logger, string failure, TimeSpan delay);

    /// <summary>What may be said about a failure: its kinds, outermost first, without its texts.</summary>
    public static string Kind(Exception exception) =>
        exception.InnerException is { } inner
            ? $"{exception.GetType().Name} < {Kind(inner)}"
            : exception is Microsoft.Data.Sqlite.SqliteException sqlite
                ? $"{nameof(Microsoft.Data.Sqlite.SqliteException)} {sqlite.SqliteExtendedErrorCode}"
                : exception.GetType().Name;
}
