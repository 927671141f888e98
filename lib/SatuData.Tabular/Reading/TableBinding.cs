using System.Collections.Frozen;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The rows of a file together with the rules of the columns that are bound. Immutable.</summary>
internal sealed class TableBinding
{
    private readonly TableRows _rows;
    private readonly DataStandard _standard;
    private readonly int _sourceColumns;
    private readonly FieldRules[] _fields;
    private readonly RuleContext _context;

    public TableBinding(OpenedTable opened, TableRows rows, DataStandard standard, RuleContext context, TableReadOptions options)
    {
        var declined = options.DeclinedRepairs.ToFrozenSet(StringComparer.Ordinal);
        _context = context;
        _rows = rows;
        _standard = standard;
        _sourceColumns = opened.Columns.Count;
        _fields = [.. standard.Fields
            .Select(field => opened.Columns.FirstOrDefault(c => c.Field == field))
            .Where(column => column is not null)
            .Select(column => Rules(opened, column!, declined))];
        Table = new BoundTable(_fields, opened.Description.Sheet);
    }

    /// <summary>The bound columns, in the standard's order.</summary>
    public IReadOnlyList<TypedColumn> Columns => Table.Columns;

    public BoundTable Table { get; }

    /// <summary>Their rules, in the same order.</summary>
    public IReadOnlyList<FieldRules> Fields => _fields;

    /// <summary>Where the column of years is among them; -1 when there is none.</summary>
    public int YearColumn => Array.FindIndex(
        _fields, f => f.Field.Type == FieldType.Year
            || (f.Field.Type == FieldType.Integer && f.Field.Name.StartsWith("tahun", StringComparison.Ordinal)));

    public int PartitionCount => _rows.PartitionCount;

    public IRowBatchReader Open(int partition, RowChecks? checks)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(partition);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(partition, PartitionCount);
        var bySource = new FieldReader?[_sourceColumns];
        var targets = new int[_sourceColumns];
        for (var i = 0; i < _fields.Length; i++)
        {
            var source = _fields[i].Source.Index;
            bySource[source] = FieldReader.Create(_fields[i], checks?.Collector, checks?.Watches[i]);
            targets[source] = i;
        }

        return _rows.Open(partition, bySource, targets, checks);
    }

    /// <summary>
    /// The rules that need the whole file: unique columns and the primary key, where all of its columns are there.
    /// </summary>
    public KeyRule[] Keys(int cap)
    {
        var keys = new List<KeyRule>();
        var primary = _standard.PrimaryKey.Select(name => Array.FindIndex(_fields, f => f.Field.Name == name)).ToArray();
        if (primary.Length > 0 && Array.TrueForAll(primary, i => i >= 0))
        {
            keys.Add(new KeyRule(FindingCodes.PrimaryKey, [.. primary.Select(i => _fields[i])], primary, cap));
        }

        for (var i = 0; i < _fields.Length; i++)
        {
            // A primary key of one column makes it unique already.
            if (_fields[i].Field.Constraints.Unique && !(primary.Length == 1 && primary[0] == i))
            {
                keys.Add(new KeyRule(FindingCodes.UniqueError, [_fields[i]], [i], cap));
            }
        }

        foreach (var columns in _standard.UniqueKeys.Select(Table.IndexesOf).Where(c => Array.TrueForAll(c, i => i >= 0)))
        {
            keys.Add(new KeyRule(FindingCodes.UniqueKey, [.. columns.Select(i => _fields[i])], columns, cap));
        }

        foreach (var rule in _standard.Rules.Where(r => r.Kind == RuleKind.Unique && r.Fields.All(f => Table.IndexOf(f) >= 0)))
        {
            var columns = Table.IndexesOf(rule.Fields);
            keys.Add(new KeyRule(FindingCodes.DuplicateRow, [.. columns.Select(i => _fields[i])], columns, cap) { Rule = rule });
        }

        return [.. keys];
    }

    /// <summary>The rules over rows, the table and versions, and why some of them are not checked.</summary>
    public TableCheck[] Checks(out IReadOnlyList<Finding> problems) => new TableChecks(_standard, Table, _context).Create(out problems);

    private FieldRules Rules(OpenedTable opened, SourceColumn column, FrozenSet<string> declined)
    {
        var type = column.Field!.Type;
        FieldRules? rules = null;
        rules = new FieldRules(_standard, column, _context)
        {
            Sheet = opened.Description.Sheet,
            Uses1904 = opened.Uses1904,
            KeepsKinds = opened.Description.Format is SourceFormat.Xlsx or SourceFormat.Xls,
            Declined = declined,
            Numbers = type is FieldType.Integer or FieldType.Number
                ? new NumberColumn(
                    type == FieldType.Integer,
                    () => ColumnScan.Numbers(_rows, column.Index, rules!.Missing),
                    () => ColumnScan.Others(_rows, NumbersBeside(column, opened), Unbound(opened)))
                : null,
            Dates = type == FieldType.Date ? new DateColumn(() => ColumnScan.Dates(_rows, column.Index)) : null,
        };
        return rules;
    }

    private static List<int> NumbersBeside(SourceColumn column, OpenedTable opened) =>
        [.. opened.Columns.Where(c => c != column && c.Field is { Type: FieldType.Number or FieldType.Integer }).Select(c => c.Index)];

    private static List<int> Unbound(OpenedTable opened) => [.. opened.Columns.Where(c => c.Field is null).Select(c => c.Index)];
}
