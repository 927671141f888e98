using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>A symbol at its place.</summary>
internal readonly record struct DrawnSymbol(StepKind Shape, double X, double Y)
{
    public double Top => Y - (FormRow.SymbolHeight / 2);

    public double Bottom => Y + (FormRow.SymbolHeight / 2);
}
