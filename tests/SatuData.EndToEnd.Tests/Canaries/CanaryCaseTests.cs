using System.Globalization;
using System.Text;
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
    private const int Kills = 10;
    private const string SeedVariable = "SATUDATA_TEST_SEED";

    private readonly TemporaryHome _home = new();
    private readonly List<string> _planted = [];

    [Fact]
    public async Task Case_InEveryFormatWithErrorsReturnsAndKills_LeavesNoExemptValueOutsideTheVault()
    {
        var home = new WatchedHome(_home);
        var seed = int.Parse(Environment.GetEnvironmentVariable(SeedVariable) ?? "20261125", CultureInfo.InvariantCulture);
        log.WriteLine($"{SeedVariable}={seed}");
        var id = Open(home);

        // Round 1 has no header, round 2 mistakes, round 3 is right; some are returned, all are uploaded again.
        Round(home, id, format => new CanaryTable(NextRound()).WithoutHeader(), new Random(seed));
        Round(home, id, format => new CanaryTable(NextRound()).WithMistakes(), new Random(seed + 1));
        Look(home, id);
        Return(home, id);
        Round(home, id, format => new CanaryTable(NextRound()), new Random(seed + 2));
        Return(home, id, unlessRight: true);
        Accept(home, id);
        var kills = ServeWithKills(home, new Random(seed + 3));
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

        foreach (var (path, body) in bodies)
        {
            hits.AddRange(search.In(path, body));
        }

        foreach (var file in Directory.EnumerateFiles(_home.Folder, "tersamar-*"))
        {
            hits.AddRange(search.File(Path.GetFileName(file), file));
        }

        log.WriteLine($"{_planted.Count} values, {search.Bytes} bytes, {home.Said.Count} runs, {kills} kills, {bodies.Count} answers, {hits.Count} hits");
        hits.ShouldBeEmpty();
        _planted.Count.ShouldBeGreaterThan(1000);
        bodies.Count.ShouldBeGreaterThan(20);
        kills.ShouldBeGreaterThan(Kills / 2);
    }

    public void Dispose() => _home.Dispose();

    private int _round;

    private int NextRound() => _round++ % 25;

    private string Open(WatchedHome home)
    {
        foreach (var format in CanaryFormat.All)
        {
            home.Run("agency", "add", format.Agency, $"Dinas {format.Agency}").Done();
        }

        var asked = string.Concat(CanaryFormat.All.Select(f => $"  - {{perangkatDaerah: {f.Agency}, standar: {PersonTable.Standard}}}\n"));
        var file = _home.Write("nota.yaml", $"perihal: Permintaan data\nperiode: \"2026\"\npermintaan:\n{asked}");
        var id = home.Json("nota-dinas", "submit", file).GetProperty("caseId").GetString()!;
        home.Run("serve", "--until-idle").Done();
        return id;
    }

    private void Round(WatchedHome home, string id, Func<CanaryFormat, CanaryTable> make, Random random)
    {
        foreach (var (format, task) in Tasks(id))
        {
            var table = make(format);
            _planted.AddRange(table.Planted);
            var file = format.Write(table.Rows);
            var path = Path.Combine(_home.Folder, file.Name);
            File.WriteAllBytes(path, file.Bytes);
            home.Run("upload", task, path);
        }

        ServeWithKills(home, random);
    }

    // What people look at: findings with and without JSON, the case, an annotated workbook for somebody without the right.
    private void Look(WatchedHome home, string id)
    {
        home.Run("case", "show", id).Done();
        foreach (var (format, task) in Tasks(id))
        {
            home.Run("review", "show", task);
            home.Run("review", "show", task, "--json");
            var target = Path.Combine(_home.Folder, $"tersamar-{format.Agency}.xlsx");
            home.Run("upload", "annotate", $"{task}-R2", "-o", target, "--as", "Tamu");
        }
    }

    private static void Return(WatchedHome home, string id, bool unlessRight = false)
    {
        foreach (var (_, task) in Tasks(id))
        {
            var rows = home.Json("case", "show", id).GetProperty("tasks").EnumerateArray()
                .Single(t => t.GetProperty("id").GetString() == task).GetProperty("status").GetString();
            if (rows == "menungguReviu" && !unlessRight)
            {
                home.Run("review", "return", task, "--reason", "Perbaiki temuan.");
            }
        }
    }

    private static void Accept(WatchedHome home, string id)
    {
        foreach (var (_, task) in Tasks(id))
        {
            home.Run("review", "decide", task, "nik", "--reason", "Sesuai usulan.").Done();
            home.Run("review", "decide", task, "keterangan", "dikecualikan", "--basis", "kip-h", "--reason", "Memuat identitas.").Done();
            home.Run("review", "decisions", task).Done();
            home.Run("review", "accept", task).Done();
        }
    }

    private static int ServeWithKills(WatchedHome home, Random random)
    {
        var kills = 0;
        for (var i = 0; i < Kills; i++)
        {
            kills += home.Strike(TimeSpan.FromMilliseconds(300 + random.Next(2500)), "serve", "--until-idle") ? 1 : 0;
        }

        home.Run("serve", "--until-idle").Done();
        return kills;
    }

    private static void Finish(WatchedHome home, string id)
    {
        home.Run("report", "check", id).Done();
        home.Run("serve", "--until-idle").Done();
        home.Run("report", "finalise", id).Done();
        home.Run("serve", "--until-idle").Done();
        home.Run("wali-data", "receive", id).Done();
        foreach (string[] command in new[] { ["snapshot", "list"], ["snapshot", "verify"], ["audit", "list"], ["queue", "list"], new[] { "doctor" } })
        {
            home.Run(command);
        }
    }

    private static IEnumerable<(CanaryFormat Format, string Task)> Tasks(string id) =>
        CanaryFormat.All.Select((f, i) => (f, string.Create(CultureInfo.InvariantCulture, $"{id}-{i + 1:00}")));
}
