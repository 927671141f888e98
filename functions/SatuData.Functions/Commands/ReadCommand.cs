using System.CommandLine;
using SatuData.Procedures;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Surveys;

namespace SatuData.Functions.Commands;

/// <summary><c>read FILE</c>: what is in a file, before any case exists.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas Excel atau CSV." };
        file.AcceptExistingOnly();
        var standard = StandardChoice.Option();
        standard.Required = false;
        var cells = new Option<bool>("--cells") { Description = "Tulis isi lembar apa adanya sebagai CSV." };
        var reading = new ReadingOptions();
        var read = new Command("read", "Baca berkas: jenis, pengodean, lembar, letak tabel, dan isi kolomnya.")
        {
            file, standard, cells,
        };
        reading.AddTo(read);
        read.SetAction(parsed =>
        {
            using var content = new FileContent(parsed.GetRequiredValue(file).FullName);
            var options = reading.Of(parsed);
            return parsed.GetValue(cells)
                ? WriteCells(content, options)
                : Show(parsed, content, options, standard, file);
        });
        return read;
    }

    private static int WriteCells(FileContent content, TableReadOptions options)
    {
        using var output = Console.OpenStandardOutput();
        return SheetCells.Write(content, output, options) is { } problem
            ? CommandOutput.Refuse(new Refusal(problem.Code, problem.Message))
            : CommandOutput.Done;
    }

    private static int Show(
        ParseResult parsed, FileContent content, TableReadOptions options, Option<string> standard,
        Argument<FileInfo> file)
    {
        if (!StandardChoice.TryFind(standard, parsed, out var guide, out var refusal))
        {
            return CommandOutput.RefuseUsage(refusal);
        }

        var output = new CommandOutput(parsed.GetValue(CommonOptions.Json));
        var samples = new OpenSamples();
        var survey =
            samples.Mask(TableSurvey.Of(content, parsed.GetRequiredValue(file).Name, options, guide, samples.Observe));
        if (output.IsJson)
        {
            CommandOutput.Json(ReadReport.Of(survey));
        }
        else
        {
            ReadDisplay.Show(survey, output);
        }

        return survey.IsReadable ? CommandOutput.Done : CommandOutput.Refused;
    }
}
