using System.Text.Json.Nodes;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Tests;

/// <summary>Reads the JSON form of a case's reports.</summary>
internal static class ReportJson
{
    public static JsonNode Of(SatuDataHome home, string caseId, string kind, int round = 1)
    {
        var document = home.Records.Read(c => CaseDocuments.OfCase(c, caseId))
            .Single(d => d.Kind == kind && d.Round == round && d.Path.EndsWith(".json", StringComparison.Ordinal));
        return JsonNode.Parse(File.ReadAllBytes(home.Paths.Absolute(document.Path)))!;
    }

    /// <summary>The lines of a step in a report's history: begun, done, minutes worked, how it stood.</summary>
    public static IReadOnlyList<(string? Began, string? Done, int? Minutes, string Standing)> Step(
        JsonNode report, int step) =>
    [
        .. report["riwayatLangkah"]!.AsArray().Where(s => (int)s!["nomor"]! == step).Select(s => (
            (string?)s!["mulai"], (string?)s["selesai"], (int?)s["durasiKerjaMenit"], (string)s["ketepatan"]!)),
    ];
}
