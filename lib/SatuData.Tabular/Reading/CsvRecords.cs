using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CsvHelper;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The records of one partition of a text file.</summary>
internal struct CsvRecords : IRecordSource
{
    private readonly CsvReader _reader;
    private readonly CsvLayout _layout;
    private readonly long _firstLine;
    private readonly long _start;
    private long _ordinal = -1;

    public CsvRecords(TextBytes text, CsvLayout layout, Partition partition)
    {
        _layout = layout;
        _firstLine = partition.FirstLine;
        _start = partition.Start;
        var length = partition.End - partition.Start;
        _reader = CsvReader.Create(text.Open(partition.Start, partition.End), layout.ReaderOptions(length));
    }

    public readonly int FieldCount => _reader.FieldCount;

    public readonly bool IsBlank
    {
        get
        {
            var record = _reader.RawRecord;
            return record.Length == 0
                || (_layout.Blanks.Contains(record[0]) && !record.ContainsAnyExcept(_layout.Blanks));
        }
    }

    public readonly long Row => _layout.TracksLines ? _firstLine + _reader.LineNumber - 1 : _firstLine + _ordinal;

    public Finding? Problem { get; private set; }

    public bool Read()
    {
        try
        {
            _ordinal++;
            if (_layout.Deadline is { } deadline && (_ordinal & TextDeadline.Interval) == 0 && deadline.IsPassed)
            {
                Problem = deadline.Passed(_ordinal == 0 ? _firstLine : Row);
                return false;
            }

            return _reader.Read();
        }
        catch (CsvFormatException)
        {
            Problem = new Finding
            {
                Code = FindingCodes.RecordTooLarge,
                Severity = Severity.Error,
                Message =
                    "Satu baris lebih besar dari 8 MB, dan pembacaan berhenti di situ. Biasanya ada tanda kutip yang tidak ditutup; "
                    + "perbaiki lalu unggah kembali.",
                Row = _firstLine + _ordinal,
                Byte = _start + _reader.ByteOffset,
            };
            return false;
        }
    }

    public readonly ReadOnlySpan<byte> Get(int column, out CellKind kind)
    {
        kind = CellKind.Text;
        return _reader.GetSpan(column);
    }

    public readonly long? ByteOf(int column)
    {
        var start = _start + _reader.ByteOffset;
        if (column < 0)
        {
            return start;
        }

        var record = _reader.RawRecord;
        if (column >= _reader.FieldCount)
        {
            return start + record.Length;
        }

        ref var field = ref MemoryMarshal.GetReference(_reader.GetRawSpan(column));
        var distance = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(record), ref field);
        return distance >= 0 && distance <= record.Length ? start + distance : start;
    }

    public readonly void Dispose() => _reader.Dispose();
}
