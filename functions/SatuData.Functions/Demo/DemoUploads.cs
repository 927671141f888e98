using System.Globalization;
using System.Text;
using Bogus;

namespace SatuData.Functions.Demo;

/// <summary>
/// The files that three agencies send, as agencies send them: a semicolon CSV from an old program, a workbook with
/// mistakes and its
/// correction, a list of persons. The same on every run; every person in it is invented.
/// </summary>
internal sealed class DemoUploads
{
    private const int Seed = 20261121;
    private const int Schools = 60;
    private const int Persons = 150;

    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    private readonly Faker _faker = new("id_ID") { Random = new Randomizer(Seed) };
    private readonly string _folder;

    public DemoUploads(string folder)
    {
        _folder = Directory.CreateDirectory(folder).FullName;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        WriteHarvest(PathOf("distan", 1));
        var schools = SchoolRows();
        DemoWorkbook.Write(PathOf("disdikbud", 2), "Data Sekolah", SchoolHeader, schools);
        DemoWorkbook.Write(PathOf("disdikbud", 1), "Data Sekolah", SchoolHeader, WithMistakes(schools));
        DemoWorkbook.Write(PathOf("dinsos", 1), "Penerima", PersonHeader, PersonRows());
    }

    private static readonly string[] SchoolHeader =
    [
        "Tahun Ajaran", "NPSN", "Nama Sekolah", "Jenjang", "Status", "Kode Kecamatan", "Siswa Laki-laki",
        "Siswa Perempuan",
        "Jumlah Guru", "Rombel", "Akreditasi",
    ];

    private static readonly string[] PersonHeader =
    [
        "NIK", "No KK", "Nama Lengkap", "Jenis Kelamin", "Tanggal Lahir", "Alamat", "No HP", "Kode Desa",
        "Jenis Bantuan",
        "Tahun", "Tahap", "Nilai Bantuan",
    ];

    /// <summary>
    /// The file that an agency hands in for a round; after the last prepared one the same file again.
    /// </summary>
    public string PathOf(string agency, int round) => Path.Combine(_folder, (agency, round) switch
    {
        ("distan", _) => "produksi_padi_2026.csv",
        ("disdikbud", 1) => "Data Sekolah 2026.xlsx",
        ("disdikbud", _) => "Data Sekolah 2026 (perbaikan).xlsx",
        _ => "Penerima Bansos Tahap 1.xlsx",
    });

    // Semicolons, decimal commas, and a Windows-1252 byte that is not UTF-8: the en dash that a word processor put in.
    private void WriteHarvest(string path)
    {
        var lines = new StringBuilder(
            "Tahun;Bulan;Kode Kecamatan;Nama Kecamatan;Jenis Lahan;Luas Panen;Provitas;Produksi;Puso\r\n");
        foreach (var month in Enumerable.Range(1, 6))
        {
            foreach (var (code, name) in DemoRegion.Districts)
            {
                foreach (var land in new[] { "Sawah Irigasi", "Sawah Tadah Hujan" })
                {
                    var area = Math.Round(_faker.Random.Decimal(20, 1500), 2);
                    var yield = Math.Round(_faker.Random.Decimal(38, 62), 2);
                    lines.Append(
                        Indonesian, $"2026;{month};{code};Kec. {name} – {(month <= 3 ? "MT I" : "MT II")};{land};");
                    lines.Append(Indonesian,
                        $"{area:F2};{yield:F2};{area * yield / 10:F2};{_faker.Random.Decimal(0, 5):F2}\r\n");
                }
            }
        }

        File.WriteAllText(path, lines.ToString(), Encoding.GetEncoding(1252));
    }

    private List<object?[]> SchoolRows() =>
    [
        .. Enumerable.Range(0, Schools).Select(i =>
        {
            var level = _faker.PickRandom("TK", "SD", "MI", "SMP", "MTs", "SMA", "SMK");
            var district = DemoRegion.Districts[i % DemoRegion.Districts.Count];
            return new object?[]
            {
                "2025/2026", $"{10800000 + (i * 37)}",
                $"{level} {(i % 3 == 0 ? "Negeri" : "Swasta")} {i + 1} {district.Name}", level,
                i % 3 == 0 ? "Negeri" : "Swasta", district.Code, _faker.Random.Int(20, 400), _faker.Random.Int(20, 400),
                _faker.Random.Int(4, 60), _faker.Random.Int(3, 30),
                _faker.PickRandom("A", "B", "C", "Belum Terakreditasi"),
            };
        }),
    ];

    private static List<object?[]> WithMistakes(List<object?[]> rows)
    {
        List<object?[]> wrong = [.. rows.Select(r => (object?[])r.Clone())];
        wrong[6][5] = "18.99.07";
        wrong[11][2] = null;
        wrong[17][6] = "dua ratus";
        wrong[23][7] = "187";
        return wrong;
    }

    private List<object?[]> PersonRows() =>
    [
        .. Enumerable.Range(0, Persons).Select(i =>
        {
            var isWoman = _faker.Random.Bool();
            var born = DateOnly.FromDateTime(_faker.Date.Between(new DateTime(1950, 1, 1), new DateTime(2004, 12, 31)));
            var village = DemoRegion.Villages[i % DemoRegion.Villages.Count];
            return new object?[]
            {
                NationalNumber(village, born, isWoman, i + 1),
                NationalNumber(village, DateOnly.FromDateTime(_faker.Date.Between(new DateTime(2006, 1, 1),
                    new DateTime(2025, 1, 1))), false, i + 1),
                _faker.Name.FullName(isWoman ? Bogus.DataSets.Name.Gender.Female : Bogus.DataSets.Name.Gender.Male),
                isWoman ? "P" : "L",
                born,
                $"{_faker.Address.StreetAddress()} RT {_faker.Random.Int(1, 9):00} RW {_faker.Random.Int(1, 5):00}",
                $"08{_faker.Random.Int(11, 59)}{_faker.Random.Int(1000000, 99999999)}",
                village,
                _faker.PickRandom("PKH", "BPNT", "BLT Desa"),
                2026,
                1,
                _faker.PickRandom(200000, 300000, 600000, 750000),
            };
        }),
    ];

    // The shape of a NIK: region of registration, birth date with 40 added to the day for women, serial number.
    private static string NationalNumber(string village, DateOnly day, bool isWoman, int serial) => string.Create(
        CultureInfo.InvariantCulture,
        $"{village[..2]}{village[3..5]}{village[6..8]}{day.Day + (isWoman ? 40 : 0):00}{day.Month:00}{day.Year % 100:00}{serial:0000}");
}
