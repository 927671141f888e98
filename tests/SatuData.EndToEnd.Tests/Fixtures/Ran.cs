namespace SatuData.EndToEnd.Tests.Fixtures;

/// <summary>What a command said before it ended.</summary>
internal sealed record Ran(string CommandLine, int ExitCode, string Output, string Error)
{
    /// <summary>The command did what was asked, and said nothing is wrong.</summary>
    public Ran Done() => Ended(0);

    /// <summary>The command refused with a code, and said so on standard error.</summary>
    public Ran Refused(string code)
    {
        Ended(1).Error.ShouldContain($"[{code}]", customMessage: CommandLine);
        return this;
    }

    /// <summary>The command ended with an exit code.</summary>
    public Ran Ended(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, $"{CommandLine}\n{Output}\n{Error}");
        return this;
    }
}
