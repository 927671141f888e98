using System.Text.Json.Nodes;
using SatuData.Functions.Hosting.Export;
using SatuData.Functions.Tests.Fixtures;
using SatuData.Records.Queues;

namespace SatuData.Functions.Tests.Export;

public sealed class FunctionsLintTests
{
    [Fact]
    public void Check_ProductHostJsonAndFunctions_FindsNothing() =>
        FunctionsLint.Check(
            JournalFunctions.Catalogue, TemporaryFolder.ProductHostJson, JournalFunctions.Queues).ShouldBeEmpty();

    [Theory]
    [InlineData("version", "\"1.0\"", "host-version")]
    [InlineData("extensionBundle", "null", "extension-bundle")]
    [InlineData("extensions/http/routePrefix", "\"api\"", "route-prefix")]
    [InlineData("customHandler", "null", "custom-handler")]
    [InlineData("customHandler/description/defaultExecutablePath", "\"\"", "executable")]
    [InlineData("customHandler/http", "{\"routes\":[]}", "http-routes")]
    [InlineData("customHandler/enableProxyingHttpRequest", "false", "http-proxying")]
    [InlineData("functionTimeout", "\"00:12:00\"", "timeouts")]
    [InlineData("functionTimeout", "\"-1\"", "timeouts")]
    [InlineData("functionTimeout", "\"lama\"", "settings")]
    [InlineData("extensions/serviceBus/maxConcurrentSessions", "\"banyak\"", "settings")]
    [InlineData("extensions/serviceBus/autoCompleteMessages", "false", "auto-complete")]
    [InlineData("extensions/serviceBus/maxConcurrentCallsPerSession", "4", "calls-per-session")]
    public void Check_HostJsonBreaksARule_FindsIt(string path, string value, string code)
    {
        using var folder = new TemporaryFolder();
        var host = JsonNode.Parse(File.ReadAllText(TemporaryFolder.ProductHostJson))!;
        Set(host, path, value);

        var findings = FunctionsLint.Check(
            JournalFunctions.Catalogue, folder.Write("host.json", host.ToJsonString()), JournalFunctions.Queues);

        findings.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("TerimaData", "bindings/0/dataType", "\"string\"", "data-type")]
    [InlineData("TerimaData", "bindings/0/cardinality", "\"many\"", "data-type")]
    [InlineData("TerimaData", "bindings/0/connection", "\"Lain\"", "connection")]
    [InlineData("TerimaData", "bindings/0/isSessionsEnabled", "false", "sessions")]
    [InlineData("TerimaData", "retry", "{\"strategy\":\"fixedDelay\"}", "retry")]
    [InlineData("PantauTenggat", "bindings/0/schedule", "\"* * * * *\"", "schedule")]
    [InlineData("PantauTenggat", "bindings/0/useMonitor", "false", "use-monitor")]
    [InlineData("WebPortal", "bindings/0/route", "\"{*path}\"", "route-catch-all")]
    [InlineData("WebPortal", "bindings/0/route", "\"terimadata/{id}\"", "route-equals-function")]
    [InlineData("WebPortal", "bindings/0/route", "\"admin/{*path}\"", "route-reserved")]
    [InlineData("WebPortal", "bindings/0/route", "null", "route-missing")]
    [InlineData("WebPortal", "bindings/0/type", "\"http\"", "one-trigger")]
    public void Check_FunctionJsonBreaksARule_FindsIt(string function, string path, string value, string code)
    {
        using var folder = new TemporaryFolder();
        FunctionsExport.Write(JournalFunctions.Catalogue, TemporaryFolder.ProductHostJson, folder.Path);
        var file = folder.File($"{function}/function.json");
        var definition = JsonNode.Parse(File.ReadAllText(file))!;
        Set(definition, path, value);
        File.WriteAllText(file, definition.ToJsonString());

        var findings = FunctionsLint.Check(folder.Path, JournalFunctions.Queues);

        findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Code.ShouldBe(code), finding => finding.Subject.ShouldBe(function));
    }

    [Theory]
    [InlineData("Terima-Data", "function-name")]
    [InlineData("Runtime", "reserved-name")]
    public void Check_FolderNamedBadly_FindsIt(string name, string code)
    {
        using var folder = new TemporaryFolder();
        FunctionsExport.Write(JournalFunctions.Catalogue, TemporaryFolder.ProductHostJson, folder.Path);
        folder.Write($"{name}/function.json", File.ReadAllText(folder.File("PantauTenggat/function.json")));

        FunctionsLint.Check(folder.Path, JournalFunctions.Queues).ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void Check_QueuesAndFunctionsDiffer_FindsBothSides()
    {
        List<QueueSettings> queues =
            [.. JournalFunctions.Queues.Where(queue => queue.Name != "data-masuk"), new("tanpa-fungsi")];

        var findings = FunctionsLint.Check(JournalFunctions.Catalogue, TemporaryFolder.ProductHostJson, queues);

        findings.Select(finding => (finding.Code, finding.Subject))
            .ShouldBe([("unknown-queue", "TerimaData"), ("unserved-queue", "tanpa-fungsi")]);
    }

    [Fact]
    public void Check_FilesAreDamaged_FindsThem()
    {
        using var folder = new TemporaryFolder();
        folder.Write("TerimaData/function.json", "{rusak");

        var codes = FunctionsLint.Check(folder.Path, []).Select(finding => finding.Code);

        codes.ShouldBe(["function-json", "host-json"]);
    }

    private static void Set(JsonNode root, string path, string value)
    {
        var steps = path.Split('/');
        var parent = steps[..^1].Aggregate(
            root, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);
    }
}
