using System.CommandLine;
using SatuData.Tabular.Rules.References;
using SatuData.Tabular.Standards;

namespace SatuData.Functions.Commands;

/// <summary>
/// The option that names files of the tables that foreign keys refer to. Tables not named are looked for in the folder
/// <c>tabel</c> beside the standard. One for each command.
/// </summary>
internal sealed class TableOption
{
    private readonly Option<string[]> _tables = new("--table")
    {
        Description = "Berkas tabel yang dirujuk kunci asing, NAMA=BERKAS; boleh diulang "
            + "(bawaan: folder tabel di samping standar).",
        HelpName = "NAMA=BERKAS",
    };

    public TableOption()
    {
        _tables.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !IsTable(t.Value)))
            {
                result.AddError($"'{token.Value}' harus berbentuk NAMA=BERKAS, dan berkasnya harus ada.");
            }
        });
    }

    public void AddTo(Command command) => command.Options.Add(_tables);

    /// <summary>Finds the tables of a standard.</summary>
    public Func<TableReference, ReferenceTable?> Of(ParseResult parsed, string named, DataStandard standard)
    {
        var files = (parsed.GetValue(_tables) ?? []).Select(t => t.Split('=', 2))
            .ToLookup(t => t[0], t => t[1], StringComparer.Ordinal);
        var folder = Path.Combine(StandardChoice.Folder(named, parsed), StandardLibrary.TableFolder);
        return reference => files[reference.Table].LastOrDefault() is { } file
            ? ReferenceFile.Open(file, reference, standard)
            : ReferenceFile.Find(folder, reference, standard);
    }

    private static bool IsTable(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && File.Exists(text[(at + 1)..]);
}
