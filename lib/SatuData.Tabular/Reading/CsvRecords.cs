using CsvHelper;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>The records of one partition of a text file.</summary>
internal struct CsvRecords : IRecordSource
{
    private readonly CsvReader _reader;
    private readonly CsvLayout _layout;
    private readonly long _firstLine;
    private long _ordinal = -1;

    public CsvRecords(UploadContent content, CsvLayout layout, Partition partition)
    {
        _layout = layout;
        _firstLine = partition.FirstLine;
        _reader = CsvReader.Create(new WindowStream(content, partition.Start, partition.End), layout.ReaderOptions(partition.End - partition.Start));
        for (var i = 0; i < partition.SkippedRecords && Read(); i++)
        {
        }
    }

    public readonly int FieldCount => _reader.FieldCount;

    public readonly bool IsBlank
    {
        get
        {
            var record = _reader.RawRecord;
            return record.Length == 0 || (_layout.Blanks.Contains(record[0]) && !record.ContainsAnyExcept(_layout.Blanks));
        }
    }

    public readonly long Row => _layout.TracksLines ? _firstLine + _reader.LineNumber - 1 : _firstLine + _ordinal;

    public Finding? Problem { get; private set; }

    public bool Read()
    {
        try
        {
            _ordinal++;
            return _reader.Read();
        }
        catch (CsvFormatException)
        {
            Problem = new Finding
            {
                Code = FindingCodes.RecordTooLarge,
                Severity = Severity.Error,
                Message = "Satu baris lebih besar dari 16 MB, dan pembacaan berhenti di situ. Biasanya ada tanda kutip yang tidak ditutup; "
                    + "perbaiki lalu unggah kembali.",
                Row = _firstLine + _ordinal,
            };
            return false;
        }
    }

    public readonly ReadOnlySpan<byte> Get(int column, out CellKind kind)
    {
        kind = CellKind.Text;
        return _reader.GetSpan(column);
    }

    public readonly void Dispose() => _reader.Dispose();
}
