using System.Text.RegularExpressions;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests;

/// <summary>What README shows is what a reader gets.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Repository.File("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Readme_IsReadInOneSitting() => Text.Split('\n').Length.ShouldBeInRange(100, 250);

    [Fact]
    public void Readme_EveryLinkedAndNamedFile_Exists()
    {
        var linked = Link().Matches(Text).Select(m => m.Groups["path"].Value).Where(path => !path.Contains(':', StringComparison.Ordinal));
        var tree = Blocks("").SelectMany(block => block.Split('\n')).Select(line => line.Split(' ')[0]);
        var projects = ProjectOption().Matches(Text).Select(m => m.Groups["path"].Value);
        string[] files = [.. linked, .. tree, .. projects, "infra/publish.sh", ".ci/run"];
        files.Length.ShouldBeGreaterThan(20);
        files.ShouldAllBe(path => Path.Exists(Repository.File(path)));
    }

    [Fact]
    public void Readme_NineStepsTable_NamesTheQueuesAndFunctionsThereAre()
    {
        var steps = StepRow().Matches(Text).Select(m => (Queue: m.Groups["queue"].Value, Function: m.Groups["function"].Value)).ToList();

        steps.Select(s => s.Queue).ShouldBe(Pipeline.Messages.StepQueues.All.Select(q => q.Name));
        var timers = TimersLine().Match(Text).Value;
        foreach (var function in Functions.SatuDataServices.Catalogue.Functions.Select(f => f.Name))
        {
            (steps.Exists(s => s.Function == function) || timers.Contains(function, StringComparison.Ordinal)).ShouldBeTrue(function);
        }
    }

    [Fact]
    public void Readme_Samples_SayWhatTheProgramSays()
    {
        using var folder = new TemporaryHome();
        folder.Write("nota-dinas.yaml", Blocks("yaml").Single() + "\n");
        folder.Write("produksi-padi.csv", Blocks("csv").Single() + "\n");
        var samples = ConsoleSample.Read(Blocks("console"));
        samples.Count.ShouldBeGreaterThan(8);

        foreach (var sample in samples)
        {
            var ran = InstalledProgram.Run(sample.Arguments, workingFolder: folder.Folder);
            ran.ExitCode.ShouldBeInRange(0, 1, sample.Command);
            sample.ShouldBeSaidIn(ran.Output + ran.Error);
        }
    }

    private static List<string> Blocks(string kind) =>
    [
        .. Fence().Matches(Text).Where(m => m.Groups["kind"].Value == kind).Select(m => m.Groups["body"].Value),
    ];

    [GeneratedRegex("^```(?<kind>[a-z]*)\n(?<body>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<path>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:--project|dotnet test) (?<path>[a-z]+/\S+)")]
    private static partial Regex ProjectOption();

    [GeneratedRegex(@"^\| [1-9] [^|]*\| `(?<queue>[a-z-]+)` \| (?<function>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex StepRow();

    [GeneratedRegex("^Timers: .*?\n\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex TimersLine();
}
