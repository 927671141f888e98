using System.Collections.Frozen;

namespace SatuData.Tabular.Access;

/// <summary>
/// The guard of every open artefact: the columns that a person has decided are <see cref="AccessClass.Terbuka"/>.
/// Writers of snapshots,
/// reports, exports, previews and templates take this type instead of column names, so that a column without an
/// approved verdict has
/// no way into an open file. It can only be made from decisions, never from names.
/// </summary>
/// <remarks>Immutable and safe for use by several threads. Names are compared ignoring case.</remarks>
public sealed class OpenColumns
{
    /// <summary>No column is open.</summary>
    public static readonly OpenColumns None = new([]);

    private readonly FrozenSet<string> _names;

    private OpenColumns(IEnumerable<string> names)
    {
        _names = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>How many columns are open.</summary>
    public int Count => _names.Count;

    /// <summary>
    /// The columns that <paramref name="decisions"/> open: decided Terbuka, with a decision record and a decider, and
    /// by no other decision
    /// on the same column anything else. Everything not named stays closed.
    /// </summary>
    public static OpenColumns From(IEnumerable<ColumnDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return new(decisions
            .GroupBy(d => d.Column, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.All(d => d.Class == AccessClass.Terbuka
                && !string.IsNullOrWhiteSpace(d.DecisionId) && !string.IsNullOrWhiteSpace(d.DecidedBy)))
            .Select(g => g.Key));
    }

    /// <summary>Whether <paramref name="column"/> may be written to an open artefact.</summary>
    public bool Contains(string column) => _names.Contains(column);

    /// <summary>Refuses a column that is not open.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="column"/> has no approved open verdict: a defect in
    /// the caller.</exception>
    public void Demand(string column)
    {
        if (!Contains(column))
        {
            throw new InvalidOperationException(
                $"Column '{column}' has no approved open verdict and must not reach an open artefact.");
        }
    }
}
