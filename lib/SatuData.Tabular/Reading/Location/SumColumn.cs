using System.Text;
using System.Text.RegularExpressions;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>A column of amounts that can be added up, with the sums of its rows of data.</summary>
internal sealed partial class SumColumn
{
    private readonly double[] _values;
    private readonly double[] _sums;
    private readonly int[] _rows;
    private readonly int[] _unread;
    private readonly bool[] _isData;
    private int _decimals;

    private SumColumn(int column, int count)
    {
        Column = column;
        _values = new double[count];
        _sums = new double[count + 1];
        _rows = new int[count + 1];
        _unread = new int[count + 1];
        _isData = new bool[count];
    }

    /// <summary>0-based column of the sheet.</summary>
    public int Column { get; }

    /// <summary>Whether no value has a fraction.</summary>
    public bool HasWholeNumbers => _decimals == 0;

    /// <summary>Whether the header names a code, a number of a row, a year or a rate: nothing to add up.</summary>
    public static bool IsNoAmount(HeaderLabel label) =>
        label.Parts.Count > 0 && (NoAmount().IsMatch(label.Text) || Number().IsMatch(label.Parts[0]));

    /// <summary>The column's sums; null when it holds years, row numbers or codes.</summary>
    public static SumColumn? Of(Band band, int start, List<RowRole> roles, int column)
    {
        var sums = new SumColumn(column, roles.Count);
        var convention = Convention(band, start, roles.Count, column);
        var (data, years, steps) = (0, 0, 0);
        var previous = double.NaN;
        for (var i = 0; i < roles.Count; i++)
        {
            var cell = band.Rows[start + i][column];
            var value = cell.Number(convention);
            sums._isData[i] = roles[i] == RowRole.Data;
            sums._values[i] = cell.Shape == CellShape.Placeholder || cell.IsBlank ? 0 : value;
            if (roles[i] == RowRole.Data && !double.IsNaN(value))
            {
                if (cell.Text.Length > 1 && cell.Text[0] == '0' && char.IsAsciiDigit(cell.Text[1]))
                {
                    return null;
                }

                data++;
                years += cell.IsYear ? 1 : 0;
                steps += value == previous + 1 ? 1 : 0;
                previous = value;
                sums._decimals = Math.Max(sums._decimals, Decimals(cell.Text));
            }
        }

        if (data < 2 || years * 2 > data || steps * 10 >= (data - 1) * 8)
        {
            return null;
        }

        sums.Accumulate();
        return sums;
    }

    /// <summary>Rows of data from one position up to another.</summary>
    public int Rows(int from, int to) => _rows[to] - _rows[from];

    public double Sum(int from, int to) => Math.Round(_sums[to] - _sums[from], Math.Min(_decimals, 10));

    /// <summary>Whether the value of a row is the sum of others; null when that says nothing.</summary>
    public bool? Compare(int index, int from, int to)
    {
        var value = _values[index];
        var rows = Rows(from, to);
        if (double.IsNaN(value) || value == 0 || rows < 2 || _unread[to] > _unread[from])
        {
            return null;
        }

        var sum = _sums[to] - _sums[from];
        var rounding = _decimals == 0 ? 0.5 : 0.5 * Math.Pow(10, -Math.Min(_decimals, 8)) * (rows + 1);
        return Math.Abs(value - sum) <= Math.Max(rounding, Math.Abs(sum) * 1e-9);
    }

    /// <summary>Whether the value of a row lies between the least and the greatest of others.</summary>
    public bool IsWithin(int index, int from, int to)
    {
        var (least, greatest) = Bounds(from, to);
        return _values[index] >= least && _values[index] <= greatest;
    }

    public bool IsPositive(int from, int to) => Bounds(from, to).Least >= 0;

    /// <summary>Takes a row out of the sums: it is a total itself.</summary>
    public void Exclude(int index)
    {
        _isData[index] = false;
        Accumulate();
    }

    private (double Least, double Greatest) Bounds(int from, int to)
    {
        var (least, greatest) = (double.MaxValue, double.MinValue);
        for (var i = from; i < to; i++)
        {
            if (_isData[i])
            {
                least = Math.Min(least, _values[i]);
                greatest = Math.Max(greatest, _values[i]);
            }
        }

        return (least, greatest);
    }

    private void Accumulate()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            var isRead = !double.IsNaN(_values[i]);
            _sums[i + 1] = _sums[i] + (_isData[i] && isRead ? _values[i] : 0);
            _rows[i + 1] = _rows[i] + (_isData[i] ? 1 : 0);
            _unread[i + 1] = _unread[i] + (_isData[i] && !isRead ? 1 : 0);
        }
    }

    private static NumberConvention Convention(Band band, int start, int count, int column)
    {
        var evidence = new NumberEvidence();
        for (var i = 0; i < count && !evidence.IsEnough; i++)
        {
            var cell = band.Rows[start + i][column];
            if (cell is { Shape: CellShape.Number, Kind: CellKind.Text })
            {
                evidence.Add(CellShapes.Bare(Encoding.UTF8.GetBytes(cell.Text), out _), band.Rows[start + i].Row, column);
            }
        }

        var found = NumberVerdict.Decide(evidence, wholeNumbers: true, () => new NumberEvidence()).Convention;
        return found is NumberConvention.Indonesian or NumberConvention.International ? found : NumberConvention.International;
    }

    /// <summary>Digits after the last mark that is not one of thousands.</summary>
    private static int Decimals(string text)
    {
        var mark = text.LastIndexOfAny(['.', ',']);
        if (mark < 0)
        {
            return 0;
        }

        var digits = text.AsSpan(mark + 1).TrimEnd("%) ").Length;
        return digits == 3 && text.AsSpan(0, mark).IndexOfAnyExceptInRange('0', '9') < 0 && mark <= 3 ? 0 : digits;
    }

    [GeneratedRegex(
        @"\b(kode|code|nomor|nomer|nik|nip|npsn|nisn|nib|npwp|tahun|year|bulan|month|rt|rw|lintang|bujur|latitude|longitude|persen(tase)?|"
        + @"rata[\s\-]*rata|rasio|ratio|indeks|index|kepadatan|laju|tingkat|provitas|produktivitas|harga|peringkat|ranking)\b|%|/\s*(ha|km|kapita)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoAmount();

    [GeneratedRegex(@"^\s*(no|nr|id|urut(an)?)\b\.?(\s*urut)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
