using System.Globalization;
using System.Text;

namespace SatuData.Tabular.Tests.Reading.Dialects;

/// <summary>A text file made in a known dialect, with the values that reading it must give.</summary>
internal sealed record DialectFile(
    byte[] Bytes, char Delimiter, char? Quote, char? Escape, string NewLine, string Encoding, bool IsKnownToStandard,
    string Description)
{
    public const string Fields =
        """
          - { name: kecamatan, title: Kecamatan }
          - { name: kode, title: Kode Wilayah }
          - { name: luas, title: Luas (km2), type: number, scale: 2 }
          - { name: jumlah, title: Jumlah, type: integer }
          - { name: tanggal, title: Tanggal, type: date }
          - { name: catatan, title: Catatan }
        """;

    private static readonly string[] Names =
        ["Pringsewu", "Gading Rejo", "Ambarawa", "Pardasuka", "Pagelaran", "Banyumas", "Adiluwih", "Sukoharjo",
            "Café Baru", "Jum'at Manis"];

    private static readonly string[] Notes =
        ["", "sudah dicek", "lihat berkas, halaman 3", "perlu; tindak lanjut", "pipa 3\" besi", "a|b"];

    public static DialectFile Create(Random random)
    {
        var delimiter = ",,,;;;\t\t||:^~#"[random.Next(14)];
        var quotes = random.Next(10) switch { < 6 => '"', < 8 => '\'', _ => (char?)null };
        var escape = quotes is null ? (char?)null : random.Next(5) == 0 ? '\\' : quotes;
        var newLine = random.Next(3) switch { 0 => "\n", 1 => "\r\n", _ => "\r" };
        var encoding = random.Next(5) switch
        {
            0 => "utf-8", 1 => "utf-8-bom", 2 => "utf-16", 3 => "windows-1252", _ => "utf-8",
        };
        var isKnown = random.Next(3) > 0;
        var quotesAll = quotes is not null && random.Next(3) == 0;
        var decimalComma = random.Next(2) == 0;
        var preamble = random.Next(3) == 0 ? random.Next(1, 6) : 0;
        var rows = random.Next(4) == 0 ? random.Next(2, 5) : random.Next(8, 60);
        var text = new StringBuilder();
        for (var i = 0; i < preamble; i++)
        {
            text.Append(i == 0 ? "Data Wilayah Kabupaten Pringsewu Tahun 2025" : i % 2 == 1 ? "" : "Sumber: Dinas, diolah").Append(newLine);
        }

        var used = false;
        var escaped = false;
        string[] header = isKnown
            ? ["Kecamatan", "Kode Wilayah", "Luas (km2)", "Jumlah", "Tanggal", "Catatan"]
            : ["Wilayah A", "K1", "X (ha)", "Nn", "Hari", "Ket"];
        Write(text, header, delimiter, quotes, escape, quotesAll, newLine, ref used, ref escaped);
        for (var row = 0; row < rows; row++)
        {
            var area = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 400)}.{random.Next(10, 99)}");
            string[] cells =
            [
                Names[random.Next(encoding == "windows-1252" || row > 0 ? Names.Length : 8)],
                string.Create(CultureInfo.InvariantCulture, $"18.10.{random.Next(1, 10):00}"),
                decimalComma ? area.Replace('.', ',') : area,
                random.Next(10_000).ToString(CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29):00}/{random.Next(1, 13):00}/2025"),
                Notes[random.Next(Notes.Length)],
            ];
            Write(text, cells, delimiter, quotes, escape, quotesAll, newLine, ref used, ref escaped);
        }

        return new DialectFile(
            Encode(text.ToString(), encoding), delimiter, used ? quotes : null,
            used ? (escaped ? escape : quotes) : null,
            newLine switch { "\n" => "LF", "\r\n" => "CRLF", _ => "CR" }, encoding, isKnown,
            $"{delimiter} kutip {quotes} {escape} semua {quotesAll} baris {rows} judul {preamble} desimal {decimalComma} {encoding} standar {isKnown}");
    }

    private static void Write(
        StringBuilder text, string[] cells, char delimiter, char? quote, char? escape, bool quotesAll, string newLine,
        ref bool used, ref bool escaped)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = cells[i];
            if (quote is not { } q)
            {
                // Without quotes a cell cannot hold what the dialect is made of.
                text.Append(
                    cell.Replace(delimiter, ' ').Replace("\"", "", StringComparison.Ordinal).Replace('\'', ' '));
            }
            else if (quotesAll || cell.Contains(delimiter, StringComparison.Ordinal)
                || cell.Contains(q, StringComparison.Ordinal))
            {
                text.Append(q).Append(cell.Replace(q.ToString(), $"{escape}{q}", StringComparison.Ordinal)).Append(q);
                used = true;
                escaped |= cell.Contains(q, StringComparison.Ordinal);
            }
            else
            {
                text.Append(cell.Replace("\"", "", StringComparison.Ordinal));
            }

            text.Append(i + 1 < cells.Length ? delimiter : "").Append(i + 1 < cells.Length ? "" : newLine);
        }
    }

    private static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)],
        "utf-16" => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)],
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        _ => System.Text.Encoding.UTF8.GetBytes(text),
    };
}
