using System.Globalization;
using System.Text;

namespace SatuData.Benchmarks.Classify;

/// <summary>A generated file of persons with many columns of every kind, the same for the same size.</summary>
internal static class ClassifyFile
{
    private static readonly string[] Parts =
        ["Sri", "Budi", "Wati", "Agus", "Lestari", "Putra", "Nur", "Hidayat", "Ketut", "Siregar", "Maria", "Yohanes"];
    private static readonly string[] Words =
        ["panen", "gabah", "irigasi", "selesai", "menunggu", "berkas", "lengkap", "proses", "verifikasi", "desa"];

    private static readonly (string Header, Func<Random, string> Cell)[] Kinds =
    [
        ("NIK", r => string.Create(CultureInfo.InvariantCulture,
            $"181001{r.Next(1, 29):00}{r.Next(1, 13):00}{r.Next(50, 99):00}{r.Next(1, 99):0000}")),
        ("Nama", r => $"{Parts[r.Next(12)]} {Parts[r.Next(12)]} {Parts[r.Next(12)]}"),
        ("Tanggal Lahir", r => string.Create(
            CultureInfo.InvariantCulture, $"{r.Next(1950, 2020)}-{r.Next(1, 13):00}-{r.Next(1, 29):00}")),
        ("Alamat",
            r => string.Create(CultureInfo.InvariantCulture, $"Jl. Melati No. {r.Next(1, 200)} RT 0{r.Next(1, 9)}")),
        ("No HP", r => string.Create(CultureInfo.InvariantCulture, $"0812{r.Next(10_000_000, 99_999_999)}")),
        ("L/P", r => r.Next(2) == 0 ? "L" : "P"),
        ("Kecamatan", r => r.Next(2) == 0 ? "Gading Rejo" : "Pringsewu"),
        ("Catatan", r => $"{Words[r.Next(10)]} {Words[r.Next(10)]} {Words[r.Next(10)]} {r.Next(1_000)}"),
        ("Jumlah", r => r.Next(10_000).ToString(CultureInfo.InvariantCulture)),
        ("Luas", r => string.Create(CultureInfo.InvariantCulture, $"{r.Next(1_000)}.{r.Next(100):00}")),
        ("Penghasilan", r => (r.Next(5, 90) * 100_000).ToString(CultureInfo.InvariantCulture)),
        ("Tahun", r => r.Next(2018, 2026).ToString(CultureInfo.InvariantCulture)),
        ("Kode Rekening", r => string.Create(CultureInfo.InvariantCulture, $"5.1.02.01.01.{r.Next(1, 999):0000}")),
    ];

    public static IReadOnlyList<string> Headers(int columns) =>
        [.. Enumerable.Range(0, columns).Select(c => string.Create(
            CultureInfo.InvariantCulture, $"{Kinds[c % Kinds.Length].Header} {(c / Kinds.Length) + 1}"))];

    public static byte[] Make(int rows, int columns)
    {
        var random = new Random(20261125);
        using var file = new MemoryStream();
        using var text = new StreamWriter(file, new UTF8Encoding(false), 1 << 20);
        text.Write(string.Join(',', Headers(columns)) + "\n");
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                text.Write(Kinds[column % Kinds.Length].Cell(random));
                text.Write(column == columns - 1 ? '\n' : ',');
            }
        }

        text.Flush();
        return file.ToArray();
    }
}
