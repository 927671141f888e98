namespace SatuData.Functions.Hosting.Catalogue;

/// <summary>
/// The fixed first segments of every public route. Trigger endpoints share the port with proxied public traffic and
/// keep the client's path, so a public route must never be able to reach a function's path.
/// </summary>
internal static class PublicRoutes
{
    /// <summary>HTTP functions by name, with their route.</summary>
    public static readonly IReadOnlyList<(string Function, string Route)> All =
    [
        ("WebApi", "api/{*path}"),
        ("WebAset", "assets/{*path}"),
        ("WebBeranda", "/"),
        ("WebPortal", "app/{*path}"),
    ];

    /// <summary>First segments of the public routes; <c>/</c> has none.</summary>
    public static readonly IReadOnlySet<string> FirstSegments =
        All.Select(route => route.Route.Split('/')[0])
            .Where(segment => segment.Length > 0)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Names no function may have: first segments of public routes, HTTP functions, and what the host keeps.
    /// </summary>
    public static readonly IReadOnlySet<string> Reserved =
        All.Select(route => route.Function)
            .Concat(FirstSegments)
            .Concat(["admin", "runtime"])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
