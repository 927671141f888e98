using System.CommandLine;

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
        var validate = new Command("validate", "Periksa berkas terhadap standar data, tanpa mengunggahnya.") { file, standard, masked };
        reading.AddTo(validate);
        validate.SetAction((parsed, cancel) =>
        {
            var found = StandardChoice.Find(parsed.GetRequiredValue(standard), parsed);
            if (!found.IsDone)
            {
                return Task.FromResult(CommandOutput.RefuseUsage(found.Refusal));
            }

            var output = new CommandOutput(parsed.GetValue(CommonOptions.Json));
            var options = reading.Of(parsed) with { Standards = StandardChoice.Library(parsed.GetRequiredValue(standard), parsed) };
            using var check = FileCheck.Run(
                parsed.GetRequiredValue(file), found.Value, (options, parsed.GetValue(masked)), output, cancel);
            if (output.IsJson)
            {
                CommandOutput.Json(ValidationReport.Of(check));
            }
            else
            {
                ValidationDisplay.Show(check, output);
            }

            return Task.FromResult(check.Result.IsValid ? CommandOutput.Done : CommandOutput.Refused);
        });
        return validate;
    }

    /// <summary>The option that hides values of columns that are not open.</summary>
    public static Option<bool> MaskOption() => new("--mask")
    {
        Description = "Samarkan nilai kolom yang tidak terbuka, untuk dibaca orang yang tidak berhak melihatnya.",
    };
}
