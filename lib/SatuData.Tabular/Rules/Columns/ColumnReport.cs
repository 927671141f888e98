using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>Writes the findings about one column as a whole.</summary>
internal sealed class ColumnReport(FieldRules rules, FindingCollector collector)
{
    public FieldRules Rules => rules;

    /// <summary>One finding.</summary>
    /// <param name="what">What it says.</param>
    /// <param name="row">The row of the cell that shows it.</param>
    /// <param name="count">How many cells it stands for where each counts; 1 for a finding about the column.</param>
    /// <param name="value">The value found there.</param>
    /// <param name="suggestion">The value that is meant.</param>
    public void Add(FieldFinding what, long row, long count = 1, string? value = null, string? suggestion = null)
    {
        var group = collector.Group(what.Code, rules.Field.Name, what.Severity);
        if (group.CountOne())
        {
            group.Keep(new Finding
            {
                Code = what.Code,
                Severity = what.Severity,
                Message = $"Kolom {rules.Field.Title}: {what.Message}",
                Field = rules.Field.Name,
                Sheet = rules.Sheet,
                Row = row,
                Column = rules.Source.Index + 1,
                Cell = A1.Address(rules.Source.Letter, row),
                Value = value,
                Rule = what.Rule,
                Expected = what.Expected,
                Suggestion = suggestion,
            });
        }

        group.CountMany(count - 1);
    }

    /// <summary>Counts more cells with the same finding, which are not listed.</summary>
    public void Count(FieldFinding what, long more) =>
        collector.Group(what.Code, rules.Field.Name, what.Severity).CountMany(more);

    /// <summary>The address of a cell of the column.</summary>
    public string Cell(long row) => A1.Address(rules.Source.Letter, row);
}
