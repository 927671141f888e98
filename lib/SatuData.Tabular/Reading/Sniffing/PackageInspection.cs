using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Xlsx;
using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Reading.Zip;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>
/// Looks at the parts of a workbook for what must not be there and for what the operator should know is there. Of each
/// part no more than its
/// start is inflated; nothing is run, followed or extracted.
/// </summary>
internal sealed class PackageInspection(XlsxPackage package)
{
    private const string TypesPart = "[Content_Types].xml";
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _reported = [];

    /// <exception cref="FileRefusedException">The workbook is unsafe, or not one that can be read.</exception>
    /// <exception cref="InvalidDataException">A part without which there is no workbook is missing.</exception>
    public List<Finding> Inspect()
    {
        RequireParts();
        foreach (var part in package.Zip.Parts)
        {
            InspectName(part);
            InspectStart(part);
        }

        return _findings;
    }

    private void RequireParts()
    {
        var main = package.MainPart();
        if (package.Find(TypesPart) is not { } types || package.Find(main) is null)
        {
            throw new InvalidDataException("The package lacks a required part.");
        }

        var kind = ContentTypes.Read(package.Open(types, new ReadingBudget(package.Limits))).Of(main);
        if (kind.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase))
        {
            throw new FileRefusedException(Refusals.Unsupported(
                "Berkas ini buku kerja biner (.xlsb). Buka di Excel, pilih Simpan Sebagai > Buku Kerja Excel (.xlsx), lalu unggah kembali."));
        }

        var isWorkbook = kind.StartsWith("application/vnd.", StringComparison.OrdinalIgnoreCase)
            && (kind.Contains("spreadsheetml", StringComparison.OrdinalIgnoreCase)
                || kind.Contains("ms-excel", StringComparison.OrdinalIgnoreCase));
        if (!isWorkbook)
        {
            throw new InvalidDataException("The main part is not declared as a workbook.");
        }
    }

    private void InspectName(ZipPart part)
    {
        var name = part.Name;
        if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || Has(name, "/macrosheets/"))
        {
            Report(FindingCodes.Macros,
                "Buku kerja berisi makro. Makro tidak pernah dijalankan; hanya isi selnya yang dibaca. Simpan sebagai .xlsx tanpa makro.");
        }
        else if (Has(name, "/externalLinks/externalLink"))
        {
            InspectLink(part);
        }
        else if (Has(name, "/embeddings/"))
        {
            ReportEmbedded();
        }
        else if (Has(name, "/activeX/") || Has(name, "/ctrlProps/"))
        {
            Report(FindingCodes.ActiveContent,
                "Buku kerja berisi kontrol aktif (tombol, ActiveX). Kontrol tidak dijalankan dan tidak disimpan. Hapus bila tidak diperlukan.");
        }
        else if (Has(name, "/connections.xml") || Has(name, "/queryTables/"))
        {
            Report(FindingCodes.DataConnection,
                "Buku kerja mengambil data dari sumber lain. Sambungannya tidak dibuka; yang dibaca nilai terakhir yang tersimpan. "
                + "Pastikan nilainya mutakhir, lalu putuskan sambungannya.");
        }
    }

    private void InspectLink(ZipPart part)
    {
        Report(FindingCodes.ExternalLink,
            "Ada sel yang merujuk ke buku kerja lain. Rujukannya tidak dibuka; yang dibaca nilai terakhir yang tersimpan. "
            + "Salin lalu Tempel Nilai agar isinya pasti.");
        if (Start(part, 64 << 10).IndexOf("ddeLink"u8) >= 0)
        {
            Report(FindingCodes.DdeLink,
                "Buku kerja berisi tautan DDE yang dapat menjalankan program lain. Tautannya tidak diikuti. Hapus tautannya, simpan, "
                + "lalu unggah kembali.");
        }
    }

    private void InspectStart(ZipPart part)
    {
        var isMarkup = HasExtension(part, ".xml") || HasExtension(part, ".rels") || HasExtension(part, ".vml");
        var start = Start(part, isMarkup ? XmlProlog.Size : 4);
        if (!isMarkup)
        {
            if (start.StartsWith("PK\u0003\u0004"u8))
            {
                ReportEmbedded();
            }
        }
        else if (XmlProlog.HasDoctype(start))
        {
            if (!part.Name.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase))
            {
                throw XmlProlog.Refused();
            }

            Report(FindingCodes.UnsafePart,
                "Data XML tambahan di dalam buku kerja memuat deklarasi tipe dokumen (DTD). Bagian itu tidak dibaca. Salin tabelnya ke "
                + "buku kerja baru bila berkas ini bukan buatan Anda.");
        }
    }

    private ReadOnlySpan<byte> Start(ZipPart part, int length)
    {
        var start = new byte[(int)Math.Min(length, part.Size)];
        using var stream = package.Zip.Open(part);
        return start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
    }

    private void ReportEmbedded() => Report(FindingCodes.EmbeddedObject,
        "Buku kerja berisi berkas lain di dalamnya. Berkas itu tidak dibaca. Unggah sendiri bila datanya diperlukan.");

    private void Report(string code, string message)
    {
        if (_reported.Add(code))
        {
            _findings.Add(new Finding { Code = code, Severity = Severity.Warning, Message = message });
        }
    }

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool HasExtension(ZipPart part, string extension) =>
        part.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
