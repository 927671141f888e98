using DocumentFormat.OpenXml.Packaging;
using SatuData.Tabular.Templates;

namespace SatuData.Reports.Templates;

/// <summary>
/// The sheets for people beside the data: how to fill in, what each column means, and the region codes.
/// </summary>
internal static class TemplateGuide
{
    public static void Write(
        SpreadsheetDocument document, TemplateRequest request, IReadOnlyList<TemplateColumn> columns)
    {
        Guide(document, request, columns);
        if (columns.FirstOrDefault(c => c.Regions.Count > 0) is { } code)
        {
            Codes(document, request, code);
        }
    }

    private static void Guide(
        SpreadsheetDocument document, TemplateRequest request, IReadOnlyList<TemplateColumn> columns)
    {
        var standard = request.Standard;
        var sheet = new TemplateSheet();
        sheet.HighRow(24, TemplateSheet.Text(OwnSheets.Title("Petunjuk pengisian"), TemplateStyles.Title));
        sheet.Row(TemplateSheet.Text(
            $"{standard.Title} (standar {standard.Id} versi {standard.Version}). {standard.Description}".Trim()));
        sheet.Row(
            TemplateSheet.Text(
                "Satu baris untuk satu keadaan; jangan menggabungkan sel, menambah baris jumlah, atau menyisipkan baris kosong."));
        sheet.Row(TemplateSheet.Text(
            "Angka ditulis tanpa satuan dan tanpa titik ribuan; tanggal ditulis tahun-bulan-hari; kode ditulis utuh."));
        sheet.Row();
        string[] headings = ["Kolom", "Isi", "Konsep", "Definisi", "Klasifikasi", "Ukuran", "Satuan", "Pilihan"];
        sheet.Row(headings.Select(h => TemplateSheet.Text(h, TemplateStyles.Header)));
        foreach (var column in columns)
        {
            var field = column.Field;
            string?[] cells =
            [
                column.Header, column.Rule(), field.Konsep, field.Definisi, field.Klasifikasi, field.Ukuran,
                field.Satuan, Choices(column),
            ];
            sheet.Row(cells.Select(c => TemplateSheet.Text(c ?? "", TemplateStyles.Wrapped)));
        }

        double[] widths = [26, 38, 22, 50, 22, 16, 16, 44];
        sheet.AddTo(document, "Petunjuk", (TemplateSheet.Columns(widths.Select(w => (w, TemplateStyles.Plain))), null));
    }

    private static void Codes(SpreadsheetDocument document, TemplateRequest request, TemplateColumn code)
    {
        var sheet = new TemplateSheet();
        sheet.HighRow(24, TemplateSheet.Text(OwnSheets.Title("Kode wilayah"), TemplateStyles.Title));
        sheet.Row(TemplateSheet.Text($"Kemendagri, {request.Regions.Version}"));
        sheet.Row(TemplateSheet.Text("Kode", TemplateStyles.Header), TemplateSheet.Text("Nama", TemplateStyles.Header));
        foreach (var region in code.Regions)
        {
            sheet.Row(TemplateSheet.Text(region.Code, TemplateStyles.Text),
                TemplateSheet.Text(region.Name, TemplateStyles.Text));
        }

        sheet.AddTo(document, "Kode wilayah",
            (TemplateSheet.Columns([(16, TemplateStyles.Text), (40, TemplateStyles.Text)]), null));
    }

    private static string Choices(TemplateColumn column) => column.Regions.Count > 0
        ? "Lembar Kode wilayah"
        : string.Join(", ", column.Choices.Take(40)) + (column.Choices.Count > 40 ? ", …" : "");
}
