using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Reports the findings of one bound column in one partition. Not safe for use by two threads at once.
/// </summary>
internal sealed class FieldFindings(FieldRules rules, FindingCollector collector)
{
    private readonly string _name = rules.Field.Name;

    /// <summary>The groups met so far: few, and found again faster here than by their names.</summary>
    private readonly List<(FieldFinding What, FindingGroup Group)> _groups = [];

    /// <summary>Whether the next finding of this kind will be listed, and not only counted.</summary>
    public bool Lists(FieldFinding what) => GroupOf(what).Count < collector.Limit;

    public void Report(FieldFinding what, ReadOnlySpan<byte> text, long row, string? suggestion = null)
    {
        var group = GroupOf(what);
        if (group.CountOne())
        {
            group.Keep(Describe(what, text, row) with { Suggestion = suggestion });
        }
    }

    /// <summary>Reports a benign repair: the value as found, and what it was read as.</summary>
    public void Repair(FieldFinding what, ReadOnlySpan<byte> text, ReadOnlySpan<byte> readAs, long row)
    {
        var group = GroupOf(what);
        if (group.CountOne())
        {
            group.Keep(Describe(what, text, row) with { ReadAs = CellText.Show(readAs) });
        }
    }

    private FindingGroup GroupOf(FieldFinding what)
    {
        foreach (var (known, group) in _groups)
        {
            if (ReferenceEquals(known, what))
            {
                return group;
            }
        }

        var found = collector.Group(what.Code, _name, what.Severity);
        _groups.Add((what, found));
        return found;
    }

    private Finding Describe(FieldFinding what, ReadOnlySpan<byte> text, long row) => new()
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
    };
}
