using SatuData.Classification.Rules;
using SatuData.Classification.Values;
using SatuData.Classification.Verdicts;
using SatuData.Tabular.Reading;

namespace SatuData.Classification;

/// <summary>
/// Proposes an access class for every column of one uploaded file, from headers and from every cell. Make one per file,
/// give <see cref="ObserverFor"/> to the validation, and ask for the outcome when all rows have been read.
/// </summary>
/// <remarks>
/// <see cref="ObserverFor"/> may be called by several threads; each observer belongs to one thread. Memory is bounded
/// by the number of columns and partitions, not by rows.
/// </remarks>
public sealed class TableClassifier
{
    private readonly IReadOnlyList<SourceColumn> _columns;
    private readonly ClassificationRules _rules;
    private readonly Lock _lock = new();
    private readonly SortedList<int, PartitionObserver> _observers = [];

    /// <summary>Starts classifying a file.</summary>
    /// <param name="columns">The file's columns, each at the position of its index.</param>
    /// <param name="rules">The rules; null for those shipped.</param>
    /// <exception cref="ArgumentException">A column's index is not its position.</exception>
    public TableClassifier(IReadOnlyList<SourceColumn> columns, ClassificationRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Where((column, position) => column.Index != position).Any())
        {
            throw new ArgumentException("Columns must be in the order of their indexes.", nameof(columns));
        }

        _columns = columns;
        _rules = rules ?? ClassificationRules.Shipped;
    }

    /// <summary>The observer of partition <paramref name="partition"/>; the same one on every call.</summary>
    public ICellObserver ObserverFor(int partition)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(partition);
        lock (_lock)
        {
            if (!_observers.TryGetValue(partition, out var observer))
            {
                observer = new PartitionObserver(_columns.Count, _rules);
                _observers.Add(partition, observer);
            }

            return observer;
        }
    }

    /// <summary>
    /// The outcome for all cells observed so far. Call it when every partition has been read to its end; it can be
    /// called again.
    /// </summary>
    public TableClassification Classify()
    {
        lock (_lock)
        {
            var tallies = _columns.Select(_ => new ColumnTally()).ToArray();
            foreach (var observer in _observers.Values)
            {
                observer.AddTo(tallies);
            }

            return new TableJudge(_columns, tallies, _rules).Judge();
        }
    }
}
