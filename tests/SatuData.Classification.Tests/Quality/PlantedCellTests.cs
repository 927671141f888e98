using System.Globalization;
using SatuData.Tabular.Access;
using Xunit.Abstractions;

namespace SatuData.Classification.Tests.Quality;

/// <summary>Identifiers planted in free text: found cell by cell, and nothing else.</summary>
public class PlantedCellTests(ITestOutputHelper output)
{
    private const int Rows = 400;
    private static readonly int[] Plants = [0, 1, 3, 20];

    private static readonly string[] Notes =
    [
        "Sudah selesai dikerjakan", "Menunggu berkas tanggal 12-05-2024", "Anggaran Rp 1.250.000.000",
        "SK Nomor 188.4/123/2024", "Kode rekening 5.1.02.01.01.0001",
        "Lengkap", "Luas 1.234,56 ha di 12 desa", "Nomor aset 3374011001000123", "Pukul 08.30 - 12.15 WIB",
        "Realisasi 95,3%", "Tahap 2 dari 3", "Koordinat -5.358112, 104.974412",
        "Rapat 08-12-2024 10:30", "RUP 45123987", "perlu perbaikan talud 120 m", "NPSN 10805112",
        "Surat 005/1234/V.02/2024", "INV/2024/11/000123456",
    ];

    [Fact]
    public void PlantedIdentifiers_AreFoundCellByCell()
    {
        var random = new Random(77);
        var values = new ValueSource(random);
        var (planted, found, right, silent) = (0, 0, 0, 0);
        for (var column = 0; column < 80; column++)
        {
            var count = Plants[column % Plants.Length];
            var rows = Enumerable.Range(0, Rows).OrderBy(_ => random.Next()).Take(count).ToHashSet();
            var cells = Enumerable.Range(0, Rows).Select(i => rows.Contains(i) ? Plant(values) : values.Pick(Notes))
                .ToArray();
            var table = new Sheet()
                .Column("Desa", _ => values.Place()).Column("Jumlah", i => i.ToString(CultureInfo.InvariantCulture))
                .Column(values.Pick("Keterangan", "Catatan", "Uraian", "Tindak Lanjut", "kolom_bebas"), i => cells[i])
                .Classify(Rows);
            var listed = table.Cells.Where(c => c.SourceColumn == 2).Select(c => (int)c.Row - 2).ToHashSet();
            planted += count;
            found += listed.Count;
            right += listed.Count(rows.Contains);
            silent += count > 0 && table.Columns[2].Class != AccessClass.Tinjau ? 1 : 0;
        }

        output.WriteLine(
            $"classify-quality, planted cells: {planted} planted, {found} reported, {right} of them planted; {silent} columns not for review");
        ((double)right / planted).ShouldBeGreaterThanOrEqualTo(0.98);
        ((double)right / found).ShouldBeGreaterThanOrEqualTo(0.95);
        silent.ShouldBe(0);
    }

    private static string Plant(ValueSource values) => values.Number(0, 6) switch
    {
        0 => $"a.n. {values.Name()} NIK {values.Nik()}",
        1 => $"hubungi {values.Phone()} (ketua)",
        2 => $"kirim ke {values.Email()} ya",
        3 => $"transfer ke rek BRI {values.Digits(15)} a.n. {values.Name()}",
        4 => values.Nik(),
        _ => $"penerima {values.Name()}, {values.Nik()}, wa {values.Phone()}",
    };
}
