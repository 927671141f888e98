using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.References;
using SatuData.Tabular.Rules.Rows;
using SatuData.Tabular.Rules.Tables;
using SatuData.Tabular.Rules.Versions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Makes the rules of a standard ready for one validation of a file. A rule with a field that the file lacks is left
/// out: that the column is missing is a finding already.
/// </summary>
internal sealed class TableChecks(DataStandard standard, BoundTable table, RuleContext context)
{
    private readonly List<Finding> _problems = [];

    public TableCheck[] Create(out IReadOnlyList<Finding> problems)
    {
        var rules = standard.Rules.Where(r => r.AllFields.All(f => table.IndexOf(f) >= 0)).ToList();
        problems = _problems;
        return [
            .. new ReferenceChecks(standard, table, context).Create(_problems),
            .. rules.Select(CreateOne).OfType<TableCheck>(),
            .. CreateVersions(rules),
        ];
    }

    private TableCheck? CreateOne(StandardRule rule) => rule.Kind switch
    {
        RuleKind.Row => new RowRuleCheck(rule, table),
        RuleKind.RowCount => new RowCountCheck(rule, table),
        RuleKind.Complete => new CompleteCheck(rule, table, context),
        RuleKind.Total => new TotalCheck(rule, table),
        RuleKind.EqualSums => new EqualSumsCheck(rule, table),
        RuleKind.Sequence or RuleKind.Monotone => new OrderCheck(rule, table),
        _ => null,
    };

    private List<TableCheck> CreateVersions(List<StandardRule> rules)
    {
        if (context.Options.Previous is not { } previous)
        {
            return [];
        }

        var checks = new List<TableCheck>();
        foreach (var rule in rules)
        {
            if (rule.Kind == RuleKind.Columns)
            {
                checks.Add(new ColumnsCheck(rule, table, previous));
            }
            else if (rule.Kind == RuleKind.RowCountChange)
            {
                checks.Add(new RowCountChangeCheck(rule, table, previous));
            }
        }

        var keyed = rules.Where(r => r.Kind is RuleKind.RowsLost or RuleKind.RowsGained or RuleKind.Change);
        foreach (var sameKey in keyed.GroupBy(r => string.Join('|', r.Key)))
        {
            if (Keyed([.. sameKey], previous) is { } check)
            {
                checks.Add(check);
            }
        }

        return checks;
    }

    private KeyedVersionCheck? Keyed(List<StandardRule> rules, ITypedTable previous)
    {
        int Index(string name) =>
            previous.Columns.ToList().FindIndex(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));

        foreach (var name in rules[0].Key)
        {
            var (before, now) = (Index(name), table.Columns[table.IndexOf(name)]);
            if (before < 0 || previous.Columns[before].Kind != now.Kind || previous.Columns[before].Scale != now.Scale)
            {
                _problems.Add(
                    NotChecked.Because(
                        rules[0], table.Sheet,
                            $"kolom kunci {name} tidak ada pada versi sebelumnya, atau berjenis lain."));
                return null;
            }
        }

        return new KeyedVersionCheck(rules, table, previous, Index);
    }
}
