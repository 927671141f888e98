using System.CommandLine;
using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.Embedded;
using SatuData.Pipeline.Home;
using SatuData.Portal;

namespace SatuData.Functions.Commands;

/// <summary><c>serve</c>: the embedded host and the portal in one process.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = "Porta portal pada 127.0.0.1.",
            DefaultValueFactory = _ => 5080,
        };
        var untilIdle = new Option<bool>("--until-idle")
        {
            Description = "Kerjakan semua pesan dan pewaktu yang menunggu, lalu berhenti; tanpa portal.",
        };
        var serve = new Command("serve", "Jalankan langkah-langkah sistem dan portal.") { port, untilIdle };
        serve.OnHome(async (home, parsed, output, cancel) =>
        {
            if (parsed.GetValue(untilIdle))
            {
                await RunUntilIdleAsync(home, cancel);
                return output.Say("Tidak ada lagi yang menunggu diproses.", new { idle = true });
            }

            await using var app = Build(home, parsed.GetRequiredValue(port));
            await app.StartAsync(cancel);
            output.WriteLine($"Portal: http://127.0.0.1:{parsed.GetRequiredValue(port)}/   (Ctrl+C untuk berhenti)");
            await app.WaitForShutdownAsync(cancel);
            return CommandOutput.Done;
        });
        return serve;
    }

    /// <summary>Handles everything that waits, then returns.</summary>
    public static async Task RunUntilIdleAsync(SatuDataHome home, CancellationToken cancel)
    {
        var services = new ServiceCollection().AddLogging(HostLogging.Configure).AddSatuData(home);
        services.AddEmbeddedHost(SatuDataServices.Catalogue, TimerStatusPath(home), Options(home));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<EmbeddedHost>().RunUntilIdleAsync(cancel);
    }

    /// <summary>The application that serves the portal and pumps the queues.</summary>
    public static WebApplication Build(SatuDataHome home, int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "satudata",
            ContentRootPath = AppContext.BaseDirectory,
        });
        HostLogging.Configure(builder.Logging);

        // Only this machine is served until people sign in: the portal shows cases to whoever reaches it.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        builder.Services.AddSatuData(home);
        builder.Services.AddSatuDataPortal();
        builder.Services.AddEmbeddedHost(SatuDataServices.Catalogue, TimerStatusPath(home), Options(home));
        var app = builder.Build();
        app.MapSatuDataPortal();
        app.MapHealthChecks("/health");
        return app;
    }

    private static string TimerStatusPath(SatuDataHome home) => Path.Combine(home.Paths.Root, "pewaktu.json");

    private static EmbeddedHostOptions Options(SatuDataHome home) =>
        EmbeddedHostOptions.For(home.Records, HostSettings.Load(Path.Combine(AppContext.BaseDirectory, "host.json")));
}
