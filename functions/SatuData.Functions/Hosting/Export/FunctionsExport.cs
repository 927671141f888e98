using System.Text.Json;
using System.Text.Json.Nodes;
using SatuData.Functions.Hosting.Catalogue;

namespace SatuData.Functions.Hosting.Export;

/// <summary>Writes the folders in which the Azure Functions host looks for functions.</summary>
internal static class FunctionsExport
{
    public const string FunctionFile = "function.json";
    public const string HostFile = "host.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly string[] Methods = ["get", "post", "put", "patch", "delete", "head", "options"];

    /// <summary>
    /// Writes one folder per function beside host.json, which is copied from <paramref name="hostJson"/> unless it
    /// already lies there. Folders of functions that are no longer declared are removed; nothing else is touched.
    /// </summary>
    public static void Write(FunctionCatalogue catalogue, string hostJson, string directory)
    {
        Directory.CreateDirectory(directory);
        var functions = Describe(catalogue);
        RemoveStale(directory, functions);
        foreach (var function in functions)
        {
            var folder = Directory.CreateDirectory(Path.Combine(directory, function.Name)).FullName;
            File.WriteAllText(Path.Combine(folder, FunctionFile), function.Definition.ToJsonString(Indented) + "\n");
        }

        var target = Path.Combine(directory, HostFile);
        if (Path.GetFullPath(hostJson) != Path.GetFullPath(target))
        {
            File.Copy(hostJson, target, overwrite: true);
        }
    }

    /// <summary>Every function folder, triggers and public routes, in the order of their names.</summary>
    public static IReadOnlyList<ExportedFunction> Describe(FunctionCatalogue catalogue) =>
        [.. catalogue.Functions.Select(
            function => new ExportedFunction(function.Name, Definition(Binding(function.Trigger))))
            .Concat(PublicRoutes.All.Select(route => new ExportedFunction(route.Function, HttpDefinition(route.Route))))
            .OrderBy(function => function.Name, StringComparer.Ordinal)];

    private static void RemoveStale(string directory, IReadOnlyList<ExportedFunction> functions)
    {
        var current = functions.Select(function => function.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.EnumerateDirectories(directory))
        {
            if (File.Exists(Path.Combine(folder, FunctionFile)) && !current.Contains(Path.GetFileName(folder)))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static JsonObject Binding(FunctionTrigger trigger) => trigger switch
    {
        // Binary: the body then comes as one clean base64 string and is not copied over the message's metadata.
        QueueTrigger queue => new JsonObject
        {
            ["type"] = "serviceBusTrigger",
            ["direction"] = "in",
            ["name"] = queue.ParameterName,
            ["queueName"] = queue.QueueName,
            ["connection"] = queue.Connection,
            ["isSessionsEnabled"] = queue.IsSessionsEnabled,
            ["dataType"] = "binary",
        },
        TimerTrigger timer => new JsonObject
        {
            ["type"] = "timerTrigger",
            ["direction"] = "in",
            ["name"] = timer.ParameterName,
            ["schedule"] = timer.Expression,
            ["runOnStartup"] = timer.RunOnStartup,
            ["useMonitor"] = timer.UseMonitor,
        },
        _ => throw new ArgumentException($"Unknown trigger {trigger.GetType().Name}.", nameof(trigger)),
    };

    // Anonymous: the portal has its own accounts, and a key would be needed on every click.
    private static JsonObject HttpDefinition(string route) => Definition(
        new JsonObject
        {
            ["type"] = "httpTrigger",
            ["direction"] = "in",
            ["name"] = "req",
            ["authLevel"] = "anonymous",
            ["route"] = route,
            ["methods"] = new JsonArray([.. Methods.Select(method => JsonValue.Create(method))]),
        },
        new JsonObject { ["type"] = "http", ["direction"] = "out", ["name"] = "res" });

    private static JsonObject Definition(params JsonObject[] bindings) =>
        new() { ["bindings"] = new JsonArray([.. bindings]) };
}
