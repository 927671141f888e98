using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Goes through the rows of one sheet from the first to the last that has a cell, without gaps: the nth <see
/// cref="Read"/> gives row n.
/// For one thread.
/// </summary>
internal abstract class SheetCursor(ReadingLimits limits) : IDisposable
{
    /// <summary>More cells than this are not told apart.</summary>
    private const int MostPrograms = 100;

    private readonly List<(long Row, int Column)> _programs = [];
    private bool _isAtEnd;

    /// <summary>The first cells read so far whose formula starts another program, with their 0-based columns.</summary>
    public IReadOnlyList<(long Row, int Column)> Programs => _programs;

    /// <summary>The cells of the current row.</summary>
    public WorkbookRow Cells { get; } = new();

    /// <summary>1-based row of the sheet; 0 before the first.</summary>
    public long Row { get; private set; }

    /// <summary>Why reading stopped before the end; null at a proper end.</summary>
    public Finding? Problem { get; private set; }

    /// <summary>Moves to the next row; false at the end or when the rest cannot be read.</summary>
    public bool Read()
    {
        if (_isAtEnd)
        {
            return false;
        }

        Finding? problem = null;
        Budget.Resume();
        try
        {
            if (MoveNext(Row + 1))
            {
                Row++;
                return true;
            }
        }
        catch (Exception e) when ((problem = WorkbookDamage.Explain(e)) is not null)
        {
            Problem = problem;
        }
        finally
        {
            Budget.Pause();
        }

        _isAtEnd = true;
        return false;
    }

    /// <summary>What is left of the limits.</summary>
    protected ReadingBudget Budget { get; } = new(limits);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Fills <see cref="Cells"/> with row <paramref name="row"/>; false when the sheet has no row from there on.
    /// </summary>
    protected abstract bool MoveNext(long row);

    /// <summary>Notes a cell whose formula starts another program.</summary>
    protected void NoteProgram(long row, int column)
    {
        if (_programs.Count < MostPrograms)
        {
            _programs.Add((row, column));
        }
    }

    /// <summary>Releases the stream.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
