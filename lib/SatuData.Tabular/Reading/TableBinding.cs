using SatuData.Tabular.Findings;
using SatuData.Tabular.Profiles;
using SatuData.Tabular.Regions;
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

    public TableBinding(OpenedTable opened, TableRows rows, DataStandard standard, RegionCodes regions)
    {
        _rows = rows;
        _standard = standard;
        _sourceColumns = opened.Columns.Count;
        _fields = [.. standard.Fields
            .Select(field => opened.Columns.FirstOrDefault(c => c.Field == field))
            .Where(column => column is not null)
            .Select(column => Rules(opened, column!, regions))];
        Columns = [.. _fields.Select(f => f.Field.ToColumn())];
    }

    /// <summary>The bound columns, in the standard's order.</summary>
    public IReadOnlyList<TypedColumn> Columns { get; }

    /// <summary>Their rules, in the same order.</summary>
    public IReadOnlyList<FieldRules> Fields => _fields;

    public int PartitionCount => _rows.PartitionCount;

    public IRowBatchReader Open(int partition, RowChecks? checks)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(partition);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(partition, PartitionCount);
        var (bySource, targets) = Readers(checks);
        return _rows.Open(partition, bySource, targets, checks);
    }

    /// <summary>
    /// Some rows again, given by their lines in rising order: one in each batch, valid until the next. Those of a workbook
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
        var readers = Array.ConvertAll(_fields, f => FieldReader.Create(f, checks?.Collector));
        for (var i = 0; i < _fields.Length; i++)
        {
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
        var keys = new List<(string Code, int[] Columns)>();
        var primary = _standard.PrimaryKey.Select(name => Array.FindIndex(_fields, f => f.Field.Name == name)).ToArray();
        if (primary.Length > 0 && Array.TrueForAll(primary, i => i >= 0))
        {
            keys.Add((FindingCodes.PrimaryKey, primary));
        }

        for (var i = 0; i < _fields.Length; i++)
        {
            // A primary key of one column makes it unique already.
            if (_fields[i].Field.Constraints.Unique && !(primary.Length == 1 && primary[0] == i))
            {
                keys.Add((FindingCodes.UniqueError, [i]));
            }
        }

        // Some 100 MB for all of them together.
        var places = keys.Count switch { 1 => 1 << 16, 2 => 1 << 15, 3 or 4 => 1 << 14, _ => 1 << 13 };
        return [.. keys.Select(k => new KeyRule(
            k.Code, [.. k.Columns.Select(i => _fields[i])], k.Columns, cap, Math.Min(places, maximumPlaces)))];
    }

    private FieldRules Rules(OpenedTable opened, SourceColumn column, RegionCodes regions)
    {
        var type = column.Field!.Type;
        FieldRules? rules = null;
        rules = new FieldRules(_standard, column, regions)
        {
            Sheet = opened.Description.Sheet,
            Uses1904 = opened.Uses1904,
            Numbers = type is FieldType.Integer or FieldType.Number
                ? new NumberColumn(type == FieldType.Integer, () => _rows.CollectNumbers(column.Index, rules!.Missing))
                : null,
        };
        return rules;
    }
}
