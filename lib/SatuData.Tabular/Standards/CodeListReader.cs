using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;

namespace SatuData.Tabular.Standards;

/// <summary>
/// Reads the file of a code list. YAML and JSON: <c>name</c>, <c>title</c>, <c>version</c>, <c>validFrom</c>,
/// <c>validTo</c> and <c>codes</c> (<c>kode</c>, <c>nama</c>, <c>validFrom</c>, <c>validTo</c>). CSV: columns kode,
/// nama, berlaku_dari, berlaku_sampai, with identifier and version in the file's name: <c>jenis-lahan@2024.csv</c>.
/// </summary>
internal static class CodeListReader
{
    public static CodeList? Read(byte[] bytes, string fileName, out IReadOnlyList<StandardError> errors)
    {
        var found = new List<StandardError>();
        var list = fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? ReadCsv(bytes, Path.GetFileNameWithoutExtension(fileName), found)
            : StandardReader.ReadDocument(bytes, fileName, found) is { } root ? ReadDocument(root, found) : null;
        if (list is { Entries.Count: 0 })
        {
            found.Add(new StandardError(1, 1, "codes", "Daftar kode tidak berisi kode."));
        }

        foreach (var twice in list?.Entries.GroupBy(e => (e.Code, e.From)).Where(g => g.Count() > 1) ?? [])
        {
            found.Add(new StandardError(1, 1, "codes", $"Kode {twice.Key.Code} ditulis lebih dari sekali."));
        }

        errors = found;
        return found.Count == 0 ? list! with { Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)) } : null;
    }

    private static CodeList? ReadDocument(SchemaNode root, List<StandardError> errors)
    {
        var name = root["name"]?.Text;
        var version = root["version"]?.Text;
        if (name is null || version is null || root["codes"]?.Items is not { } items)
        {
            errors.Add(
                new StandardError(root.Line, root.Column, "", "Kunci name, version dan codes (daftar) wajib ada."));
            return null;
        }

        var entries = new List<CodeEntry>();
        foreach (var item in items)
        {
            if ((item.Text ?? item["kode"]?.Text ?? item["code"]?.Text) is { Length: > 0 } code)
            {
                entries.Add(new CodeEntry(
                    code, (item["nama"] ?? item["label"])?.Text
                        ?? code, Day(item["validFrom"], errors), Day(item["validTo"], errors)));
            }
            else
            {
                errors.Add(
                    new StandardError(
                        item.Line, item.Column, "codes",
                            "Setiap kode harus berupa teks, atau pasangan kode dan nama."));
            }
        }

        return new CodeList
        {
            Id = name,
            Version = version,
            Title = root["title"]?.Text ?? name,
            From = Day(root["validFrom"], errors),
            To = Day(root["validTo"], errors),
            Entries = entries,
            Hash = "",
        };
    }

    private static DateOnly? Day(SchemaNode? node, List<StandardError> errors) =>
        node is null || node.IsNull ? null : Day(node.Text ?? "", node.Line, node.Column, errors);

    private static DateOnly? Day(string text, int line, int column, List<StandardError> errors)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        errors.Add(new StandardError(line, column, "", "Tanggal berlaku harus ditulis yyyy-mm-dd."));
        return null;
    }

    private static CodeList? ReadCsv(byte[] bytes, string name, List<StandardError> errors)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || at == name.Length - 1)
        {
            errors.Add(
                new StandardError(
                    1, 1, "", "Nama berkas daftar kode CSV harus memuat versinya, misalnya jenis-lahan@2024.csv."));
            return null;
        }

        var entries = new List<CodeEntry>();
        try
        {
            ReadRows(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, entries, errors);
        }
        catch (CsvFormatException e)
        {
            errors.Add(
                new StandardError(
                    (int)Math.Max(1, e.LineNumber), 1, "", "Penulisan CSV salah di sini; periksa tanda kutipnya."));
        }

        return new CodeList { Id = name[..at], Version = name[(at + 1)..], Title = name[
            ..at], Entries = entries, Hash = "" };
    }

    private static void ReadRows(byte[] body, List<CodeEntry> entries, List<StandardError> errors)
    {
        var separator = body.AsSpan(0, Math.Max(0, body.AsSpan().IndexOf((byte)'\n'))).Contains((byte)';') ? ';' : ',';
        using var reader = CsvReader.Create(body, new CsvReaderOptions { Separator = separator, HasHeader = false });
        var header = new List<string>();
        var line = 0;
        while (reader.Read())
        {
            line++;
            var cells = Enumerable.Range(0, reader.FieldCount)
                .Select(i => Encoding.UTF8.GetString(reader.GetSpan(i)).Trim()).ToList();
            if (header.Count == 0)
            {
                header = cells;
                continue;
            }

            string Cell(string column) => header.IndexOf(column) is var i and >= 0 && i < cells.Count ? cells[i] : "";

            var code = Cell("kode");
            if (code.Length == 0)
            {
                errors.Add(
                    new StandardError(
                        line, 1, "kode",
                            "Kolom kode kosong atau tidak ada; kolomnya kode, nama, berlaku_dari, berlaku_sampai."));
                return;
            }

            var label = Cell("nama") is { Length: > 0 } named ? named : code;
            entries.Add(
                new CodeEntry(code, label, Day(Cell("berlaku_dari"), line, 1, errors), Day(
                    Cell("berlaku_sampai"), line, 1, errors)));
        }
    }
}
