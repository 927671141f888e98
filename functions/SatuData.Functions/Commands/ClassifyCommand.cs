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
        var classify = new Command("classify", "Usulkan kelas akses tiap kolom berkas dengan dasar hukum dan buktinya; tidak menampilkan isi.")
        {
            file, standard,
        };
        reading.AddTo(classify);
        classify.SetAction((parsed, cancel) =>
        {
            DataStandard? guide = null;
            if (parsed.GetValue(standard) is { } named)
            {
                var found = StandardChoice.Find(named, parsed);
                if (!found.IsDone)
                {
                    return Task.FromResult(CommandOutput.RefuseUsage(found.Refusal));
                }

                guide = found.Value;
            }

            var output = new CommandOutput(parsed.GetValue(CommonOptions.Json));
            return Task.FromResult(Classify(parsed.GetRequiredValue(file), guide, reading.Of(parsed), output, cancel));
        });
        return classify;
    }

    private static int Classify(
        FileInfo file, DataStandard? standard, TableReadOptions options, CommandOutput output, CancellationToken cancel)
    {
        using var content = new WatchedContent(new FileContent(file.FullName));
        var classified = CheckProgress.Show(content, output, () => standard is null
            ? ClassifiedFile.OfLargestTable(content, file.Name, options)
            : ClassifiedFile.Of(content, file.Name, standard, options, cancel));
        if (!classified.IsDone)
        {
            return CommandOutput.Refuse(classified.Refusal);
        }

        if (output.IsJson)
        {
            return CommandOutput.Json(ClassifyReport.Of(classified.Value));
        }

        ClassifyDisplay.Show(classified.Value, output);
        return CommandOutput.Done;
    }
}
