using System.Globalization;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;
using SatuData.Tabular.Access;
using SatuData.Tabular.Reading;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Judges a table: its unit of observation first, then its columns, then the stray cells of those left open to doubt.
/// </summary>
internal sealed class TableJudge
{
    private const string Unknown = "tidak-dikenal";

    private readonly List<ColumnFacts> _columns;
    private readonly ClassificationRules _rules;

    public TableJudge(
        IReadOnlyList<SourceColumn> columns, IReadOnlyList<ColumnTally> tallies, ClassificationRules rules)
    {
        _rules = rules;
        _columns = [.. columns.Zip(tallies, (column, tally) => ColumnFacts.Of(column, tally, rules))];
    }

    public TableClassification Judge()
    {
        var unit = new UnitJudge(_columns).Judge();
        var judge = new ColumnJudge(new TableFacts(_columns, _rules, unit.Unit));
        var office = new OfficeHolders(_rules.Office, unit.Unit, _columns);
        var verdicts = _columns.ConvertAll(
            c => Verdict(c, Declaration.Apply(office.Apply(judge.Judge(c), c), c.Source.Field?.AccessClass, unit.Unit),
                unit.Unit));
        return new()
        {
            Unit = unit,
            Columns = verdicts,
            Cells = [.. _columns.Zip(verdicts).Where(p => p.Second.StrayCells > 0).SelectMany(p => Listed(p.First))],
            Rules = _rules.Identity,
        };
    }

    private ColumnVerdict Verdict(ColumnFacts column, Proposal proposal, ObservationUnit unit)
    {
        var type = proposal.Type?.Key ?? Unknown;
        return new()
        {
            Column = column.Source.Field?.Name ?? $"kolom {column.Source.Letter}",
            SourceColumn = column.Source.Index,
            Address = column.Source.Letter,
            Class = proposal.Class,
            Type = type,
            TypeName = proposal.Type?.Name ?? "Tidak dikenal",
            Basis = Declaration.BasisOf(proposal, unit),
            Evidence = proposal.Evidence,
            Confidence = Math.Clamp(proposal.Confidence, 0, 1),
            RuleVersion = _rules.Identity.Version,
            Fingerprint = Fingerprint.Of(column, type, unit),
            StrayCells = proposal.Class == AccessClass.Dikecualikan ? 0 : Strays.Of(column),
        };
    }

    private static IEnumerable<StrayCell> Listed(ColumnFacts column)
    {
        foreach (var hit in column.Values.Tally.Strays)
        {
            var address = column.Source.Letter + hit.Row.ToString(CultureInfo.InvariantCulture);
            yield return new(column.Source.Index, hit.Row, address, hit.Type, hit.Masked);
        }
    }
}
