using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Surveys;

/// <summary>
/// The rows of one sheet as they are in the file, one after the other. For one thread at a time. Reading ends early,
/// and never fails, where
/// the file is damaged.
/// </summary>
public abstract class RawSheet : IDisposable
{
    private readonly SheetFacts _facts;

    private protected RawSheet(SheetFacts facts) => _facts = facts;

    /// <summary>The sheet's name; empty for a text file.</summary>
    public string Name => _facts.Name;

    /// <summary>Whether a person does not see the sheet.</summary>
    public bool IsHidden => _facts.IsHidden;

    /// <summary>The merged cells, each as a spreadsheet writes it: F1:G1.</summary>
    public IEnumerable<string> Merges => _facts.Merges.Select(m => m.ToString());

    /// <summary>1-based row or line of the current row.</summary>
    public abstract long Row { get; }

    /// <summary>The cells of the current row, valid until the next <see cref="Read"/>.</summary>
    public abstract IReadOnlyList<RawCell> Cells { get; }

    /// <summary>Moves to the next row that is not blank; false at the end.</summary>
    public abstract bool Read();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what the sheet holds open.</summary>
    protected abstract void Dispose(bool disposing);
}
