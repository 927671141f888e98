using System.CommandLine;
using SatuData.Functions.Demo;
using SatuData.Pipeline.Home;
using SatuData.Snapshots.Durable;

namespace SatuData.Functions.Commands;

/// <summary><c>demo</c>: one nota dinas through all nine steps, on spreadsheets as agencies send them.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var stay = new Option<bool>("--serve") { Description = "Tetap berjalan sesudahnya; portal dapat dibuka." };
        var port = new Option<int>("--port")
        {
            Description = "Porta portal pada 127.0.0.1.",
            DefaultValueFactory = _ => 5080,
        };
        var demo = new Command("demo",
            "Jalankan contoh lengkap: satu nota dinas, tiga perangkat daerah, sembilan langkah.") { stay, port };
        demo.SetAction(async (parsed, cancel) =>
        {
            var paths = new HomePaths(parsed.GetRequiredValue(CommonOptions.Home).FullName);
            if (!File.Exists(paths.Region))
            {
                DurableFile.CreateDirectory(paths.Root);
                DurableFile.TryCreate(paths.Region, System.Text.Encoding.UTF8.GetBytes(DemoRegion.Settings));
            }

            var opened = await SatuDataHome.OpenAsync(HomeCommand.Options(paths.Root));
            if (!opened.IsDone)
            {
                return CommandOutput.Refuse(opened.Refusal);
            }

            await using var home = opened.Value;
            var output = new CommandOutput(parsed.GetValue(CommonOptions.Json));
            await using var app = ServeCommand.Build(home, parsed.GetValue(stay) ? parsed.GetRequiredValue(port) : 0);
            await app.StartAsync(cancel);
            var exit = await new DemoRun(home, output).RunAsync(cancel);
            if (exit == CommandOutput.Done && parsed.GetValue(stay))
            {
                output.WriteLine(
                    $"Portal: http://127.0.0.1:{parsed.GetRequiredValue(port)}/   (Ctrl+C untuk berhenti)");
                await app.WaitForShutdownAsync(cancel);
            }

            await app.StopAsync(CancellationToken.None);
            return exit;
        });
        return demo;
    }
}
