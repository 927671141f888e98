using SatuData.Classification.Rules;

namespace SatuData.Classification.Verdicts;

/// <summary>What the columns of a table say about each other.</summary>
internal sealed class TableFacts
{
    private const int Near = 2;

    private readonly IReadOnlyList<ColumnFacts> _columns;

    public TableFacts(IReadOnlyList<ColumnFacts> columns, ClassificationRules rules, ObservationUnit unit)
    {
        _columns = columns;
        Rules = rules;
        Unit = unit;
        IsOfOffices = !unit.IsOfPersons() && columns.Any(IsOffice);
    }

    public ClassificationRules Rules { get; }

    public ObservationUnit Unit { get; }

    public bool IsOfPersons => Unit.IsOfPersons();

    /// <summary>Whether rows are about, or counted by, institutions: a plain "alamat" is then an institution's.</summary>
    public bool IsOfOffices { get; }

    /// <summary>The type of a key.</summary>
    public ColumnType Type(string key) => Rules.Types[key];

    /// <summary>Whether a column of bank names stands near.</summary>
    public bool IsNearBank(ColumnFacts column) =>
        IsNear(column, c => c.Header.Words.Contains("bank", StringComparison.Ordinal));

    /// <summary>Whether the column stands beside one of birth dates.</summary>
    public bool IsNearBirth(ColumnFacts column) => IsNear(
        column, c => c != column
            && (c.HeaderType == WellKnownTypes.BirthDate || (c.Header.Type is null && Looks.BirthDates(c))), 1);

    private static bool IsOffice(ColumnFacts column) =>
        column.HeaderType is WellKnownTypes.Office or WellKnownTypes.OfficeCode or WellKnownTypes.Npsn or WellKnownTypes.Nib;

    private bool IsNear(ColumnFacts column, Func<ColumnFacts, bool> test, int reach = Near) =>
        _columns.Any(c => Math.Abs(c.Source.Index - column.Source.Index) <= reach && test(c));
}
