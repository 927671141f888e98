using System.Globalization;
using SatuData.Classification;

namespace SatuData.Functions.Commands;

/// <summary>Shows to people what classes are proposed for a file's columns, and why.</summary>
internal static class ClassifyDisplay
{
    private const int CellsShown = 20;

    public static void Show(ClassifiedFile file, RegionDecisions region, CommandOutput output)
    {
        var classes = file.Classes;
        output.WriteLine(
            $"Satuan pengamatan: {UnitOf(classes.Unit.Unit)}. {string.Join(" ", classes.Unit.Evidence.Take(3).Select(e => e.Text))}");
        output.List(classes.Columns, "Tabel ini tanpa kolom.",
            ("Kolom", c => c.Address),
            ("Judul", file.NameOf),
            ("Kelas", c => c.Class.ToString().ToLowerInvariant()
                + (region.OverrideOf(c) is { } decided ? $" (putusan: {decided})" : "")),
            ("Jenis", c => c.TypeName),
            ("Keyakinan", c => c.Confidence.ToString("P0", CultureInfo.GetCultureInfo("id-ID"))),
            ("Dasar hukum", c => string.Join("; ", c.Basis)),
            ("Bukti", c => string.Join(" ", c.Evidence.Select(e => e.Text))));
        if (classes.Cells.Count > 0)
        {
            output.WriteLine("Sel yang memuat identitas orang di kolom lain; samarkan, atau kecualikan kolomnya:");
            foreach (var cell in classes.Cells.Take(CellsShown))
            {
                output.WriteLine($"  {cell.Address}: {cell.Type} {cell.Masked}");
            }

            var more = classes.Columns.Sum(c => c.StrayCells) - CellsShown;
            if (more > 0)
            {
                output.WriteLine($"  dan {Display.Number(more)} lagi");
            }
        }

        var counts = classes.Columns.GroupBy(c => c.Class).OrderBy(g => g.Key)
            .Select(g => $"{Display.Number(g.Count())} {g.Key.ToString().ToLowerInvariant()}");
        output.WriteLine(
            $"{string.Join(", ", counts)}. Aturan {classes.Rules.Version} ({classes.Rules.Hash[..12]}). Usulan ini diputuskan peninjau.");
    }

    private static string UnitOf(ObservationUnit unit) => unit switch
    {
        ObservationUnit.Orang => "orang",
        ObservationUnit.RumahTangga => "keluarga",
        ObservationUnit.Usaha => "lembaga atau usaha",
        ObservationUnit.Agregat => "agregat",
        _ => "belum jelas",
    };
}
