namespace SatuData.Classification.Tests.Quality;

/// <summary>One generated table with what each of its columns truly is.</summary>
internal sealed record QualityTable(
    IReadOnlyList<(string Header, ColumnKind Kind, Func<int, string> Cell)> Columns, int Rows)
{
    public TableClassification Classify()
    {
        var sheet = new Sheet();
        foreach (var (header, _, cell) in Columns)
        {
            sheet.Column(header, cell);
        }

        return sheet.Classify(Rows);
    }
}
