using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// Watches a column of texts: how many of its codes a spreadsheet has damaged, and wrong codes that count up.
/// </summary>
internal sealed class TextWatch(FieldRules rules) : ColumnWatch
{
    /// <summary>A spreadsheet keeps 15 digits of a number.</summary>
    private const int FirstLossyLength = 16;

    private const int FewestLong = 10;
    private const int ShortestRun = 3;

    private readonly bool _countsZeros = rules.Code.IsCode && rules.Code.Length is 0 or >= FirstLossyLength;
    private readonly bool _counts = rules.Code.IsCode || rules.Pattern is not null;
    private readonly StepRuns _failures = new(ShortestRun);
    private readonly Tally _leading = new();
    private readonly Tally _trailing = new();
    private readonly Tally _zeroEnded = new();
    private long _long;
    private long _values;

    /// <summary>Codes kept as numbers of more than 15 digits, or in scientific notation.</summary>
    public Tally Lost { get; } = new();

    /// <summary>Codes turned into dates.</summary>
    public Tally Dates { get; } = new();

    /// <summary>A repair was made.</summary>
    public void Repaired(FieldFinding repair, long row)
    {
        if (repair == Repairs.LeadingZero)
        {
            _leading.Count(row);
        }
    }

    /// <summary>A likely code was suggested, and <paramref name="damage"/> is why.</summary>
    public void Suggested(CodeDamage damage, long row)
    {
        if (damage != CodeDamage.None)
        {
            (damage == CodeDamage.LeadingZero ? _leading : _trailing).Count(row);
        }
    }

    /// <summary>A text breaks a rule; those that end in a number are watched for counting up.</summary>
    public void Failed(ReadOnlySpan<byte> text, long row)
    {
        var start = text.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
        if (start == text.Length || text.Length - start > 12)
        {
            return;
        }

        var number = 0L;
        foreach (var b in text[start..])
        {
            number = (number * 10) + b - '0';
        }

        var prefix = 0L;
        foreach (var b in text[..start])
        {
            prefix = unchecked((prefix * 31) + b) & 0x3FFFFF;
        }

        _failures.Add(row, (prefix << 40) | number);
    }

    public override void Batch(BatchColumn column, ReadOnlySpan<long> rows, BatchColumn? years)
    {
        for (var i = 0; _counts && i < rows.Length; i++)
        {
            _values += column.IsPresent(i) ? 1 : 0;
        }

        for (var i = 0; _countsZeros && i < rows.Length; i++)
        {
            var text = column.GetText(i);
            if (text.Length >= FirstLossyLength && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                _long++;
                if (text[^1] == '0')
                {
                    _zeroEnded.Count(rows[i]);
                }
            }
        }
    }

    public override void Merge(ColumnWatch later)
    {
        var other = (TextWatch)later;
        _failures.Merge(other._failures);
        _leading.Merge(other._leading);
        _trailing.Merge(other._trailing);
        _zeroEnded.Merge(other._zeroEnded);
        Lost.Merge(other.Lost);
        Dates.Merge(other.Dates);
        _long += other._long;
        _values += other._values;
    }

    public override void Report(ColumnReport report)
    {
        ReportDamage(report);
        foreach (var run in _failures.Runs)
        {
            report.Add(DragFillFinding.Of(report, run, "nilai yang salah naik satu tiap baris"), run.FirstRow);
        }
    }

    private void ReportDamage(ColumnReport report)
    {
        var causes = new List<(string Words, Tally Tally, long Count)>
        {
            ("kehilangan angka terakhir karena tersimpan sebagai bilangan lebih dari 15 angka", Lost, Lost.Total),
            ("berubah menjadi tanggal", Dates, Dates.Total),
            ("kehilangan nol di depan", _leading, _leading.Total),
            ("kehilangan nol di belakang", _trailing, _trailing.Total),
        };
        if (Lost.Total == 0 && HasTooManyZeros)
        {
            causes.Add((EstimateWords(), _zeroEnded, EstimatedLost));
        }

        var found = causes.Where(c => c.Count > 0).ToList();
        if (found.Count > 0)
        {
            var words = string.Join(", ",
                found.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count} {c.Words}")));
            report.Add(Damaged(found.Sum(c => c.Count), words), found.Min(c => c.Tally.FirstRow));
        }
    }

    /// <summary>
    /// One code in ten ends in 0; far more do where a spreadsheet has written zeros over the last digits.
    /// </summary>
    private bool HasTooManyZeros =>
        _long >= FewestLong && _zeroEnded.Total >= (0.1 * _long) + (5 * Math.Sqrt(0.09 * _long))
            && _zeroEnded.Total * 3 >= _long;

    /// <summary>All of the damaged ones end in 0, and a tenth of the others.</summary>
    private long EstimatedLost => Math.Max(0, ((_zeroEnded.Total * 10) - _long) / 9);

    private string EstimateWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"diperkirakan kehilangan angka terakhir ({_zeroEnded.Total * 100 / _long}% kode panjang berakhiran 0, "
            + $"wajarnya sekitar 10%)");

    private FieldFinding Damaged(long count, string words) => new(
        FindingCodes.DamagedCode,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{count} dari {Math.Max(_values, count)} kode tampak rusak oleh lembar kerja: {words}."),
        "Kode disimpan sebagai teks",
        "Ambil kembali kodenya dari sumber asli dengan format kolom Teks.",
        Severity.Warning);
}
