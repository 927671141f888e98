using System.Diagnostics;

namespace SatuData.EndToEnd.Tests.Fixtures;

/// <summary>The built executable, started as people and service managers start it.</summary>
internal static class InstalledProgram
{
    // Far longer than any command takes on a busy machine: a command that hangs must not hang the tests.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "satudata.exe" : "satudata");

    /// <summary>Starts the program; what it says is read as it comes, so that a full pipe never stops it.</summary>
    public static RunningProgram Start(
        IReadOnlyList<string> arguments, string? workingFolder = null, string? homeVariable = null)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingFolder ?? AppContext.BaseDirectory,
        };
        start.Environment.Remove("SATUDATA_HOME");
        if (homeVariable is not null)
        {
            start.Environment["SATUDATA_HOME"] = homeVariable;
        }

        return new RunningProgram(Process.Start(start)!, $"satudata {string.Join(' ', arguments)}");
    }

    /// <summary>Runs the program to its end.</summary>
    public static Ran Run(IReadOnlyList<string> arguments, string? workingFolder = null, string? homeVariable = null)
    {
        using var running = Start(arguments, workingFolder, homeVariable);
        return running.TryWait(Longest)
            ?? throw new TimeoutException($"{running.CommandLine} did not end within {Longest}.");
    }
}
