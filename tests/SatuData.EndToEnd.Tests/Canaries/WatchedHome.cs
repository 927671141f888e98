using System.Text.Json;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Canaries;

/// <summary>A home of which everything every program said is kept, also of those that were killed.</summary>
internal sealed class WatchedHome(TemporaryHome home)
{
    /// <summary>Command line, output and errors of each run.</summary>
    public List<Ran> Said { get; } = [];

    public Ran Run(params IReadOnlyList<string> arguments)
    {
        var ran = home.Run(arguments);
        Said.Add(ran);
        return ran;
    }

    public JsonElement Json(params IReadOnlyList<string> arguments)
    {
        using var document = JsonDocument.Parse(Run([.. arguments, "--json"]).Done().Output);
        return document.RootElement.Clone();
    }

    /// <summary>Starts a command and kills it (SIGKILL) unless it ends before; gives whether it was killed.</summary>
    public bool Strike(TimeSpan after, params IReadOnlyList<string> arguments)
    {
        using var running = home.Start(arguments);
        if (running.TryWait(after) is { } ended)
        {
            Said.Add(ended);
            return false;
        }

        running.Kill();
        Said.Add(running.TryWait(TimeSpan.FromMinutes(1)).ShouldNotBeNull());
        return true;
    }
}
