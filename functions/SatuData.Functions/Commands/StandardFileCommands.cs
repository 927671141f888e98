using System.CommandLine;
using SatuData.Procedures;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Standards.Checking;
using SatuData.Tabular.Standards.Importing;

namespace SatuData.Functions.Commands;

/// <summary><c>standard check FILE</c> and <c>standard import FILE</c>, which need no home.</summary>
internal static class StandardFileCommands
{
    public static Command Check()
    {
        var file = new Argument<FileInfo>("BERKAS") { Description = "Berkas standar data (.yaml, .yml atau .json)." };
        var check = new Command("check", "Periksa berkas standar data.") { file };
        check.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            if (!path.Exists)
            {
                return CommandOutput.Refuse(new Refusal("berkas-tidak-ada", $"Berkas {path.Name} tidak ada."));
            }

            var lists = CodeListLibrary.Load(Path.Combine(path.DirectoryName!, StandardLibrary.CodeFolder), out _);
            var report = StandardReport.Of(File.ReadAllBytes(path.FullName), path.Name, lists);
            Show(report, path.Name, new CommandOutput(parsed.GetValue(CommonOptions.Json)));
            return report.IsValid ? CommandOutput.Done : CommandOutput.Refused;
        });
        return check;
    }

    public static Command Import()
    {
        var file = new Argument<FileInfo>(
            "BERKAS") { Description = "Table Schema atau Data Package Frictionless (JSON atau YAML)." };
        var resource = new Option<string?>(
            "--resource") { Description = "Sumber dalam Data Package (bawaan: satu-satunya).", HelpName = "NAMA" };
        var target = new Option<FileInfo?>(
            "--output", "-o") { Description = "Berkas hasil (bawaan: layar).", HelpName = "BERKAS" };
        var import = new Command("import", "Jadikan skema Frictionless standar data.") { file, resource, target };
        import.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            return path.Exists
                ? Import(path, parsed.GetValue(resource), parsed.GetValue(target), new CommandOutput(
                    parsed.GetValue(CommonOptions.Json)))
                : CommandOutput.Refuse(new Refusal("berkas-tidak-ada", $"Berkas {path.Name} tidak ada."));
        });
        return import;
    }

    private static int Import(FileInfo file, string? resource, FileInfo? target, CommandOutput output)
    {
        var import = SchemaImport.Of(File.ReadAllBytes(file.FullName), file.Name, resource, name =>
            ReadSibling(file.DirectoryName!, name));
        if (import.Yaml is null)
        {
            var first = import.Errors[0];
            return CommandOutput.Refuse(
                new Refusal("skema-tidak-terbaca", $"{file.Name}, baris {first.Line}: {first.Message}"));
        }

        if (target is { Exists: true })
        {
            return CommandOutput.Refuse(
                new Refusal("berkas-sudah-ada", $"Berkas {target.Name} sudah ada; pilih nama lain."));
        }

        var report = StandardReport.Of(System.Text.Encoding.UTF8.GetBytes(import.Yaml), "hasil.yaml");
        if (target is null && !output.IsJson)
        {
            Console.Out.Write(import.Yaml);
            return CommandOutput.Done;
        }

        if (target is not null)
        {
            File.WriteAllText(target.FullName, import.Yaml);
        }

        if (output.IsJson)
        {
            return CommandOutput.Json(
                new { standard = import.Id, file = target?.FullName, import.Notes, report.Errors, report.Warnings,
                    yaml = target is null ? import.Yaml : null });
        }

        output.WriteLine($"Standar {import.Id} ditulis ke {target!.Name}.");
        import.Notes.ToList().ForEach(n => output.WriteLine("  " + n));
        Show(report, target.Name, output);
        return CommandOutput.Done;
    }

    /// <summary>A file below the descriptor's folder; a path that leads elsewhere is not followed.</summary>
    private static byte[]? ReadSibling(string folder, string name)
    {
        var path = Path.GetFullPath(Path.Combine(folder, name));
        return path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && File.Exists(path)
            ? File.ReadAllBytes(path)
            : null;
    }

    private static void Show(StandardReport report, string file, CommandOutput output)
    {
        if (output.IsJson)
        {
            CommandOutput.Json(new
            {
                file,
                standard = report.Standard?.Id,
                version = report.Standard?.Version,
                hash = report.Standard?.Hash,
                valid = report.IsValid,
                report.Errors,
                report.Warnings,
            });
            return;
        }

        foreach (var error in report.Errors)
        {
            output.WriteLine($"{file}:{error.Line}:{error.Column}: galat: {Where(error.Path)}{error.Message}");
        }

        foreach (var warning in report.Warnings)
        {
            output.WriteLine(
                $"{file}:{warning.Line}:{warning.Column}: peringatan [{warning.Code}]: {Where(warning.Path)}{warning.Message}");
        }

        output.WriteLine(report.IsValid
            ? $"Standar {report.Standard!.Id} versi {report.Standard.Version} dapat dipakai; {report.Warnings.Count} peringatan."
            : $"Standar tidak dapat dipakai: {report.Errors.Count} galat, {report.Warnings.Count} peringatan.");
    }

    private static string Where(string path) => path.Length == 0 ? "" : path + ": ";
}
