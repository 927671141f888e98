using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Crashes;

/// <summary>
/// What a home holds after its processes were killed, compared with its first case, which ran undisturbed.
/// </summary>
internal sealed class SurvivingHome(TemporaryHome home, IReadOnlyList<string> caseIds)
{
    private readonly List<JsonElement> _cases = [.. caseIds.Select(id => home.Json("case", "show", id))];

    private readonly IReadOnlyList<JsonElement> _audit = home.List("audit", "list", "--max", "1000000");

    public void EveryCaseIsLikeTheFirst()
    {
        var expected = Story(_cases[0]);
        foreach (var other in _cases.Skip(1))
        {
            Story(other).ShouldBe(expected, Text(other, "caseId"));
        }
    }

    /// <summary>
    /// The catalogue against the commits on disk: each version once, none missing between, none nobody knows of.
    /// </summary>
    public void EveryVersionExistsOnce()
    {
        var versions = home.List("snapshot", "list");
        versions.Select(v => Text(v, "submissionId")).ShouldBeUnique();
        versions.Count.ShouldBe(_cases.Sum(c => c.GetProperty("snapshots").GetArrayLength()));
        var folders = Directory.GetDirectories(Path.Combine(home.Path, "snapshot"))
            .Where(folder => Directory.Exists(Path.Combine(folder, "_delta_log"))).ToList();
        var datasets = versions.ToLookup(v => Text(v, "dataset"), v => v.GetProperty("version").GetInt64());
        datasets.Count.ShouldBe(folders.Count);
        foreach (var dataset in datasets)
        {
            dataset.Order().ShouldBe(Enumerable.Range(0, dataset.Count()).Select(n => (long)n), dataset.Key);
            var prefix = dataset.Key.Replace('.', '-') + ".";
            var folder = folders.Single(f => Path.GetFileName(f).StartsWith(prefix, StringComparison.Ordinal));
            Directory.GetFiles(Path.Combine(folder, "_delta_log"), "*.json").Select(Path.GetFileNameWithoutExtension)
                .Select(name => long.Parse(name!, CultureInfo.InvariantCulture)).Order()
                .ShouldBe(dataset.Order(), dataset.Key);
        }
    }

    public void EveryDocumentIsRegisteredOnceAndUnchanged()
    {
        foreach (var state in _cases)
        {
            var documents = state.GetProperty("documents").EnumerateArray().ToList();
            documents.Select(d => Text(d, "path")).ShouldBeUnique();
            foreach (var document in documents)
            {
                var content = File.ReadAllBytes(Path.Combine(home.Path, Text(document, "path")));
                Convert.ToHexStringLower(SHA256.HashData(content))
                    .ShouldBe(Text(document, "sha256"), Text(document, "path"));
            }

            var files = new[] { "dokumen", "wali-data" }
                .SelectMany(f => Directory.GetFiles(Path.Combine(home.Path, f, Text(state, "caseId")), "*",
                    SearchOption.AllDirectories))
                .Select(file => Path.GetRelativePath(home.Path, file).Replace('\\', '/'));
            files.ShouldBe(documents.Select(d => Text(d, "path")), ignoreOrder: true);
        }
    }

    /// <summary>Numbers are given in the transaction that uses them: no gap, and no number in two cases.</summary>
    public void EveryLetterNumberIsGivenOnce()
    {
        var numbers = _cases.SelectMany(c => c.GetProperty("documents").EnumerateArray())
            .Select(d => (Number: int.Parse(Text(d, "number").Split('/')[1], CultureInfo.InvariantCulture),
                Case: Text(d, "caseId")))
            .Distinct().OrderBy(n => n.Number).ToList();
        numbers.Select(n => n.Number).ShouldBe(Enumerable.Range(1, numbers.Count));
    }

    public void NothingWaitsAndNothingFailed()
    {
        foreach (var queue in home.List("queue", "list"))
        {
            foreach (var state in new[] { "active", "scheduled", "deadLetter" })
            {
                queue.GetProperty(state).GetInt64().ShouldBe(0, $"{Text(queue, "name")} {state}");
            }
        }
    }

    // What happened to a case, without what may differ between two undisturbed runs: times, hashes, numbers, the order
    // of agencies.
    private List<string> Story(JsonElement state)
    {
        var id = Text(state, "caseId");
        var lines = new List<string> { $"stage {Text(state, "stage")}" };
        Add("tasks", "id", "agencyId", "status", "round");
        Add("steps", "step", "round", "actor");
        Add("submissions", "id", "fileName", "rows", "errors", "returnReason", "uploadedBy");
        Add("snapshots", "dataset", "submissionId", "rows", "openColumns", "sealedColumns");
        Add("documents", "path", "kind", "round");
        Add("notices", "subject", "kind", "recipient");
        lines.AddRange(_audit.Where(e => e.GetProperty("caseId").GetString() == id)
            .Select(e => $"audit {Text(e, "action")} {Text(e, "subject")} {Text(e, "actor")}"));
        return
        [
            .. lines.Select(line => line.Replace(id, "KASUS", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        ];

        void Add(string list, params IReadOnlyList<string> properties) =>
            lines.AddRange(state.GetProperty(list).EnumerateArray()
                .Select(item => $"{list} {string.Join(' ', properties.Select(p => item.GetProperty(p).ToString()))}"));
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
