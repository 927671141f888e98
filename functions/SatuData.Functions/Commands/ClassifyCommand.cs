using System.CommandLine;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Functions.Commands;

/// <summary><c>classify FILE</c>: the access class of every column of a file, before any case exists.</summary>
internal static class ClassifyCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas Excel atau CSV." };
        file.AcceptExistingOnly();
        var standard = StandardChoice.Option();
        standard.Required = false;
        var reading = new ReadingOptions();
        var classify = new Command("classify",
            "Usulkan kelas akses tiap kolom berkas dengan dasar hukum dan buktinya; tidak menampilkan isi.")
        {
            file, standard,
        };
        reading.AddTo(classify);
        classify.SetAction(async (parsed, cancel) =>
        {
            if (!StandardChoice.TryFind(standard, parsed, out var guide, out var refusal))
            {
                return CommandOutput.RefuseUsage(refusal);
            }

            var output = new CommandOutput(parsed.GetValue(CommonOptions.Json));
            var region = await RegionDecisions.OpenAsync(parsed.GetRequiredValue(CommonOptions.Home).FullName);
            if (!region.IsDone)
            {
                return CommandOutput.Refuse(region.Refusal);
            }

            await using var decisions = region.Value;
            return Classify(parsed.GetRequiredValue(file), guide, (reading.Of(parsed), decisions), output, cancel);
        });
        return classify;
    }

    private static int Classify(
        FileInfo file, DataStandard? standard, (TableReadOptions Options, RegionDecisions Region) how,
            CommandOutput output,
        CancellationToken cancel)
    {
        using var content = new WatchedContent(new FileContent(file.FullName));
        var classified = CheckProgress.Show(content, output, () => standard is null
            ? ClassifiedFile.OfLargestTable(content, file.Name, how.Options, how.Region.Rules)
            : ClassifiedFile.Of(content, file.Name, standard, (how.Options, how.Region.Rules), cancel));
        if (!classified.IsDone)
        {
            return CommandOutput.Refuse(classified.Refusal);
        }

        if (output.IsJson)
        {
            return CommandOutput.Json(ClassifyReport.Of(classified.Value, how.Region));
        }

        ClassifyDisplay.Show(classified.Value, how.Region, output);
        return CommandOutput.Done;
    }
}
