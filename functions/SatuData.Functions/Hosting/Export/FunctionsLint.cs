using System.Text.Json;
using System.Text.Json.Nodes;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Export;

/// <summary>
/// Checks what is to be deployed against the rules of the Azure Functions host, which itself reports few of them.
/// </summary>
internal static class FunctionsLint
{
    /// <summary>Checks an exported directory: host.json and every folder with a function.json.</summary>
    public static IReadOnlyList<LintFinding> Check(string directory, IReadOnlyCollection<QueueSettings> queues)
    {
        List<LintFinding> findings = [];
        var functions = Directory.EnumerateDirectories(directory)
            .Where(folder => File.Exists(Path.Combine(folder, FunctionsExport.FunctionFile)))
            .Order(StringComparer.Ordinal)
            .Select(folder => Load(folder, findings))
            .OfType<ExportedFunction>()
            .ToList();
        findings.AddRange(Check(functions, Path.Combine(directory, FunctionsExport.HostFile), queues));
        return findings;
    }

    /// <summary>Checks what a catalogue would export.</summary>
    public static IReadOnlyList<LintFinding> Check(
        FunctionCatalogue catalogue, string hostJson, IReadOnlyCollection<QueueSettings> queues) =>
        Check(FunctionsExport.Describe(catalogue), hostJson, queues);

    private static List<LintFinding> Check(
        IReadOnlyList<ExportedFunction> functions, string hostJson, IReadOnlyCollection<QueueSettings> queues) =>
        [.. HostJsonLint.Check(hostJson), .. FunctionJsonLint.Check(functions, queues), .. RouteLint.Check(functions)];

    private static ExportedFunction? Load(string folder, List<LintFinding> findings)
    {
        var name = Path.GetFileName(folder);
        if (Parse(Path.Combine(folder, FunctionsExport.FunctionFile)) is { } definition)
        {
            return new ExportedFunction(name, definition);
        }

        findings.Add(
            new LintFinding("function-json", name, "function.json bukan objek JSON yang sah; ekspor ulang fungsi."));
        return null;
    }

    /// <summary>The JSON object in a file; null when there is none.</summary>
    public static JsonObject? Parse(string path)
    {
        try
        {
            return File.Exists(path) ? JsonNode.Parse(File.ReadAllBytes(path)) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
