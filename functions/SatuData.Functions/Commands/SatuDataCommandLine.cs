using System.CommandLine;
using SatuData.Procedures;
using SatuData.Records;
using SatuData.Snapshots;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Vault;

namespace SatuData.Functions.Commands;

/// <summary>The command line of <c>satudata</c>.</summary>
internal static class SatuDataCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var message in parsed.Errors.Select(e => UsageWords.OfError(e.Message)).Distinct())
            {
                await Console.Error.WriteLineAsync($"Perintah tidak dapat dipahami: {message}");
            }

            await Console.Error.WriteLineAsync("Lihat 'satudata --help' atau 'satudata PERINTAH --help'.");
            return CommandOutput.Usage;
        }

        try
        {
            // Help and version are all that the library writes; commands write their results themselves.
            await using var help = new StringWriter();
            var exit = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help });
            await Console.Out.WriteAsync(UsageWords.OfHelp(help.ToString()));
            return exit;
        }
        catch (OperationCanceledException)
        {
            return CommandOutput.Refused;
        }
        catch (StorageFullException full)
        {
            return CommandOutput.Refuse(new Refusal("ruang-penuh", full.Message));
        }
        catch (KeyProtectionException trouble)
        {
            return CommandOutput.Refuse(new Refusal("kunci-terlindung", trouble.Message));
        }
        catch (ShreddedException gone)
        {
            return CommandOutput.Refuse(new Refusal("kunci-dimusnahkan", gone.Message));
        }
        catch (SealBrokenException broken)
        {
            return CommandOutput.Refuse(new Refusal("segel-rusak", broken.Message));
        }
        catch (RecordsException trouble)
        {
            return CommandOutput.Refuse(new Refusal("catatan-tidak-tersedia", trouble.Message));
        }
        catch (IOException trouble)
        {
            if (HostLogging.IsTracing)
            {
                await Console.Error.WriteLineAsync(trouble.StackTrace);
            }

            return CommandOutput.Refuse(DurableFile.IsDiskFull(trouble)
                ? new Refusal("ruang-penuh", "Ruang penyimpanan penuh; tidak ada yang diubah. Kosongkan ruang, lalu ulangi.")
                : new Refusal("berkas-bermasalah", "Berkas tidak dapat dibaca atau ditulis. Periksa hak akses dan cakram, lalu ulangi."));
        }
        catch (UnauthorizedAccessException)
        {
            return CommandOutput.Refuse(new Refusal("tidak-berhak", "Tidak berhak membaca atau menulis berkas di home. Periksa pemilik dan hak aksesnya."));
        }
    }

    private static RootCommand Create() => new("SatuData menjalankan prosedur pendataan sektoral dari nota dinas sampai wali data.")
    {
        CommonOptions.Home,
        CommonOptions.Json,
        CommonOptions.Actor,
        ServeCommand.Create(),
        DemoCommand.Create(),
        ReadCommand.Create(),
        ClassifyCommand.Create(),
        ValidateCommand.Create(),
        AnnotateCommand.Create(),
        TemplateCommand.Create(),
        NotaDinasCommands.Create(),
        CaseCommands.Create(),
        UploadCommand.Create(),
        ReviewCommands.Create(),
        ClassificationCommands.Create(),
        ReportCommands.Create(),
        WaliDataCommands.Create(),
        SnapshotCommands.Create(),
        QueueCommands.Create(),
        AuditCommands.Create(),
        KeysCommands.Create(),
        ApprovalCommands.Create(),
        HoldCommands.Create(),
        CopyCommands.Create(),
        RegisterCommands.Agency(),
        RegisterCommands.Standard(),
        ProcedureCommands.Create(),
        DoctorCommand.Create(),
        FunctionsCommands.Create(),
    };
}
