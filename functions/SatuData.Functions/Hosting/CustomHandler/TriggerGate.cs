namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>
/// Tells the Functions host's own calls from public requests it passes on. Both come over the loopback, to the same
/// port, with the client's path; only these marks tell them apart.
/// </summary>
internal static class TriggerGate
{
    private const string HostAgent = "Azure-Functions-Host/";

    /// <summary>
    /// Whether the request was passed on from outside: the front end adds these headers and nobody can remove them.
    /// </summary>
    public static bool ComesFromOutside(HttpRequest request) =>
        request.Headers.ContainsKey("X-ARR-LOG-ID")
        || request.Headers.Keys.Any(key => key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase));

    public static bool ComesFromHost(HttpRequest request) =>
        !ComesFromOutside(request)
            && request.Headers.UserAgent.ToString().StartsWith(HostAgent, StringComparison.Ordinal);
}
