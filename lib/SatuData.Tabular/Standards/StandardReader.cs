using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using YamlDotNet.Core;

namespace SatuData.Tabular.Standards;

/// <summary>Reads the file of a data standard: bytes to document, document to standard.</summary>
internal static class StandardReader
{
    private const int MaximumBytes = 4 << 20;
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static StandardParse Read(ReadOnlyMemory<byte> bytes, string fileName)
    {
        var errors = new List<StandardError>();
        var root = ReadDocument(bytes.Span, fileName, errors);
        if (root is null)
        {
            return new StandardParse(null, errors);
        }

        var standard = new StandardBuilder(errors).Build(root, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        return new StandardParse(errors.Count == 0 ? standard
            : null, [.. errors.OrderBy(e => e.Line).ThenBy(e => e.Column)]);
    }

    /// <summary>The document of a file; null with the mistake when it is none.</summary>
    public static SchemaNode? ReadDocument(ReadOnlySpan<byte> bytes, string fileName, List<StandardError> errors)
    {
        if (bytes.Length > MaximumBytes)
        {
            errors.Add(
                new StandardError(
                    1, 1, "", "Berkas standar data lebih besar dari 4 MB; periksa apakah berkasnya benar."));
            return null;
        }

        var body = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            var text = StrictUtf8.GetString(body);
            var root = fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? JsonSchema.Read(body)
                : YamlSchema.Read(text);
            if (root?.Members is not null)
            {
                return root;
            }

            errors.Add(
                new StandardError(
                    1, 1, "", "Berkas kosong atau bukan skema tabel: isinya harus berupa pasangan kunci dan nilai."));
        }
        catch (DecoderFallbackException)
        {
            errors.Add(new StandardError(1, 1, "", "Berkas bukan teks UTF-8; simpan ulang dengan pengodean UTF-8."));
        }
        catch (YamlException e)
        {
            errors.Add(new StandardError(
                (int)e.Start.Line, (int)e.Start.Column, "",
                    "Penulisan YAML salah di sini; periksa lekukan, titik dua dan tanda kutip."));
        }
        catch (JsonException e)
        {
            errors.Add(new StandardError(
                (int)(e.LineNumber ?? 0) + 1,
                (int)(e.BytePositionInLine ?? 0) + 1,
                "",
                "Penulisan JSON salah di sini; periksa koma, kurung dan tanda kutip."));
        }

        return null;
    }
}
