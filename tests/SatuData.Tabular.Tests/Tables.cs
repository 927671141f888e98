using System.Globalization;
using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests;

/// <summary>Short ways to make standards, open files and look at rows.</summary>
internal static class Tables
{
    /// <summary>A standard with the fields given in YAML, indented by two spaces.</summary>
    public static DataStandard Standard(string fields, string more = "")
    {
        var yaml = $"name: uji\ntitle: Uji\nversion: 1\n{more}\nfields:\n{fields}\n";
        var parse = DataStandard.Parse(Encoding.UTF8.GetBytes(yaml), "uji.yaml");
        parse.Errors.ShouldBeEmpty();
        return parse.Standard!;
    }

    public static TableFile Open(string text, DataStandard standard, TableReadOptions? options = null) =>
        Open(Encoding.UTF8.GetBytes(text), standard, options);

    public static TableFile Open(byte[] bytes, DataStandard standard, TableReadOptions? options = null) =>
        TableFile.Open(new MemoryContent(bytes), NameOf(bytes), standard, RegionCodes.Kemendagri, options);

    public static ValidationResult Validate(string text, DataStandard standard, TableReadOptions? options = null) =>
        Open(text, standard, options).Validate().Drain();

    /// <summary>All rows in order, each value as text and an absent one as null.</summary>
    public static List<string?[]> Rows(ITypedTable table)
    {
        var rows = new List<string?[]>();
        var batch = new RowBatch(table.Columns);
        for (var partition = 0; partition < table.PartitionCount; partition++)
        {
            using var reader = table.OpenPartition(partition);
            while (reader.Read(batch))
            {
                for (var row = 0; row < batch.Count; row++)
                {
                    rows.Add([.. Enumerable.Range(0, batch.ColumnCount).Select(c => Show(batch[c], row))]);
                }
            }
        }

        return rows;
    }

    /// <summary>A name that fits the content.</summary>
    private static string NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', ..] => "uji.xlsx",
        [0xD0, 0xCF, ..] => "uji.xls",
        [(byte)'<', ..] => "uji.html",
        _ => "uji.csv",
    };

    /// <summary>The values of the first column.</summary>
    public static string?[] Column(ITypedTable table) => [.. Rows(table).Select(r => r[0])];

    private static string? Show(BatchColumn column, int row) =>
        !column.IsPresent(row) ? null : column.Column.Kind switch
    {
        ValueKind.Text => Encoding.UTF8.GetString(column.GetText(row)),
        ValueKind.Real => column.Reals[row].ToString("R", CultureInfo.InvariantCulture),
        ValueKind.Date => DateOnly.FromDayNumber((int)column.Longs[row] + 719162)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => column.Longs[row].ToString(CultureInfo.InvariantCulture),
    };
}
