using System.CommandLine;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Functions.Commands;

/// <summary><c>validate FILE --standard S</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas Excel atau CSV." };
        file.AcceptExistingOnly();
        var standard = StandardChoice.Option();
        var reading = new ReadingOptions();
        var masked = MaskOption();
        var previous = new Option<string?>("--previous")
        {
            Description =
                "Versi sebelumnya untuk aturan antarversi: DATASET@VERSI di home, atau DATASET untuk yang terbaru.",
            HelpName = "SNAPSHOT",
        };
        var validate = new Command("validate", "Periksa berkas terhadap standar data, tanpa mengunggahnya.")
        {
            file, standard, masked, previous,
        };
        reading.AddTo(validate);
        var tables = new TableOption();
        tables.AddTo(validate);
        validate.SetAction(async (parsed, cancel) =>
        {
            var found = StandardChoice.Find(parsed.GetRequiredValue(standard), parsed);
            if (!found.IsDone)
            {
                return CommandOutput.RefuseUsage(found.Refusal);
            }

            var options = reading.Of(parsed) with
            {
                Standards = StandardChoice.Library(parsed.GetRequiredValue(standard), parsed),
                Tables = tables.Of(parsed, parsed.GetRequiredValue(standard), found.Value),
            };
            int Run(TableReadOptions how) => Check(
                parsed.GetRequiredValue(file), found.Value, (how, parsed.GetValue(masked)),
                parsed.GetValue(CommonOptions.Json), cancel);
            return parsed.GetValue(previous) is { } snapshot
                ? await WithPrevious(parsed, snapshot, (options, found.Value), Run)
                : Run(options);
        });
        return validate;
    }

    /// <summary>The option that hides values of columns that are not open.</summary>
    public static Option<bool> MaskOption() => new("--mask")
    {
        Description = "Samarkan nilai kolom yang tidak terbuka, untuk dibaca orang yang tidak berhak melihatnya.",
    };

    private static int Check(
        FileInfo file, DataStandard standard, (TableReadOptions, bool) how, bool isJson, CancellationToken cancel)
    {
        var output = new CommandOutput(isJson);
        using var check = FileCheck.Run(file, standard, how, output, cancel);
        if (isJson)
        {
            CommandOutput.Json(ValidationReport.Of(check));
        }
        else
        {
            ValidationDisplay.Show(check, output);
        }

        return check.Result.IsValid ? CommandOutput.Done : CommandOutput.Refused;
    }

    private static async Task<int> WithPrevious(
        ParseResult parsed, string snapshot, (TableReadOptions Options, DataStandard Standard) how,
        Func<TableReadOptions, int> run)
    {
        var folder = parsed.GetRequiredValue(CommonOptions.Home).FullName;
        if (!Directory.Exists(folder))
        {
            return CommandOutput.RefuseUsage(
                new Refusal("home-tidak-ada", $"Tidak ada home di {folder}. Sebutkan dengan --home."));
        }

        var opened = await SatuDataHome.OpenAsync(HomeCommand.Options(folder));
        if (!opened.IsDone)
        {
            return CommandOutput.Refuse(opened.Refusal);
        }

        await using var home = opened.Value;
        var (dataset, version) = snapshot.LastIndexOf('@') is > 0 and var at
            ? (snapshot[..at], snapshot[(at + 1)..])
            : (snapshot, "");
        var known = home.Snapshots.Datasets().Contains(dataset, StringComparer.Ordinal);
        var stored = !known ? null
            : version.Length == 0 ? home.Snapshots.Latest(dataset)
            : long.TryParse(version, out var number) ? home.Snapshots.Get(dataset, number) : null;
        return stored is null
            ? CommandOutput.RefuseUsage(new Refusal(
                "snapshot-tidak-dikenal", $"Snapshot '{snapshot}' tidak ada. Lihat 'satudata snapshot list'."))
            : run(how.Options with
            {
                Previous = home.Snapshots.Read(stored),
                Region = home.Region.RegionCode,
                Tables = reference =>
                    how.Options.Tables?.Invoke(reference) ?? new HomeTables(home).Find(reference, how.Standard),
            });
    }
}
