using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;
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
    /// <param name="rows">How many rows are likely to come; 0 when that is not known.</param>
    public KeyRule(string code, FieldRules[] fields, int[] columns, int cap, int places, long rows)
    {
        Index = new KeyIndex(places, rows);
        Code = code;
        _fields = fields;
        _columns = columns;
        Duplicates = new DuplicateLog(this, cap);
    }

    public string Code { get; }

    /// <summary>The rule of the standard that asks for it; null for constraints and keys.</summary>
    public StandardRule? Rule { get; init; }

    public Severity Severity => Rule?.Severity ?? Severity.Error;

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
            Severity = Severity,
            Message = Rule?.Message is { } own
                ? $"{own} Gabungan kolom {names} sudah ada di {first}."
                : _fields.Length == 1
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
    public bool TryHash(RowBatch batch, int row, out Hash128 key) => RowKey.TryOf(batch, _columns, row, out key);

    /// <summary>The values of the key of a row, for a finding.</summary>
    public string Show(RowBatch batch, int row) => ValueText.Of(batch, _columns, row);
}
