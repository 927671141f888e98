using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>
/// The data records of one partition of a file, one after the other: those of a text file and the rows of a sheet.
/// Implementations are structs
/// so that the loop over rows is compiled for each.
/// </summary>
internal interface IRecordSource : IDisposable
{
    /// <summary>Cells of the current record.</summary>
    int FieldCount { get; }

    /// <summary>Whether the current record has nothing but blanks.</summary>
    bool IsBlank { get; }

    /// <summary>1-based row or line of the current record.</summary>
    long Row { get; }

    /// <summary>
    /// Why reading stopped before the end, once <see cref="Read"/> has returned false; null at a proper end.
    /// </summary>
    Finding? Problem { get; }

    /// <summary>Moves to the next record; false at the end.</summary>
    bool Read();

    /// <summary>
    /// Where in the text a cell of the current record, or the record for -1, starts; null where there is no such thing.
    /// Only for findings: it costs more than reading does.
    /// </summary>
    long? ByteOf(int column) => null;

    /// <summary>The text of a cell of the current record, valid until the next <see cref="Read"/>.</summary>
    ReadOnlySpan<byte> Get(int column, out CellKind kind);
}
