using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.References;

/// <summary>The findings of one foreign key to a table.</summary>
internal sealed class ForeignKeyFindings
{
    private readonly BoundTable _table;
    private readonly string _message;
    private readonly string _expected;

    public ForeignKeyFindings(TableReference reference, BoundTable table)
    {
        _table = table;
        Columns = table.IndexesOf(reference.Fields);
        var titles = string.Join(", ", Columns.Select(c => table.Fields[c].Field.Title));
        var there = string.Join(", ", reference.Columns);
        var where = reference.IsSelf ? $"kolom {there} tabel ini" : $"kolom {there} tabel {reference.Table}";
        _message = Columns.Length == 1
            ? $"Kolom {titles}: nilai ini tidak ada pada {where}."
            : $"Gabungan kolom {titles} tidak ada pada {where}.";
        _expected = "Nilai yang ada pada " + where;
        Rule = $"Kunci asing ({titles}) ke {where}";
    }

    /// <summary>The referring columns in a batch.</summary>
    public int[] Columns { get; }

    public string Rule { get; }

    public FindingGroup Group(FindingCollector collector) =>
        collector.Group(FindingCodes.ForeignKey, FieldName, Severity.Error);

    public Finding Of(long row, string? value) => new()
    {
        Code = FindingCodes.ForeignKey,
        Severity = Severity.Error,
        Message = _message,
        Field = FieldName,
        Sheet = _table.Sheet,
        Row = row,
        Column = Source.Index + 1,
        Cell = A1.Address(Source.Letter, row),
        Value = value,
        Rule = Rule,
        Expected = _expected,
    };

    /// <summary>That the key was not checked, or not wholly.</summary>
    public Finding NotChecked(string why) => new()
    {
        Code = FindingCodes.RuleNotChecked,
        Severity = Severity.Warning,
        Message = $"{Rule} tidak diperiksa seluruhnya: {why}",
        Sheet = _table.Sheet,
        Rule = Rule,
    };

    // A key of several columns has no field of its own, so that its values are shown only where all columns are open.
    private string? FieldName => Columns.Length == 1 ? _table.Fields[Columns[0]].Field.Name : null;

    private Reading.SourceColumn Source => _table.Fields[Columns[0]].Source;
}
