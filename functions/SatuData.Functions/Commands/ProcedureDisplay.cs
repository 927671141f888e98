using SatuData.Procedures.Definitions;
using Spectre.Console;

namespace SatuData.Functions.Commands;

/// <summary>Shows one procedure whole.</summary>
internal static class ProcedureDisplay
{
    public static int Show(ProcedureDefinition definition, CommandOutput output)
    {
        if (output.IsJson)
        {
            return CommandOutput.Json(definition);
        }

        Identity(definition, output);
        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators();
        foreach (var title in new[] { "No.", "Uraian", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Berikutnya" })
        {
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Bold))));
        }

        foreach (var step in definition.Steps)
        {
            table.AddRow([.. Cells(definition, step).Select(c => new Text(c))]);
        }

        output.Terminal.Write(table);
        Readings(definition, output);
        return CommandOutput.Done;
    }

    private static void Identity(ProcedureDefinition definition, CommandOutput output)
    {
        var identity = definition.Identity;
        output.WriteLine(definition.Title);
        output.WriteLine($"SOP {identity.Nama}, nomor {identity.Nomor ?? "(kosong)"}");
        output.WriteLine($"{identity.Instansi}, {identity.Pemerintah}");
        output.WriteLine(
            $"Sumber: {definition.Source?.File ?? "-"}, baris {definition.Source?.Line ?? 0}; versi {Display.Hash(definition.Hash)}");
        foreach (var law in definition.DasarHukum)
        {
            output.WriteLine(law.Successor is null
                ? $"  Dasar: {law.Title}"
                : $"  Dasar: {law.Title} ({Word(law.Status)}; {law.Successor})");
        }
    }

    private static string[] Cells(ProcedureDefinition definition, StepDefinition step) =>
    [
        $"{step.Number}",
        step.Title,
        string.Join(step.ActorRule == ActorRule.Semua ? " dan " : " atau ",
            step.Actors.Select(a => definition.FindActor(a)?.Name ?? a)),
        string.Join("\n", step.Kelengkapan.Select(k => k.Required ? k.Name : $"{k.Name} (bila ada)")),
        step.Waktu.ToString(),
        string.Join("\n", step.Outputs),
        step.Branches.Count == 0
            ? Target(step.Next)
            : string.Join(
                "\n", step.Branches.Select(b => $"{b.Label}: {(b.IsReturn ? "kembali ke " : "")}{Target(b.To)}")),
    ];

    private static void Readings(ProcedureDefinition definition, CommandOutput output)
    {
        var parts = definition.Inferred.Select(i => ("Umum", i))
            .Concat(definition.Steps.SelectMany(s => s.Inferred.Select(i => ($"Langkah {s.Number}", i))))
            .ToList();
        if (parts.Count > 0)
        {
            output.WriteLine("Bagian yang disimpulkan dari naskah:");
        }

        foreach (var (where, part) in parts)
        {
            output.WriteLine($"  {where}, {part.Part}: {part.Reason}");
            output.WriteLine($"    Bacaan lain: {part.OtherReading ?? "-"}");
        }
    }

    private static string Target(int? step) => step is { } number ? $"langkah {number}" : "selesai";

    private static string Word(LegalStatus status) => status switch
    {
        LegalStatus.Dicabut => "dicabut",
        LegalStatus.Diubah => "diubah",
        LegalStatus.Keliru => "keliru",
        LegalStatus.BelumDiperiksa => "belum diperiksa",
        _ => "berlaku",
    };
}
