using Spectre.Console;

namespace SatuData.Functions.Commands;

/// <summary>Shows how far the check of a long file is, where a person watches.</summary>
internal static class CheckProgress
{
    // Shorter files are done before a bar could be read.
    private const long Long = 8 << 20;

    public static T Show<T>(WatchedContent content, CommandOutput output, Func<T> check)
    {
        if (output.IsJson || !CommandOutput.IsWatched || content.Length < Long)
        {
            return check();
        }

        return output.Terminal.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("Memeriksa berkas", maxValue: 1);
            using var timer = TimeProvider.System.CreateTimer(
                _ => bar.Value = content.Share, null, TimeSpan.Zero, TimeSpan.FromMilliseconds(200));
            return check();
        });
    }
}
