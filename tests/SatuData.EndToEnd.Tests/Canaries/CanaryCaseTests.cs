using System.Globalization;
using SatuData.EndToEnd.Tests.Fixtures;
using SatuData.Testing.Canaries;
using SatuData.Testing.Uploads;
using Xunit.Abstractions;

namespace SatuData.EndToEnd.Tests.Canaries;

/// <summary>
/// No exempt value leaves the vault: thousands of values that occur nowhere else, in every format, through a whole case
/// with errors, returns, uploads again and kills; then every byte the product left or said is searched.
/// </summary>
public sealed class CanaryCaseTests(ITestOutputHelper log) : IDisposable
{
    private const int StrikesARound = 5;
    private const int LeastKills = 6;
    private const string SeedVariable = "SATUDATA_TEST_SEED";

    private readonly TemporaryHome _home = new();
    private readonly List<string> _planted = [];
    private readonly HashSet<string> _annotated = [];
    private int _files;
    private int _kills;

    [Fact]
    public async Task Case_InEveryFormatWithErrorsReturnsAndKills_LeavesNoExemptValueOutsideTheVault()
    {
        var home = new WatchedHome(_home);
        var seed = int.Parse(Environment.GetEnvironmentVariable(SeedVariable)
            ?? "20261125", CultureInfo.InvariantCulture);
        log.WriteLine($"{SeedVariable}={seed}");
        var id = Open(home);

        // Round 1 has no header, round 2 mistakes, round 3 is right; some are returned, all are uploaded again.
        var random = new Random(seed);
        Round(home, id, table => table.WithoutHeader(), random);
        Look(home, id);
        Return(home, id);
        Round(home, id, table => table.WithMistakes(), random);
        Look(home, id);
        Return(home, id);
        Upload(home, id, table => table, random);
        var answers = await HandlerRound.RunAsync(_home);
        ServeWithKills(home, random);
        Look(home, id);
        Accept(home, id);
        ServeWithKills(home, random);
        Finish(home, id);
        var (bodies, server) = await PortalCrawl.RunAsync(_home);
        home.Said.Add(server);

        var search = new ArtefactSearch(_planted);
        var hits = search.Home(_home.Path);
        foreach (var ran in home.Said)
        {
            hits.AddRange(search.In(ran.CommandLine + " (stdout)", ran.Output));
            hits.AddRange(search.In(ran.CommandLine + " (stderr)", ran.Error));
        }

        hits.AddRange(answers.SelectMany(answer => search.In("functions host", answer)));
        foreach (var (path, body) in bodies)
        {
            hits.AddRange(search.In(path, body));
        }

        foreach (var file in Directory.EnumerateFiles(_home.Folder, "tersamar-*"))
        {
            hits.AddRange(search.File(Path.GetFileName(file), file));
        }

        log.WriteLine(
            $"{_planted.Count} values, {search.Bytes} bytes, {home.Said.Count} runs, {_kills} kills, {bodies.Count} answers, {answers.Count} through the functions host, {hits.Count} hits");
        hits.ShouldBeEmpty();
        _planted.Count.ShouldBeGreaterThan(1000);
        bodies.Count.ShouldBeGreaterThan(20);
        answers.Count(a => a.StartsWith("200", StringComparison.Ordinal))
            .ShouldBeGreaterThanOrEqualTo(CanaryFormat.All.Count);
        _kills.ShouldBeGreaterThanOrEqualTo(LeastKills);
    }

    public void Dispose() => _home.Dispose();

    private string Open(WatchedHome home)
    {
        foreach (var format in CanaryFormat.All)
        {
            home.Run("agency", "add", format.Agency, $"Dinas {format.Agency}").Done();
        }

        var asked = string.Concat(CanaryFormat.All.Select(f =>
            $"  - {{perangkatDaerah: {f.Agency}, standar: {PersonTable.Standard}}}\n"));
        var file = _home.Write("nota.yaml", $"perihal: Permintaan data\nperiode: \"2026\"\npermintaan:\n{asked}");
        var id = home.Json("nota-dinas", "submit", file).GetProperty("caseId").GetString()!;
        home.Run("serve", "--until-idle").Done();
        return id;
    }

    private void Round(WatchedHome home, string id, Func<CanaryTable, CanaryTable> make, Random random)
    {
        Upload(home, id, make, random);
        ServeWithKills(home, random);
    }

    private void Upload(WatchedHome home, string id, Func<CanaryTable, CanaryTable> make, Random random)
    {
        foreach (var (format, task) in Tasks(id))
        {
            var table = make(new CanaryTable(_files++));
            _planted.AddRange(table.Planted);
            var file = format.Write(table.Rows);
            var path = Path.Combine(_home.Folder, file.Name);
            File.WriteAllBytes(path, file.Bytes);
            new ArtefactSearch(table.Planted).File(file.Name, path).ShouldNotBeEmpty("the search reads every format");

            // A killed upload is either taken whole or leaves nothing that the next one would meet.
            _kills += home.Strike(TimeSpan.FromMilliseconds(100 + random.Next(700)), "upload", task, path) ? 1 : 0;
            home.Run("upload", task, path);
        }
    }

    // What people look at: findings with and without JSON, the case, an annotated workbook for somebody without the
    // right.
    private void Look(WatchedHome home, string id)
    {
        home.Run("case", "show", id).Done();
        foreach (var submission in home.Json("case", "show", id).GetProperty("submissions").EnumerateArray())
        {
            var name = submission.GetProperty("id").GetString()!;
            var target = Path.Combine(_home.Folder, $"tersamar-{name}.xlsx");
            if (_annotated.Add(name))
            {
                var task = name[..name.LastIndexOf('-')];
                home.Run("review", "show", task);
                home.Run("review", "show", task, "--json");
                home.Run("review", "accept", task, "--class", "tidak_ada=terbuka", "--reason", "Uji.");
                home.Run("upload", "annotate", name, "-o", target, "--as", "Tamu");
            }
        }
    }

    private static void Return(WatchedHome home, string id)
    {
        var waiting = home.Json("case", "show", id).GetProperty("tasks").EnumerateArray()
            .Where(t => t.GetProperty("status").GetString() == "menungguReviu").Select(t => t.GetProperty("id")
                .GetString()!);
        foreach (var task in waiting)
        {
            home.Run("review", "return", task, "--reason", "Perbaiki temuan.").Done();
        }
    }

    private static void Accept(WatchedHome home, string id)
    {
        foreach (var (_, task) in Tasks(id))
        {
            home.Run("review", "decide", task, "nik", "--reason", "Sesuai usulan.").Done();
            home.Run("review", "decide", task, "keterangan", "dikecualikan", "--basis", "kip-h", "--reason",
                "Memuat identitas.").Done();
            home.Run("review", "decisions", task).Done();
            home.Run("review", "accept", task).Done();
        }
    }

    private void ServeWithKills(WatchedHome home, Random random)
    {
        for (var i = 0; i < StrikesARound; i++)
        {
            _kills += home.Strike(TimeSpan.FromMilliseconds(150 + random.Next(1000)), "serve", "--until-idle") ? 1 : 0;
        }

        home.Run("serve", "--until-idle").Done();
    }

    private static void Finish(WatchedHome home, string id)
    {
        home.Run("report", "check", id).Done();
        home.Run("serve", "--until-idle").Done();
        home.Run("report", "finalise", id).Done();
        home.Run("serve", "--until-idle").Done();
        home.Run("wali-data", "receive", id).Done();
        home.Run("snapshot", "list").Done();
        home.Run("snapshot", "verify").Done();
        home.Run("audit", "list").Done();
        home.Run("classification", "diff").Done();
        home.Run("doctor");
    }

    private static IEnumerable<(CanaryFormat Format, string Task)> Tasks(string id) =>
        CanaryFormat.All.Select((f, i) => (f, string.Create(CultureInfo.InvariantCulture, $"{id}-{i + 1:00}")));
}
