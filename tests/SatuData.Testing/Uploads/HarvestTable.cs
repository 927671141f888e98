namespace SatuData.Testing.Uploads;

/// <summary>Rows of the standard <c>produksi-padi</c>: aggregates, all of them open.</summary>
public static class HarvestTable
{
    public const string Standard = "produksi-padi";

    private static readonly object?[] Header =
    [
        "Tahun", "Bulan", "Kode Kecamatan", "Nama Kecamatan", "Jenis Lahan", "Luas Panen", "Provitas", "Produksi",
        "Puso",
    ];

    private static readonly string[] Land = ["Sawah Irigasi", "Sawah Tadah Hujan", "Sawah Rawa", "Ladang"];

    /// <summary>A header and so many right rows; the numbers follow from the seed.</summary>
    public static List<object?[]> Rows(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [Header, .. Enumerable.Range(0, count).Select(i => Row(i, random))];
    }

    // Kind of land, district, month and year count up like digits, so that no key comes twice; the production is that
    // of the area.
    private static object?[] Row(int i, Random random)
    {
        var area = random.Next(100, 10_000_000) / 100m;
        var yield = random.Next(100, 15_000) / 100m;
        return
        [
            2000 + (i / (4 * 9 * 12)),
            (i / (4 * 9) % 12) + 1,
            $"18.10.0{(i / 4 % 9) + 1}",
            "Kecamatan",
            Land[i % 4],
            area,
            yield,
            Math.Round(area * yield / 10, 2),
            random.Next(100, 10_000_000) / 100m,
        ];
    }
}
