using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Reports the findings of one bound column in one partition. Not safe for use by two threads at once.
/// </summary>
internal sealed class FieldFindings(FieldRules rules, FindingCollector collector)
{
    private readonly string _name = rules.Field.Name;

    public void Report(FieldFinding what, ReadOnlySpan<byte> text, long row)
    {
        var group = collector.Group(what.Code, _name, what.Severity);
        if (!group.CountOne())
        {
            return;
        }

        group.Keep(new Finding
        {
            Code = what.Code,
            Severity = what.Severity,
            Message = $"Kolom {rules.Field.Title}: {what.Message}",
            Field = _name,
            Sheet = rules.Sheet,
            Row = row,
            Column = rules.Source.Index + 1,
            Cell = A1.Address(rules.Source.Letter, row),
            Byte = collector.Place?.Invoke(rules.Source.Index),
            Value = text.Length == 0 ? null : CellText.Show(text),
            Rule = what.Rule,
            Expected = what.Expected,
        });
    }
}
