using System.Globalization;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Testing;
using SatuData.Testing.Homes;

namespace SatuData.Pipeline.Tests.FullDisk;

/// <summary>
/// What this assembly does when a test starts it as a process of its own: an act, with files no larger than a limit.
/// </summary>
internal static class Program
{
    /// <summary>Exit code: the act was done.</summary>
    public const int Done = 0;

    /// <summary>Exit code: there was no room for it, which it said.</summary>
    public const int Full = 28;

    public static async Task<int> Main(string[] args)
    {
        var (act, folder, limit) = (args[0], args[1], ulong.Parse(args[2], CultureInfo.InvariantCulture));
        var options = new HomeOptions { Path = folder, Clock = new FakeClock(TestHome.Start) };
        var opened = await SatuDataHome.OpenAsync(options);
        await using var home = opened.Value!;
        return act == "simpan" ? await StoreAsync(home, limit) : await UploadAsync(home, limit, taskId: act);
    }

    private static async Task<int> StoreAsync(SatuDataHome home, ulong limit)
    {
        var delivery = (await new ChainRunner(home).TakeAsync("penyimpanan"))!;
        FileSizeLimit.Set(limit);
        try
        {
            await delivery.HandleAsync();
            return Done;
        }
        catch (IOException full)
        {
            Console.WriteLine(full.Message);
        }

        await delivery.AbandonAsync();
        return Full;
    }

    private static async Task<int> UploadAsync(SatuDataHome home, ulong limit, string taskId)
    {
        FileSizeLimit.Set(limit);
        using var content = new MemoryStream(new byte[2_000_000]);
        var outcome = await new UnggahBerkas(home).RunAsync(taskId, content, "data.csv", "Operator");
        Console.WriteLine($"{outcome.Refusal?.Code}: {outcome.Refusal?.Message}");
        return outcome.IsDone ? Done : Full;
    }
}
