using System.Globalization;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>One sheet of the flow table.</summary>
internal sealed class FlowPage(ProcedureDefinition definition, FormColumns columns, PrintedRun? run)
{
    private const double Top = 18;
    private const double HeadHeight = 14;
    private const double SlimHeight = 10;
    private const double Bottom = 200;

    /// <summary>Height that the rows of steps may have together.</summary>
    public const double RoomForRows = Bottom - Top - HeadHeight - (2 * SlimHeight);

    public required IReadOnlyList<FormRow> Rows { get; init; }

    public required int Index { get; init; }

    public required bool IsLast { get; init; }

    public required IReadOnlyDictionary<int, int> PageOf { get; init; }

    public SvgCanvas Draw()
    {
        var canvas = new SvgCanvas($"Alur SOP {definition.Title}, lembar {Index + 1}");
        var title = run is null ? definition.Title : $"{definition.Title}: pelaksanaan kasus {run.CaseId}";
        canvas.Text(148.5, 14, 4, title.ToUpperInvariant(), "middle", bold: true);
        Head(canvas);
        var y = Top + HeadHeight;
        var marks = new FlowMarks
        {
            Definition = definition, StartY = y + (SlimHeight / 2), PageOf = PageOf, Page = Index, IsLast = IsLast,
        };
        y += SlimHeight;
        foreach (var row in Rows)
        {
            canvas.Rectangle(FormColumns.Left, y, FormColumns.Right - FormColumns.Left, row.Height);
            row.DrawText(canvas, y);
            marks.Add(row, y, columns);
            y += row.Height;
        }

        marks.EndY = y + (SlimHeight / 2);
        if (IsLast && definition.Closing is { } closing)
        {
            canvas.Lines(14, y + 3, FormRow.Size, [closing.Number.ToString(CultureInfo.InvariantCulture)], "middle");
            canvas.Lines(columns.Title + 1.2, y + 3, FormRow.Size, [closing.Text]);
        }

        Frame(canvas, y + SlimHeight);
        new FlowDrawing(canvas, columns, marks).Draw();
        return canvas;
    }

    private void Frame(SvgCanvas canvas, double bottom)
    {
        canvas.Rectangle(
            FormColumns.Left, Top + HeadHeight, FormColumns.Right - FormColumns.Left, bottom - Top - HeadHeight);
        var edges = columns.Edges.ToList();
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            canvas.Rectangle(edges[i], Top + HeadHeight, edges[i + 1] - edges[i], bottom - Top - HeadHeight);
        }
    }

    private void Head(SvgCanvas canvas)
    {
        Cell(canvas, FormColumns.Left, columns.Title, Top, HeadHeight, "No.");
        Cell(canvas, columns.Title, columns.Actors, Top, HeadHeight, "Uraian Prosedur");
        Cell(canvas, columns.Actors, columns.Documents, Top, 5, "Pelaksana");
        Cell(canvas, columns.Documents, columns.Remark, Top, 5, "Mutu Baku");
        Cell(canvas, columns.Remark, FormColumns.Right, Top, HeadHeight, run is null ? "Ket." : "Pelaksanaan");
        for (var i = 0; i < columns.ActorKeys.Count; i++)
        {
            var x = columns.Actors + (i * columns.ActorWidth);
            Cell(canvas, x, x + columns.ActorWidth, Top + 5, HeadHeight - 5,
                definition.FindActor(columns.ActorKeys[i])!.Name);
        }

        Cell(canvas, columns.Documents, columns.Waktu, Top + 5, HeadHeight - 5, "Kelengkapan");
        Cell(canvas, columns.Waktu, columns.Output, Top + 5, HeadHeight - 5, "Waktu");
        Cell(canvas, columns.Output, columns.Remark, Top + 5, HeadHeight - 5, "Output");
    }

    private static void Cell(SvgCanvas canvas, double left, double right, double top, double height, string text)
    {
        const double Size = 2.4;
        canvas.Rectangle(left, top, right - left, height, fill: "#eee");
        var lines = TextMeasure.Wrap(text, right - left - 1.5, Size * 1.06);
        var start = top + ((height - (lines.Count * Size * TextMeasure.LineHeight)) / 2);
        canvas.Lines((left + right) / 2, start, Size, lines, "middle", bold: true);
    }
}
