using System.Collections.Frozen;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Profiles;
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
        var (bySource, targets) = Readers(checks);
        return _rows.Open(partition, bySource, targets, checks);
    }

    /// <summary>
    /// Some rows again, given by their lines in rising order: one in each batch, valid until the next. Those of a
    /// workbook
    /// are left out.
    /// </summary>
    public IEnumerable<(long Row, RowBatch Batch)> ReadAgain(IReadOnlyList<long> rows)
    {
        var (bySource, targets) = Readers(null);
        var batch = new RowBatch(Columns);
        foreach (var (row, reader) in _rows.OpenRows(rows, bySource, targets))
        {
            using (reader)
            {
                if (reader.Read(batch))
                {
                    yield return (row, batch);
                }
            }
        }
    }

    private (FieldReader?[] BySource, int[] Targets) Readers(RowChecks? checks)
    {
        var bySource = new FieldReader?[_sourceColumns];
        var targets = new int[_sourceColumns];
        var readers = new FieldReader[_fields.Length];
        for (var i = 0; i < _fields.Length; i++)
        {
            readers[i] = FieldReader.Create(_fields[i], checks?.Collector, checks?.Watches[i]);
            var source = _fields[i].Source.Index;
            (bySource[source], targets[source]) = (readers[i], i);
        }

        if (checks is not null)
        {
            checks.Profiler = new TableProfiler(Columns, readers);
        }

        return (bySource, targets);
    }

    /// <summary>See <see cref="TableRows.Locate"/>.</summary>
    public IReadOnlyList<Finding> Locate(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> settled) =>
        _rows.Locate(findings, settled);

    /// <summary>
    /// The rules that need the whole file: unique columns and the primary key, where all of its columns are there.
    /// </summary>
    public KeyRule[] Keys(int cap, int maximumPlaces)
    {
        var keys = new List<(string Code, int[] Columns, StandardRule? Rule)>();
        var primary = _standard.PrimaryKey.Select(name => Array.FindIndex(_fields, f => f.Field.Name == name)).ToArray();
        if (primary.Length > 0 && Array.TrueForAll(primary, i => i >= 0))
        {
            keys.Add((FindingCodes.PrimaryKey, primary, null));
        }

        for (var i = 0; i < _fields.Length; i++)
        {
            // A primary key of one column makes it unique already.
            if (_fields[i].Field.Constraints.Unique && !(primary.Length == 1 && primary[0] == i))
            {
                keys.Add((FindingCodes.UniqueError, [i], null));
            }
        }

        foreach (var columns in _standard.UniqueKeys.Select(Table.IndexesOf).Where(c => Array.TrueForAll(c, i => i >= 0)))
        {
            keys.Add((FindingCodes.UniqueKey, columns, null));
        }

        foreach (var rule in _standard.Rules.Where(r => r.Kind == RuleKind.Unique && r.Fields.All(f => Table.IndexOf(f) >= 0)))
        {
            keys.Add((FindingCodes.DuplicateRow, Table.IndexesOf(rule.Fields), rule));
        }

        // Some 70 MB for all of them together.
        var places = keys.Count switch { 1 => 1 << 16, 2 => 1 << 15, 3 or 4 => 1 << 14, _ => 1 << 13 };
        return [.. keys.Select(k => new KeyRule(
            k.Code, [.. k.Columns.Select(i => _fields[i])], k.Columns, cap, Math.Min(places, maximumPlaces), _rows.LikelyCount) { Rule = k.Rule })];
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
