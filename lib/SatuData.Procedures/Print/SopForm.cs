using System.Text;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>
/// The official SOP form (PermenPAN-RB 35/2012): A4 landscape, the five symbols, pelaksana as columns, mutu baku.
/// Needs no other file: no font, no script, no picture.
/// </summary>
/// <remarks>Pure; safe for use by several threads.</remarks>
public static class SopForm
{
    private const int PageHeight = 210;

    /// <summary>The form as a page of HTML with one drawing a sheet, ready to be printed.</summary>
    /// <param name="definition">The procedure.</param>
    /// <param name="run">A run to be printed on it; null for the form alone.</param>
    public static string Html(ProcedureDefinition definition, PrintedRun? run = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        page.Append(SvgCanvas.Escape($"SOP {definition.Title}")).Append("</title>\n<style>\n")
            .Append("@page { size: A4 landscape; margin: 0; }\nbody { margin: 0; background: #ddd; }\n")
            .Append("svg { display: block; width: 297mm; height: 210mm; margin: 4mm auto; background: #fff; }\n")
            .Append("@media print { body { background: none; } svg { margin: 0; break-after: page; } }\n")
            .Append("</style>\n</head>\n<body>\n");
        foreach (var sheet in Sheets(definition, run))
        {
            page.Append(sheet.Standalone(PageHeight)).Append('\n');
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    /// <summary>The form as one SVG, its sheets one below the other.</summary>
    /// <param name="definition">The procedure.</param>
    /// <param name="run">A run to be printed on it; null for the form alone.</param>
    public static string Svg(ProcedureDefinition definition, PrintedRun? run = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var sheets = Sheets(definition, run);
        var all = new SvgCanvas($"SOP {definition.Title}");
        for (var i = 0; i < sheets.Count; i++)
        {
            all.Place(sheets[i], 0, i * PageHeight);
        }

        return all.Standalone(sheets.Count * PageHeight);
    }

    private static List<SvgCanvas> Sheets(ProcedureDefinition definition, PrintedRun? run)
    {
        var flow = FlowPages.Draw(definition, run);
        List<SvgCanvas> sheets = [IdentityPage.Draw(definition), .. flow];
        for (var i = 0; i < sheets.Count; i++)
        {
            Footer(sheets[i], definition, i + 1, sheets.Count);
        }

        return sheets;
    }

    // The hash ties the paper to the definition it was printed from.
    private static void Footer(SvgCanvas sheet, ProcedureDefinition definition, int number, int count)
    {
        var source = definition.Source is { } from ? $"; sumber {from.File}, baris {from.Line}" : "";
        sheet.Text(10, 204, 2, $"Definisi {definition.Key}, SHA-256 {definition.Hash}{source}");
        sheet.Text(287, 204, 2, $"Lembar {number} dari {count}", anchor: "end");
    }
}
