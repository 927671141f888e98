using System.Globalization;
using System.Text;

namespace SatuData.Benchmarks.Ingest;

/// <summary>
/// The generated file: 15 columns of the kinds that sectoral statistics have, the same for the same number of rows.
/// </summary>
internal static class IngestFile
{
    private const string Header =
        "tahun,bulan,kode_kecamatan,nama_kecamatan,kategori,nomor,uraian,jumlah,laki_laki,perempuan,nilai,rasio,tanggal,aktif,catatan\n";

    /// <summary>Ways to break a rule, one for each row of a failing file in turn.</summary>
    private static readonly (int Column, string Value)[] Faults =
    [
        (1, "13"), (2, "18.10.99"), (3, ""), (4, "Sawah Laut"), (5, ""), (7, "banyak"), (8, "99999"), (10, "-1.00"),
        (12, "31/02/2024"),
    ];

    private static readonly string[] Categories = ["Sawah Irigasi", "Sawah Tadah Hujan", "Sawah Rawa", "Ladang"];
    private static readonly string[] Words =
        ["panen", "gabah", "beras", "jagung", "kedelai", "kopi", "lada", "kakao", "cengkeh", "karet"];
    private static readonly string[] Districts =
        ["Pringsewu", "Gading Rejo", "Ambarawa", "Pardasuka", "Pagelaran", "Banyumas", "Adiluwih", "Sukoharjo",
            "Pagelaran Utara"];

    public const string Standard =
        """
        name: benchmark-produksi
        title: Tabel Pengukur Kecepatan
        version: 1
        foreignKeys:
          - fields: kode_kecamatan
            reference: { resource: "kemendagri:kecamatan", fields: kode }
        rules:
          - { id: jumlah-lp, row: laki_laki + perempuan == jumlah }
        fields:
          - { name: tahun, title: Tahun, type: integer, constraints: { required: true, minimum: 2000, maximum: 2100 } }
          - { name: bulan, title: Bulan, type: integer, constraints: { required: true, minimum: 1, maximum: 12 } }
          - { name: kode_kecamatan, title: Kode Kecamatan, type: string, constraints: { required: true } }
          - { name: nama_kecamatan, title: Nama Kecamatan, type: string, constraints: { required: true, maxLength: 80 } }
          - { name: kategori, title: Kategori, type: string, constraints: { enum: [Sawah Irigasi, Sawah Tadah Hujan, Sawah Rawa, Ladang] } }
          - { name: nomor, title: Nomor, type: string, constraints: { required: true, unique: true, pattern: "[A-Z][0-9]{9}" } }
          - { name: uraian, title: Uraian, type: string, constraints: { maxLength: 200 } }
          - { name: jumlah, title: Jumlah, type: integer, constraints: { minimum: 0 } }
          - { name: laki_laki, title: Laki-laki, type: integer, constraints: { minimum: 0 } }
          - { name: perempuan, title: Perempuan, type: integer, constraints: { minimum: 0 } }
          - { name: nilai, title: Nilai, type: number, scale: 2, constraints: { minimum: 0, maximum: 100000000 } }
          - { name: rasio, title: Rasio, type: number, scale: 4 }
          - { name: tanggal, title: Tanggal, type: date, constraints: { minimum: 2000-01-01, maximum: 2100-12-31 } }
          - { name: aktif, title: Aktif, type: boolean }
          - { name: catatan, title: Catatan, type: string }
        """;

    /// <summary>How many rules the standard sets.</summary>
    public const int Rules = 19;

    /// <param name="path">Where it is written.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="failing">Whether every row breaks a rule.</param>
    public static void Write(string path, int rows, bool failing = false)
    {
        var random = new Random(20261121);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        file.Write(Header);
        var line = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            var men = random.Next(10_000);
            var women = random.Next(10_000);
            var district = random.Next(9);
            line.Clear();
            line.Append(
                CultureInfo.InvariantCulture, $"{2020 + random.Next(7)},{random.Next(1, 13)},18.10.0{district + 1},");
            line.Append(CultureInfo.InvariantCulture,
                $"{Districts[district]},{Categories[random.Next(4)]},{(char)('A' + (row % 26))}{row:000000000},");
            line.Append(CultureInfo.InvariantCulture,
                $"{Words[random.Next(10)]} {Words[random.Next(10)]} {Words[random.Next(10)]} {random.Next(1000)},");
            line.Append(CultureInfo.InvariantCulture,
                $"{men + women},{men},{women},{random.Next(100_000_000)}.{random.Next(100):00},");
            line.Append(CultureInfo.InvariantCulture, $"{random.Next(10)}.{random.Next(10_000):0000},");
            line.Append(CultureInfo.InvariantCulture,
                $"{2020 + random.Next(7)}-{random.Next(1, 13):00}-{random.Next(1, 29):00},");
            line.Append(random.Next(2) == 0 ? "true," : "false,");
            line.Append(random.Next(20) == 0 ? "\"perlu dicek, lihat berkas\"\n" : "\n");
            if (failing)
            {
                Break(line, Faults[row % Faults.Length]);
            }

            file.Write(line);
        }
    }

    private static void Break(StringBuilder line, (int Column, string Value) fault)
    {
        var fields = line.ToString().Split(',', fault.Column + 2);
        fields[fault.Column] = fault.Value;
        line.Clear().AppendJoin(',', fields);
    }
}
