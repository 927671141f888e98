using System.Globalization;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>Draws the symbols of a sheet and the arrows between them.</summary>
internal sealed class FlowDrawing(SvgCanvas canvas, FormColumns columns, FlowMarks marks)
{
    private readonly Dictionary<double, int> _lanes = [];
    private double Half => columns.Symbol / 2;

    public void Draw()
    {
        Opening();
        foreach (var (row, bottom, stacks) in marks.Steps)
        {
            Ways(row.Step, bottom, stacks);
        }

        Incoming();
        foreach (var (_, _, stacks) in marks.Steps)
        {
            Inner(stacks);
        }
    }

    private void Opening()
    {
        var first = marks.Steps[0];
        var entry = first.Stacks[0][0];
        if (marks.Page > 0)
        {
            Pentagon(entry.X, marks.StartY, "");
        }
        else if (first.Row.Step.Kind != StepKind.Mulai)
        {
            Capsule(entry.X, marks.StartY, "Mulai");
        }
        else
        {
            return;
        }

        canvas.Arrow((entry.X, marks.StartY + 2.5), (entry.X, entry.Top));
    }

    // The way to the next row goes straight down; every other way leaves a decision by its side.
    private void Ways(StepDefinition step, double bottom, List<List<DrawnSymbol>> stacks)
    {
        var exit = stacks[^1][^1];
        var decision = stacks[0].Find(s => s.Shape == StepKind.Keputusan);
        var isLastRow = marks.Steps[^1].Row.Step == step;
        var right = true;
        foreach (var way in FlowLabel.Ways(step))
        {
            if (way.To == step.Number + 1 || (way.To is null && isLastRow && marks.IsLast))
            {
                Down(exit, bottom, way.To, way.Label);
            }
            else
            {
                Aside(decision.Shape == StepKind.Keputusan ? decision : exit, way.To, way.Label, right);
                right = false;
            }
        }
    }

    private void Down(DrawnSymbol exit, double bottom, int? to, string label)
    {
        canvas.Lines(exit.X + 0.8, exit.Bottom + FlowLabel.Below, FlowLabel.Size, FlowLabel.Down(label, columns));
        if (to is { } next && marks.Entry(next) is { } target)
        {
            if (Math.Abs(target.X - exit.X) < 0.1)
            {
                canvas.Arrow((exit.X, exit.Bottom), (target.X, target.Top));
            }
            else
            {
                canvas.Arrow((exit.X, exit.Bottom), (exit.X, bottom), (target.X, bottom), (target.X, target.Top));
            }

            return;
        }

        canvas.Arrow((exit.X, exit.Bottom), (exit.X, marks.EndY - 2.5));
        if (to is null)
        {
            Capsule(exit.X, marks.EndY, "Selesai");
        }
        else
        {
            Pentagon(exit.X, marks.EndY, "");
        }
    }

    private void Aside(DrawnSymbol from, int? to, string label, bool right)
    {
        var side = right ? 1 : -1;
        var start = from.X + (side * Half);
        var lane = Lane(from.X, side);
        var lines = FlowLabel.Aside(label, columns);
        var top = from.Y - FlowLabel.Above - FlowLabel.HeightOf(lines);
        var near = start - (side * (FlowLabel.Overlap - 0.4));
        canvas.Lines(near, top, FlowLabel.Size, lines, right ? "start" : "end");
        if (to is { } number && marks.Entry(number) is { } target)
        {
            if (target == from)
            {
                canvas.Arrow((start, from.Y), (lane, from.Y), (lane, from.Top - 1.6), (from.X, from.Top - 1.6),
                    (from.X, from.Top));
                return;
            }

            var towards = target.X + Half < lane ? Half : -Half;
            canvas.Arrow((start, from.Y), (lane, from.Y), (lane, target.Y), (target.X + towards, target.Y));
        }
        else if (to is null && marks.IsLast && End() is { } end)
        {
            var towards = end < lane ? Half : -Half;
            canvas.Arrow((start, from.Y), (lane, from.Y), (lane, marks.EndY), (end + towards, marks.EndY));
        }
        else
        {
            canvas.Arrow((start, from.Y), (lane, from.Y), (lane, from.Bottom + 0.5));
            Pentagon(lane, from.Bottom + 2, to is { } far ? far.ToString(CultureInfo.InvariantCulture) : "S", 3.4);
        }
    }

    // Where a way ends that was drawn on another sheet.
    private void Incoming()
    {
        foreach (var (row, _, stacks) in marks.Steps)
        {
            foreach (var source in marks.Sources(row.Step.Number))
            {
                var entry = stacks[0][0];
                var x = entry.X - Half - 2.6;
                Pentagon(x, entry.Y, source.ToString(CultureInfo.InvariantCulture), 3.4);
                canvas.Arrow((x + 1.7, entry.Y), (entry.X - Half, entry.Y));
            }
        }
    }

    private double? End() => marks.Steps[^1] is var (row, _, stacks) && row.Step.Followers.Contains(null)
        ? stacks[^1][^1].X
        : null;

    private double Lane(double x, int side)
    {
        var edge = side > 0 ? columns.RightEdge(x) : columns.RightEdge(x) - columns.ActorWidth;
        var taken = _lanes[edge] = _lanes.GetValueOrDefault(edge) + 1;
        return edge - (side * 1.2 * taken);
    }

    private void Inner(List<List<DrawnSymbol>> stacks)
    {
        for (var i = 0; i < stacks.Count; i++)
        {
            for (var k = 0; k < stacks[i].Count; k++)
            {
                Symbol(stacks[i][k]);
                if (k > 0)
                {
                    canvas.Arrow((stacks[i][k].X, stacks[i][k - 1].Bottom), (stacks[i][k].X, stacks[i][k].Top));
                }
            }

            if (i > 0)
            {
                Across(stacks[i - 1][^1], stacks[i][0]);
            }
        }
    }

    private void Across(DrawnSymbol from, DrawnSymbol to)
    {
        var (start, end) = from.X < to.X ? (from.X + Half, to.X - Half) : (from.X - Half, to.X + Half);
        if (Math.Abs(from.Y - to.Y) < 0.1)
        {
            canvas.Arrow((start, from.Y), (end, to.Y));
        }
        else
        {
            canvas.Arrow((start, from.Y), (to.X, from.Y), (to.X, from.Y > to.Y ? to.Bottom : to.Top));
        }
    }

    private void Symbol(DrawnSymbol symbol)
    {
        var (x, y, h) = (symbol.X, symbol.Y, FormRow.SymbolHeight / 2);
        switch (symbol.Shape)
        {
            case StepKind.Keputusan:
                canvas.Polygon((x, y - h), (x + Half, y), (x, y + h), (x - Half, y));
                break;
            case StepKind.Konektor:
                Pentagon(x, y, "", FormRow.SymbolHeight);
                break;
            case StepKind.Mulai or StepKind.Selesai:
                canvas.Rectangle(x - Half, y - h, columns.Symbol, 2 * h, h, "#fff");
                break;
            default:
                canvas.Rectangle(x - Half, y - h, columns.Symbol, 2 * h, fill: "#fff");
                break;
        }
    }

    private void Capsule(double x, double y, string text)
    {
        canvas.Rectangle(x - Half, y - 2.5, columns.Symbol, 5, 2.5, "#fff");
        canvas.Text(x, y + 0.8, 2.2, text, "middle");
    }

    private void Pentagon(double x, double y, string text, double size = 5)
    {
        var h = size / 2;
        canvas.Polygon((x - h, y - h), (x + h, y - h), (x + h, y + (h * 0.3)), (x, y + h), (x - h, y + (h * 0.3)));
        canvas.Text(x, y + 0.6, 1.9, text, "middle");
    }
}
