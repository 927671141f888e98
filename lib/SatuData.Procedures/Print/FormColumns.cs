using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>The columns of the flow table, in millimetres.</summary>
internal sealed class FormColumns
{
    public const double Left = 10;
    public const double Right = 287;
    private const double Number = 8;
    private const double Time = 15;
    private readonly string[] _actors;

    public FormColumns(ProcedureDefinition definition, bool hasRun)
    {
        // An outside party has a column only where it acts.
        _actors = [.. definition.Actors.Where(a => !a.Outside || definition.Steps.Any(s => s.Actors.Contains(a.Key)))
            .Select(a => a.Key)];
        var (text, document, remark) = hasRun ? (44, 30, 44) : (54, 38, 18);
        Title = Left + Number;
        Actors = Title + text;
        Documents = Right - remark - document - Time - document;
        Waktu = Documents + document;
        Output = Waktu + Time;
        Remark = Output + document;
        ActorWidth = (Documents - Actors) / Math.Max(1, _actors.Length);
    }

    public double Title { get; }

    public double Actors { get; }

    public double Documents { get; }

    public double Waktu { get; }

    public double Output { get; }

    public double Remark { get; }

    public double ActorWidth { get; }

    public IReadOnlyList<string> ActorKeys => _actors;

    /// <summary>Width of a symbol.</summary>
    public double Symbol => Math.Min(15, ActorWidth * 0.5);

    /// <summary>Where all columns begin, and the right edge.</summary>
    public IEnumerable<double> Edges =>
    [
        Left, Title, .. Enumerable.Range(0, _actors.Length).Select(i => Actors + (i * ActorWidth)), Documents, Waktu,
        Output,
        Remark, Right,
    ];

    /// <summary>Middle of an actor's column; of the first one when it has none.</summary>
    public double Centre(string actor) => Actors + ((Math.Max(0, Array.IndexOf(_actors, actor)) + 0.5) * ActorWidth);

    /// <summary>Right edge of the column that <paramref name="x"/> lies in.</summary>
    public double RightEdge(double x) => Actors + (Math.Ceiling((x - Actors) / ActorWidth) * ActorWidth);
}
