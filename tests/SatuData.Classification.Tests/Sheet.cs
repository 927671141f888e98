using System.Globalization;
using System.Text;
using SatuData.Classification.Rules;
using SatuData.Tabular.Access;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Classification.Tests;

/// <summary>A table in memory, fed to the classifier as validation would feed it: row by row, in partitions.</summary>
internal sealed class Sheet
{
    private readonly List<SourceColumn> _columns = [];
    private readonly List<Func<int, string>> _cells = [];

    public Sheet Column(string header, Func<int, string> cell, AccessClass? declared = null, bool bound = false)
    {
        var index = _columns.Count;
        StandardField? field = declared is null && !bound ? null : new()
        {
            Name = "f" + index.ToString(CultureInfo.InvariantCulture),
            Title = "",
            Type = FieldType.Text,
            AccessClass = declared,
        };
        _columns.Add(new(index, header, ((char)('A' + index)).ToString(), field));
        _cells.Add(cell);
        return this;
    }

    public Sheet Column(string header, params string[] cells) => Column(header, i => cells[i % cells.Length]);

    public Sheet Open(string header, params string[] cells) =>
        Column(header, i => cells[i % cells.Length], AccessClass.Terbuka);

    public TableClassification Classify(int rows = 100, int partitions = 1, ClassificationRules? rules = null)
    {
        var classifier = new TableClassifier(_columns, rules);
        var observers = Enumerable.Range(0, partitions).Select(classifier.ObserverFor).ToList();
        for (var row = 0; row < rows; row++)
        {
            var observer = observers[(int)((long)row * partitions / rows)];
            for (var column = 0; column < _columns.Count; column++)
            {
                observer.Observe(column, row + 2, Encoding.UTF8.GetBytes(_cells[column](row)));
            }
        }

        return classifier.Classify();
    }

    public ColumnVerdict Verdict(int column = 0, int rows = 100) => Classify(rows).Columns[column];
}
