using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The columns of a file that are bound, as rules over rows and tables see them. Immutable; shared by all partitions.
/// </summary>
internal sealed class BoundTable(IReadOnlyList<FieldRules> fields, string? sheet)
{
    public IReadOnlyList<FieldRules> Fields => fields;

    public IReadOnlyList<TypedColumn> Columns { get; } = [.. fields.Select(f => f.Field.ToColumn())];

    public string? Sheet => sheet;

    /// <summary>The column of a batch that holds the field; -1 when the file lacks it.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (string.Equals(fields[i].Field.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    public int IndexOf(StandardField field) => IndexOf(field.Name);

    public int[] IndexesOf(IEnumerable<string> names) => [.. names.Select(IndexOf)];

    /// <summary>
    /// Whether the standard declares all of the columns open. Only then may their values stand in what a finding
    /// expects: it is shown to people who may see the finding's own field, but perhaps not the others.
    /// </summary>
    public bool AreOpen(params IEnumerable<int> columns) =>
        columns.All(c => c >= 0 && fields[c].Field.AccessClass == AccessClass.Terbuka);

    /// <summary>A finding of a rule, at the cell of a field where there is one.</summary>
    public Finding About(RuleWords words, long? row, int column, string? value, string? expected) => new()
    {
        Code = words.Code,
        Severity = words.Rule.Severity,
        Message = words.Rule.Message ?? words.Message,
        Field = column < 0 ? null : fields[column].Field.Name,
        Sheet = sheet,
        Row = row,
        Column = column < 0 ? null : fields[column].Source.Index + 1,
        Cell = column < 0 || row is null ? null : A1.Address(fields[column].Source.Letter, row.Value),
        Value = value,
        Rule = $"{words.Description} [{words.Rule.Id}]",
        Expected = expected,
    };
}
