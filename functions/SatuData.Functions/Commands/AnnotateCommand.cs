using System.CommandLine;
using SatuData.Procedures;
using SatuData.Reports.Annotating;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;

namespace SatuData.Functions.Commands;

/// <summary><c>annotate FILE --standard S -o FILE</c>.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas Excel atau CSV." };
        file.AcceptExistingOnly();
        var standard = StandardChoice.Option();
        var target = OutputFile.Option("Buku kerja hasil (.xlsx, atau .xlsm bila asalnya bermakro).");
        var reading = new ReadingOptions();
        var masked = ValidateCommand.MaskOption();
        var annotate =
            new Command("annotate", "Beri buku kerja yang sel salahnya berwarna dan berkomentar, dengan lembar Temuan.")
        {
            file, standard, target, masked,
        };
        reading.AddTo(annotate);
        var tables = new TableOption();
        tables.AddTo(annotate);
        annotate.SetAction(async (parsed, cancel) =>
        {
            var found = StandardChoice.Find(parsed.GetRequiredValue(standard), parsed);
            if (!found.IsDone)
            {
                return CommandOutput.RefuseUsage(found.Refusal);
            }

            var output = new CommandOutput(parsed.GetValue(CommonOptions.Json));
            var options = reading.Of(parsed) with
            {
                Standards = StandardChoice.Library(parsed.GetRequiredValue(standard), parsed),
                Tables = tables.Of(parsed, parsed.GetRequiredValue(standard), found.Value),
            };
            using var check = FileCheck.Run(
                parsed.GetRequiredValue(file), found.Value, (options, parsed.GetValue(masked)), output, cancel);
            return await WriteAsync(check, parsed.GetRequiredValue(target), output);
        });
        return annotate;
    }

    private static string Reason(FindingLog log) =>
        (log.Items.FirstOrDefault(f => f.Code == FindingCodes.ReadingLimit)
            ?? (log.Items.Count > 0 ? log.Items[0] : null))?.Message ?? "";

    private static async Task<int> WriteAsync(FileCheck check, FileInfo target, CommandOutput output)
    {
        var about = check.Table.Description;
        var log = check.Result.Findings;
        var extension = about.Format == SourceFormat.Xlsx && check.MaskCell is null
            && WorkbookAnnotation.HasMacros(check.Content) ? ".xlsm" : ".xlsx";
        if (!target.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        {
            return CommandOutput.RefuseUsage(new Refusal(
                "akhiran-tidak-sesuai", $"Nama hasil harus berakhir {extension}, supaya dapat dibuka."));
        }

        var request = new AnnotationRequest
        {
            FileName = about.FileName,
            StandardTitle = $"{check.Standard.Title} versi {check.Standard.Version}",
            Counts = log.Counts,
            Items = log.Items,
            Reading = check.Options,
            NumberColumns = AnnotationRequest.NumbersOf(check.Table.Columns),
            FieldTitle = name => check.Standard.Find(name)?.Title ?? name,
            Shows = check.Shows,
            MaskCell = check.MaskCell,
        };
        var refusal = await OutputFile.WriteAsync(
            target, stream => WorkbookAnnotation.TryWrite(check.Content, about.Format, request, stream)
            ? null
            : new Refusal("tidak-dapat-ditandai", $"{about.FileName} tidak dapat ditandai. {Reason(log)}".Trim()));
        return refusal is not null
            ? CommandOutput.Refuse(refusal)
            : output.Say(
                $"{target.Name} ditulis: {Display.Number(log.Errors)} galat, {Display.Number(log.Warnings)} peringatan. Buka lembar "
                + "Temuan, perbaiki sel yang berwarna, simpan, lalu periksa atau unggah kembali.",
                new { file = target.FullName, log.Errors, log.Warnings, log.Total });
    }
}
