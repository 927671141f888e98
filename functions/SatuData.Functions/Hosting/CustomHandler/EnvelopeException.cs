namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>
/// A trigger's envelope is not what the Functions host sends; the message names the part, never its value.
/// </summary>
internal sealed class EnvelopeException(string message, Exception? inner = null) : Exception(message, inner);
