using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using SatuData.Pipeline;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Tabular.Standards;

namespace SatuData.Functions.Commands;

/// <summary>
/// Finds the standard that a command names: a file, else one of the home's where there is a home, else a shipped one.
/// Opens no home and makes none.
/// </summary>
internal static class StandardChoice
{
    public static Option<string> Option() => new("--standard")
    {
        Description = "Standar data: nama seperti pada 'satudata standard list', atau berkas .yaml/.json.",
        HelpName = "STANDAR",
        Required = true,
    };

    /// <summary>
    /// The standard that the option names, if it names one; false with a refusal where it names one that is not there.
    /// </summary>
    public static bool TryFind(
        Option<string> option, ParseResult parsed, out DataStandard? standard,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        var found = parsed.GetValue(option) is { } named ? Find(named, parsed) : null;
        (standard, refusal) = (found?.Value, found?.Refusal);
        return refusal is null;
    }

    /// <summary>The standard; a refusal where there is none of that name or its file is wrong.</summary>
    public static Outcome<DataStandard> Find(string named, ParseResult parsed)
    {
        if (Path.GetExtension(named).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON")
        {
            return FromFile(named);
        }

        var library = Library(named, parsed);
        return library.Find(named) is { } standard
            ? Outcome.Done(standard)
            : Outcome.Refused<DataStandard>("standar-tidak-dikenal",
                $"Standar data '{named}' tidak ada. Yang ada: {string.Join(", ", library.All.Select(s => s.Id))}.");
    }

    /// <summary>
    /// The standards that the one named belongs to, with their code lists: those beside its file, else the home's where
    /// there is one.
    /// </summary>
    public static StandardLibrary Library(string named, ParseResult parsed)
    {
        var folder = Folder(named, parsed);
        return Directory.Exists(folder) ? StandardLibrary.Shipped.Load(folder).Library : StandardLibrary.Shipped;
    }

    /// <summary>Where the standard named lies, with what belongs to it: beside its file, else in the home.</summary>
    public static string Folder(string named, ParseResult parsed) => Path.GetExtension(named).Length > 0
        ? Path.GetDirectoryName(Path.GetFullPath(named))!
        : new HomePaths(parsed.GetRequiredValue(CommonOptions.Home).FullName).Standards;

    private static Outcome<DataStandard> FromFile(string path)
    {
        if (!File.Exists(path))
        {
            return Outcome.Refused<DataStandard>("standar-tidak-dikenal", $"Berkas standar '{path}' tidak ada.");
        }

        var parse = DataStandard.Parse(File.ReadAllBytes(path), Path.GetFileName(path));
        return parse.IsValid
            ? Outcome.Done(parse.Standard)
            : Outcome.Refused<DataStandard>("standar-tidak-terbaca",
                $"Standar data {path} tidak dapat dipakai, baris {parse.Errors[0].Line}: {parse.Errors[0].Message}");
    }
}
