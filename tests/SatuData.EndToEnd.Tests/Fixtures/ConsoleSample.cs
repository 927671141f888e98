using System.Text.RegularExpressions;

namespace SatuData.EndToEnd.Tests.Fixtures;

/// <summary>A command in README with the output lines shown below it.</summary>
internal sealed partial class ConsoleSample(string command, IReadOnlyList<string> lines)
{
    private const string Prompt = "$ ";
    private const string LeftOut = "…";

    // Case numbers carry the year; README was written in one, the test may run in another.
    private static readonly int ThisYear = TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).Year;

    public string Command { get; } = CaseYear().Replace(command, $"PD-{ThisYear}-");

    /// <summary>The arguments after the program's name, whichever way it is called.</summary>
    public IReadOnlyList<string> Arguments
    {
        get
        {
            var words = Word().Matches(Command).Select(m => m.Value.Trim('"')).ToList();
            return words[0] == "dotnet" ? words[(words.IndexOf("--") + 1)..] : words[1..];
        }
    }

    /// <summary>Reads the commands of console blocks, in order.</summary>
    public static List<ConsoleSample> Read(IEnumerable<string> blocks)
    {
        var lines = blocks.SelectMany(block => block.Split('\n')).ToList();
        var starts = Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith(Prompt, StringComparison.Ordinal)).ToList();
        return
        [
            .. starts.Zip([.. starts.Skip(1), lines.Count], (start, end) => new ConsoleSample(
                lines[start][Prompt.Length..],
                [.. lines[(start + 1)..end].Where(line => line.Length > 0 && line != LeftOut)])),
        ];
    }

    /// <summary>Every line shown is a line said. Their order is free: agencies work at the same time.</summary>
    public void ShouldBeSaidIn(string output)
    {
        var said = output.ReplaceLineEndings("\n").Split('\n').Select(Steady).ToHashSet(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            said.ShouldContain(Steady(line), $"{Command}\n{output}");
        }
    }

    // What differs between two runs: years in numbers, dates and times.
    private static string Steady(string line) => Moment().Replace(Year().Replace(line, "TAHUN"), "SAAT").TrimEnd();

    [GeneratedRegex("PD-[0-9]{4}-")]
    private static partial Regex CaseYear();

    [GeneratedRegex("(?<=PD-)[0-9]{4}(?=-)|(?<=DISKOMINFO/)[0-9]{4}")]
    private static partial Regex Year();

    [GeneratedRegex(@"[0-9]{2} \w{3} [0-9]{4} [0-9]{2}\.[0-9]{2}\.[0-9]{2}")]
    private static partial Regex Moment();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
