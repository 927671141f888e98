using System.Globalization;

namespace SatuData.Testing.Uploads;

/// <summary>Rows of the standard <c>penerima-bansos</c>: persons, invented, most of their columns exempt.</summary>
public static class PersonTable
{
    public const string Standard = "penerima-bansos";

    public const int Nik = 0;
    public const int FamilyCard = 1;
    public const int Name = 2;
    public const int BirthDate = 4;
    public const int Address = 5;
    public const int Phone = 6;
    public const int Village = 7;
    public const int Year = 9;
    public const int Note = 12;

    private static readonly object?[] Header =
    [
        "NIK", "No KK", "Nama Lengkap", "Jenis Kelamin", "Tanggal Lahir", "Alamat", "No HP", "Kode Desa",
        "Jenis Bantuan", "Tahun", "Tahap", "Nilai Bantuan", "Keterangan",
    ];

    private static readonly string[] Villages = ["18.10.01.1001", "18.10.01.1002", "18.10.02.2001", "18.10.03.2001"];

    /// <summary>A header and so many right rows.</summary>
    public static List<object?[]> Rows(int count) => [Header, .. Enumerable.Range(1, count).Select(Row)];

    private static object?[] Row(int i)
    {
        var born = new DateOnly(1960, 1, 1).AddDays(i * 37);
        var family = new DateOnly(2008, 1, 1).AddDays(i * 11);
        return
        [
            Number(born, i),
            Number(family, i),
            $"Nama{Letters(i)} Contoh{Letters(i + 700)}",
            i % 2 == 0 ? "L" : "P",
            born,
            $"Jalan Melati{Letters(i)} RT 0{(i % 9) + 1} RW 02",
            string.Create(CultureInfo.InvariantCulture, $"0812{7_000_000 + (i * 13)}"),
            Villages[i % Villages.Length],
            "PKH",
            2026,
            1,
            600_000,
            $"Diwakili anaknya, hubungi 0813{(5_000_000 + (i * 17)).ToString(CultureInfo.InvariantCulture)}",
        ];
    }

    // The shape of a NIK: region of registration, birth date, serial number.
    private static string Number(DateOnly day, int serial) =>
        string.Create(CultureInfo.InvariantCulture, $"181001{day:ddMMyy}{serial:0000}");

    private static string Letters(int i) =>
        $"{(char)('a' + (i / 26 / 26 % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}";
}
