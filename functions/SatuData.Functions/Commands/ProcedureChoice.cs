using System.CommandLine;
using SatuData.Procedures;
using SatuData.Procedures.Definitions;

namespace SatuData.Functions.Commands;

/// <summary>The procedure a command line names: the key of a shipped one, or a file.</summary>
internal sealed record ProcedureChoice(
    string File, ProcedureDefinition? Definition, IReadOnlyList<DefinitionError> Errors)
{
    public static Argument<string> Argument() => new("PROSEDUR")
    {
        Description = "Kunci prosedur (lihat 'satudata procedure list') atau berkas definisi .yaml.",
    };

    /// <summary>The choice; the refusal when the name is neither.</summary>
    public static (ProcedureChoice? Choice, Refusal? Refusal) Of(string name)
    {
        if (ProcedureLibrary.Shipped.Find(name) is { } shipped)
        {
            return (new(name + ".yaml", shipped, []), null);
        }

        if (!System.IO.File.Exists(name))
        {
            return (null, new Refusal("prosedur-tidak-dikenal",
                $"Prosedur \"{name}\" tidak ada dan bukan nama berkas. Lihat kuncinya dengan 'satudata procedure list'."));
        }

        var parsed = ProcedureDefinition.Parse(System.IO.File.ReadAllBytes(name));
        return (new(name, parsed.IsValid ? parsed.Value : null, parsed.Errors), null);
    }

    /// <summary>Runs <paramref name="act"/> on the definition; says why when it cannot be used.</summary>
    public static int With(string name, Func<ProcedureDefinition, int> act)
    {
        var (choice, refusal) = Of(name);
        if (refusal is not null)
        {
            return CommandOutput.RefuseUsage(refusal);
        }

        return choice!.Definition is { } definition
            ? act(definition)
            : CommandOutput.Refuse(new Refusal("definisi-tidak-terbaca",
                $"{choice.File}:{choice.Errors[0]}. Periksa seluruhnya dengan 'satudata procedure lint'."));
    }
}
