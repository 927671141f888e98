using System.Globalization;
using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>A unique column or the primary key, checked over a whole file. Shared by all partitions.</summary>
internal sealed class KeyRule
{
    private readonly FieldRules[] _fields;
    private readonly int[] _columns;

    /// <param name="code">unique-error or primary-key.</param>
    /// <param name="fields">The columns of the key.</param>
    /// <param name="columns">Where they are in a batch.</param>
    /// <param name="cap">The most duplicates kept.</param>
    /// <param name="places">See <see cref="KeyIndex"/>.</param>
    public KeyRule(string code, FieldRules[] fields, int[] columns, int cap, int places)
    {
        Index = new KeyIndex(places);
        Code = code;
        _fields = fields;
        _columns = columns;
        Duplicates = new DuplicateLog(this, cap);
    }

    public string Code { get; }

    public KeyIndex Index { get; }

    public DuplicateLog Duplicates { get; }

    /// <summary>The field the duplicates are counted under; null for a key of several.</summary>
    public string? FieldName => _fields.Length == 1 ? _fields[0].Field.Name : null;

    public Finding Describe(long row, long firstRow, string? value)
    {
        var names = string.Join(", ", _fields.Select(f => f.Field.Title));
        var first = string.Create(CultureInfo.InvariantCulture, $"baris {firstRow}");
        var source = _fields[0].Source;
        return new Finding
        {
            Code = Code,
            Severity = Severity.Error,
            Message = _fields.Length == 1
                ? $"Kolom {names}: nilai ini sudah ada di {first}; setiap nilai hanya boleh sekali."
                : $"Gabungan kolom {names} sudah ada di {first}; setiap gabungan hanya boleh sekali.",
            Field = FieldName,
            Sheet = _fields[0].Sheet,
            Row = row,
            Column = source.Index + 1,
            Cell = A1.Address(source.Letter, row),
            Value = value,
            Rule = Code == FindingCodes.PrimaryKey ? "Kunci utama: " + names : "Nilai tidak boleh berulang",
            Expected = "Nilai yang belum dipakai baris lain; hapus barisnya bila tercatat dua kali",
        };
    }

    /// <summary>The key of a row; false when one of its values is absent.</summary>
    public bool TryHash(RowBatch batch, int row, out Hash128 key)
    {
        key = Hash128.Start;
        foreach (var index in _columns)
        {
            var column = batch[index];
            if (!column.IsPresent(row))
            {
                return false;
            }

            key = column.Column.Kind switch
            {
                ValueKind.Text => key.With(column.GetText(row)),
                ValueKind.Real => key.With(BitConverter.DoubleToInt64Bits(column.Reals[row])),
                _ => key.With(column.Longs[row]),
            };
        }

        return true;
    }

    /// <summary>The values of the key of a row, for a finding.</summary>
    public string Show(RowBatch batch, int row)
    {
        var shown = new StringBuilder();
        foreach (var index in _columns)
        {
            shown.Append(shown.Length == 0 ? "" : " | ").Append(Show(batch[index], row));
        }

        return CellText.Show(Encoding.UTF8.GetBytes(shown.ToString()));
    }

    private static string Show(BatchColumn column, int row) => column.Column.Kind switch
    {
        ValueKind.Text => Encoding.UTF8.GetString(column.GetText(row)),
        ValueKind.Real => column.Reals[row].ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => DateOnly.FromDayNumber((int)column.Longs[row] + DateText.UnixEpochDayNumber)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.Decimal => ShowDecimal(column.Longs[row], column.Column.Scale),
        _ => column.Longs[row].ToString(CultureInfo.InvariantCulture),
    };

    private static string ShowDecimal(long unscaled, int scale)
    {
        var value = (decimal)unscaled;
        for (var i = 0; i < scale; i++)
        {
            value /= 10;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
