using System.IO.Compression;
using System.Xml;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Templates;

/// <summary>Recognises the template that a workbook was made from, and says when it is not the one asked for.</summary>
internal static class TemplateCheck
{
    private const string PartName = "docProps/custom.xml";
    private const int LongestPart = 1 << 20;

    /// <summary>The finding about the template; null when it is the right one, or none of ours.</summary>
    public static Finding? Check(TemplateMark? mark, DataStandard standard)
    {
        if (mark is null || mark.IsOf(standard))
        {
            return null;
        }

        var isOther = !string.Equals(mark.StandardId, standard.Id, StringComparison.OrdinalIgnoreCase);
        return new Finding
        {
            Code = isOther ? FindingCodes.WrongTemplate : FindingCodes.StaleTemplate,
            Severity = isOther ? Severity.Error : Severity.Warning,
            Message = isOther
                ? $"Buku kerja ini dibuat dari templat standar {mark.StandardId}, sedangkan yang diminta {standard.Id} "
                    + $"({standard.Title}). Pindahkan datanya ke templat {standard.Id}, atau unggah pada tugas yang benar."
                : $"Buku kerja ini dibuat dari templat {mark.StandardId} versi {mark.Version}, sedangkan standar yang berlaku versi "
                    + $"{standard.Version}{(mark.Version == standard.Version ? " dengan isi yang sudah diubah" : "")}. Unduh templat "
                    + "terbaru dan pindahkan datanya.",
            Rule = "Templat sesuai standar yang berlaku",
            Expected = $"Templat {standard.Id} versi {standard.Version}",
        };
    }

    /// <summary>The mark in the custom properties of an Office Open XML package; null where there is none.</summary>
    public static TemplateMark? Read(UploadContent content)
    {
        try
        {
            using var stream = content.OpenStream();
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return zip.GetEntry(PartName) is { Length: <= LongestPart } part ? Read(part) : null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            // The readers say what is wrong with a damaged package.
            return null;
        }
    }

    private static TemplateMark? Read(ZipArchiveEntry part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LongestPart,
        };
        using var text = part.Open();
        using var xml = XmlReader.Create(text, settings);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "property"
                && xml.GetAttribute("name") == TemplateMark.PropertyName)
            {
                using var inner = xml.ReadSubtree();
                return Value(inner);
            }
        }

        return null;
    }

    private static TemplateMark? Value(XmlReader property)
    {
        while (property.Read())
        {
            if (property.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                return TemplateMark.Parse(property.Value);
            }
        }

        return null;
    }
}
