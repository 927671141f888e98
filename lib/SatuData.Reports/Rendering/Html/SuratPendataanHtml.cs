using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering.Html;

/// <summary>A surat pendataan as a printable page, the data standard enclosed on pages of its own.</summary>
internal static class SuratPendataanHtml
{
    private static readonly string[] UsualSteps =
    [
        "Masuk ke portal SatuData dengan akun operator perangkat daerah.",
        "Buka tugas pendataan dengan nomor tersebut di atas dan unduh templat isian.",
        "Isi templat sesuai standar terlampir tanpa mengubah judul kolom; simpan sebagai Excel (.xlsx) atau CSV.",
        "Unggah berkas pada tugas tersebut dan perbaiki temuan sampai tidak ada kesalahan.",
    ];

    public static DocumentFile Render(SuratPendataanDocument letter)
    {
        var html = new HtmlWriter();
        Page.Open(html, letter, "Surat Pendataan");
        html.Write($"<main>\n<h1 class=\"tersembunyi\">Surat Pendataan</h1>\n");
        Head(html, letter);
        Body(html, letter);
        Page.Signature(html, letter, dated: false);
        Page.Tembusan(html, letter);
        Enclosure(html, letter);
        html.Write($"</main>\n");
        Page.Close(html);
        return Page.File(html);
    }

    private static void Head(HtmlWriter html, SuratPendataanDocument letter)
    {
        html.Write($"<div class=\"surat\">\n<p class=\"tanggal\">{letter.Kop.Kota}, {letter.Tanggal}</p>\n");
        html.Write(
            $"<dl class=\"kepala\">\n<dt>Nomor</dt><dd>{letter.Nomor}</dd>\n<dt>Sifat</dt><dd>{letter.Sifat}</dd>\n");
        html.Write($"");
        html.Write($"<dt>Lampiran</dt><dd>Satu berkas</dd>\n<dt>Hal</dt><dd>{letter.Hal}</dd>\n</dl>\n</div>\n");
        html.Write($"<p class=\"alamat\">Yth. {letter.Kepada}<br>di {letter.DiTempat}</p>\n");
    }

    private static void Body(HtmlWriter html, SuratPendataanDocument letter)
    {
        var note = letter.NotaDinas;
        html.Write($"<p class=\"isi\">Menindaklanjuti nota dinas nomor {note.Nomor} tanggal {note.Tanggal}");
        if (note.Hal.Length > 0)
        {
            html.Write($" hal {note.Hal}");
        }

        if (letter.Dasar.Count > 0)
        {
            html.Write($" dan berdasarkan:</p>\n");
            Page.Items(html, letter.Dasar);
            html.Write($"<p class=\"isi\">");
        }
        else
        {
            html.Write($", ");
        }

        html.Write($"dengan ini kami mohon {letter.PerangkatDaerah} menyampaikan data sektoral sebagai berikut.</p>\n");
        Request(html, letter);
        html.Write($"<p class=\"isi\">Data disampaikan dengan cara:</p>\n");
        Page.Items(html, letter.CaraUnggah.Count > 0 ? letter.CaraUnggah : UsualSteps);
        html.Write(
            $"<p class=\"isi\">Data yang dikecualikan menurut peraturan perundang-undangan dijaga kerahasiaannya dan disimpan ");
        html.Write($"tersegel. Berkas yang belum memenuhi standar dikembalikan disertai temuan untuk diperbaiki.");
        if (letter.Narahubung.Length > 0)
        {
            html.Write($" Pertanyaan dapat disampaikan kepada {letter.Narahubung}.");
        }

        html.Write(
            $"</p>\n<p class=\"isi\">Demikian disampaikan, atas perhatian dan kerja samanya diucapkan terima kasih.</p>\n");
    }

    private static void Request(HtmlWriter html, SuratPendataanDocument letter)
    {
        html.Write($"<dl class=\"kepala masuk\">\n<dt>Data</dt><dd>{letter.Dataset}</dd>\n");
        html.Write($"<dt>Periode</dt><dd>{letter.Periode}</dd>\n");
        html.Write($"<dt>Standar data</dt><dd>{StandardName(letter.Standar)} (terlampir)</dd>\n");
        html.Write($"<dt>Tenggat</dt><dd><strong>{Indonesian.DueMoment(letter.Tenggat)}</strong></dd>\n");
        html.Write($"<dt>Nomor tugas</dt><dd>{letter.Tugas}</dd>\n</dl>\n");
    }

    private static void Enclosure(HtmlWriter html, SuratPendataanDocument letter)
    {
        html.Write(
            $"<section class=\"lampiran\" aria-labelledby=\"lampiran\">\n<div class=\"rujukan\">\n<p>Lampiran Surat</p>\n");
        html.Write($"<dl class=\"kepala\">\n<dt>Nomor</dt><dd>{letter.Nomor}</dd>\n");
        html.Write($"<dt>Tanggal</dt><dd>{letter.Tanggal}</dd>\n</dl>\n</div>\n");
        html.Write($"<h2 id=\"lampiran\">Standar Data {StandardName(letter.Standar)}</h2>\n");
        Table.Open(
            html,
            "Kolom yang diisi",
            "No.",
            "Kolom",
            "Konsep dan definisi",
            "Klasifikasi",
            "Ukuran",
            "Satuan",
            "Aturan");
        var number = 0;
        foreach (var column in letter.Standar.Kolom)
        {
            html.Write($"<tr><td class=\"n\">{++number}</td><th scope=\"row\">{column.Nama}</th>");
            Meaning(html, column);
            html.Write($"<td>{Words.OrNone(column.Klasifikasi)}</td><td>{Words.OrNone(column.Ukuran)}</td>");
            html.Write($"<td>{Words.OrNone(column.Satuan)}</td><td>{(column.Wajib ? "Wajib diisi" : "Boleh kosong")}");
            foreach (var rule in column.Aturan)
            {
                html.Write($"<br>{rule}");
            }

            html.Write($"</td></tr>\n");
        }

        Table.Close(html);
        html.Write($"</section>\n");
    }

    private static void Meaning(HtmlWriter html, StandardColumn column)
    {
        html.Write($"<td>");
        if (column.Konsep.Length > 0)
        {
            html.Write($"<strong>{column.Konsep}</strong><br>");
        }

        html.Write($"{Words.OrNone(column.Definisi)}</td>");
    }

    private static string StandardName(StandardTable standard) =>
        standard.Versi.Length > 0 ? $"{standard.Nama} versi {standard.Versi}" : standard.Nama;
}
