using System.CommandLine;
using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.CustomHandler;
using SatuData.Functions.Hosting.Export;
using SatuData.Functions.Relay;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Portal;
using SatuData.Procedures;
using SatuData.Records;

namespace SatuData.Functions.Commands;

/// <summary><c>functions export|host|package</c>: what a deployment on Azure needs.</summary>
internal static class FunctionsCommands
{
    public static Command Create() => new("functions", "Penerapan sebagai Azure Functions.")
    {
        Export(), Host(), Package(),
    };

    private static string HostJson => Path.Combine(AppContext.BaseDirectory, FunctionsExport.HostFile);

    private static Command Export()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Folder penerapan; dibuat bila belum ada." };
        var export = new Command("export", "Tulis host.json dan folder function.json setiap fungsi.") { folder };
        export.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(folder).FullName;
            FunctionsExport.Write(SatuDataServices.Catalogue, HostJson, target);
            var findings = FunctionsLint.Check(target, StepQueues.All);
            return new CommandOutput(parsed.GetValue(CommonOptions.Json)).Say(
                $"{SatuDataServices.Catalogue.Functions.Count} fungsi ditulis ke {target}; {findings.Count} masalah."
                + string.Concat(findings.Select(f => Environment.NewLine + f)),
                new { directory = target, functions = SatuDataServices.Catalogue.Functions.Select(f => f.Name),
                    findings })
                + (findings.Count > 0 ? CommandOutput.Refused : CommandOutput.Done);
        });
        return export;
    }

    private static Command Host()
    {
        var host = new Command("host", "Layani host Azure Functions; dijalankan oleh host itu sendiri.");
        host.SetAction(async (parsed, cancel) =>
        {
            if (CustomHandlerHost.PortOf(Environment.GetEnvironmentVariable) is not { } port)
            {
                return CommandOutput.Refuse(new Refusal("bukan-dari-host",
                    "FUNCTIONS_CUSTOMHANDLER_PORT tidak disetel. Perintah ini dijalankan oleh host Azure Functions; "
                    + "pada mesin sendiri gunakan 'satudata serve'."));
            }

            var opened = await SatuDataHome.OpenAsync(
                HomeCommand.Options(parsed.GetRequiredValue(CommonOptions.Home).FullName) with { Route = MessageRoute.Outbox });
            if (!opened.IsDone)
            {
                return CommandOutput.Refuse(opened.Refusal);
            }

            await using var home = opened.Value;
            return await CustomHandlerHost.RunAsync(
                new CustomHandlerOptions
                {
                    Port = port,
                    Catalogue = SatuDataServices.Catalogue,
                    Settings = HostSettings.Load(HostJson),
                    Configure = builder =>
                    {
                        builder.Services.AddSatuData(home);
                        builder.Services.AddSatuDataPortal();
                        AddRelay(builder.Services);
                    },
                    MapPublic = app => app.MapSatuDataPortal(),
                },
                cancel);
        });
        return host;
    }

    private static void AddRelay(IServiceCollection services)
    {
        if (ServiceBusConnection.From(Environment.GetEnvironmentVariable) is { } connection)
        {
            services.AddSingleton(new ServiceBusSender(ServiceBusSender.NewClient(), connection));
            services.AddSingleton<ServiceBusRelay>();
            services.AddHostedService<RelayLoop>();
        }
    }

    private static Command Package()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Folder penerapan yang lengkap." };
        folder.AcceptExistingOnly();
        var zip = new Argument<FileInfo>("ZIP") { Description = "Berkas zip yang dibuat." };
        var package = new Command("package", "Zip folder penerapan dengan hak jalan dan garis miring yang benar.")
        {
            folder, zip,
        };
        package.SetAction(parsed =>
        {
            var target = parsed.GetRequiredValue(zip).FullName;
            DeploymentPackage.Write(parsed.GetRequiredValue(folder).FullName, target);
            return new CommandOutput(parsed.GetValue(CommonOptions.Json))
                .Say($"Paket ditulis ke {target}.", new { package = target });
        });
        return package;
    }
}
