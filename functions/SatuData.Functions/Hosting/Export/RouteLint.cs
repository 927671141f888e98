namespace SatuData.Functions.Hosting.Export;

/// <summary>
/// Rules for public routes: none may reach the path of a function, or anybody could hand it a forged message.
/// </summary>
internal static class RouteLint
{
    private static readonly string[] KeptByHost = ["admin", "runtime"];

    public static IEnumerable<LintFinding> Check(IReadOnlyList<ExportedFunction> functions)
    {
        var names = functions.Select(function => function.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return functions.SelectMany(function => function.Bindings
            .Where(binding => (string?)binding["type"] == "httpTrigger")
            .SelectMany(binding => Route(function.Name, (string?)binding["route"], names)));
    }

    private static IEnumerable<LintFinding> Route(string function, string? route, HashSet<string> names)
    {
        if (string.IsNullOrEmpty(route))
        {
            // Without a route the function's own name becomes one.
            yield return new LintFinding("route-missing", function, "\"route\" harus diisi.");
            yield break;
        }

        var first = route.Trim('/').Split('/')[0];
        if (first.Contains('{', StringComparison.Ordinal))
        {
            yield return new LintFinding(
                "route-catch-all", function, $"alamat \"{route}\" harus diawali bagian tetap, bukan parameter.");
        }

        if (names.Contains(first))
        {
            yield return new LintFinding(
                "route-equals-function", function, $"alamat \"{route}\" sama dengan nama sebuah fungsi.");
        }

        if (KeptByHost.Contains(first, StringComparer.OrdinalIgnoreCase))
        {
            yield return new LintFinding(
                "route-reserved", function, $"alamat \"{route}\" disimpan untuk Azure Functions.");
        }
    }
}
