using SatuData.Classification;
using SatuData.Tabular.Access;

namespace SatuData.Functions.Commands;

/// <summary>What <c>classify --json</c> shows. Its shape is stable: programs read it.</summary>
internal sealed record ClassifyReport(
    string Unit, IReadOnlyList<ClassifyReport.ColumnEntry> Columns, IReadOnlyList<ClassifyReport.CellEntry> Cells,
        RulesIdentity Rules)
{
    public static ClassifyReport Of(ClassifiedFile file, RegionDecisions region) => new(
        UnitOf(file.Classes.Unit.Unit),
        [.. file.Classes.Columns.Select(c => new ColumnEntry(
            file.NameOf(c), c.Address, c.Class, c.Type, Math.Round(c.Confidence, 3),
            [.. c.Basis.Select(b => b.ToString())], [.. c.Evidence.Select(e => e.Text)], region.OverrideOf(c)))],
        [.. file.Classes.Cells.Select(c => new CellEntry(c.Address, c.Type, c.Masked))],
        file.Classes.Rules);

    private static string UnitOf(ObservationUnit unit) => unit switch
    {
        ObservationUnit.Orang => "person",
        ObservationUnit.RumahTangga => "household",
        ObservationUnit.Usaha => "establishment",
        ObservationUnit.Agregat => "aggregate",
        _ => "unknown",
    };

    internal sealed record ColumnEntry(
        string Name,
        string Address,
        AccessClass Class,
        string Type,
        double Confidence,
        IReadOnlyList<string> Basis,
        IReadOnlyList<string> Evidence,
        string? Override);

    internal sealed record CellEntry(string Cell, string Type, string Masked);
}
