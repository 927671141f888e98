using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace SatuData.Procedures.Definitions;

/// <summary>
/// Turns the bytes of a YAML file into a tree whose nodes know their place, refusing what a definition has no use for.
/// </summary>
internal static class YamlSource
{
    private const int MaxBytes = 1 << 20;

    // YamlDotNet builds its tree by recursion; a file of a hundred thousand brackets would end the process.
    private const int MaxDepth = 24;

    private const string BrokenYaml =
        "Penulisan YAML salah di sini: periksa indentasi, titik dua, dan tanda kutip.";

    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> yaml) => Convert.ToHexStringLower(SHA256.HashData(yaml));

    /// <summary>
    /// Reads the file and hands its root to <paramref name="read"/>; errors of both end in the result.
    /// </summary>
    public static Parsed<T> Parse<T>(ReadOnlySpan<byte> yaml, Func<LocatedMap, T?> read)
        where T : class
    {
        var errors = new List<DefinitionError>();
        var root = Load(yaml, errors);
        var value = root is null ? null : read(new LocatedMap(root, string.Empty, errors));
        return new Parsed<T>(value, [.. errors.OrderBy(e => e.Line).ThenBy(e => e.Column)]);
    }

    /// <summary>The bytes of a definition shipped inside this assembly.</summary>
    public static byte[] Shipped(string name)
    {
        using var stream = typeof(YamlSource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Embedded definition '{name}' is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static YamlMappingNode? Load(ReadOnlySpan<byte> yaml, List<DefinitionError> errors)
    {
        if (yaml.Length > MaxBytes)
        {
            errors.Add(WholeFile("Berkas lebih besar dari 1 MB. Berkas definisi hanya berisi teks singkat."));
            return null;
        }

        try
        {
            var text = StrictUtf8.GetString(yaml);
            if (Forbidden(text) is { } forbidden)
            {
                errors.Add(forbidden);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            errors.Add(WholeFile("Berkas harus berisi satu dokumen YAML dengan pasangan kunci dan nilai."));
        }
        catch (DecoderFallbackException)
        {
            errors.Add(WholeFile("Berkas bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8."));
        }
        catch (YamlException e)
        {
            errors.Add(AtMark(e.Start, BrokenYaml));
        }

        return null;
    }

    private static DefinitionError? Forbidden(string text)
    {
        var parser = new Parser(new StringReader(text));
        for (var depth = 0; ;)
        {
            // The scanner answers some broken plain texts with this exception, which is not its own and has no place.
            try
            {
                if (!parser.MoveNext())
                {
                    return null;
                }
            }
            catch (InvalidOperationException)
            {
                return AtMark(parser.Current?.End ?? Mark.Empty, BrokenYaml);
            }

            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > MaxDepth)
            {
                return AtMark(current.Start, "Susunan terlalu dalam.");
            }

            if (current is AnchorAlias)
            {
                return AtMark(current.Start, "Alias YAML (*nama) tidak dipakai di sini; tulis nilainya langsung.");
            }
        }
    }

    private static DefinitionError WholeFile(string message) => new(1, 1, string.Empty, message);

    private static DefinitionError AtMark(Mark place, string message) =>
        new(Math.Max(1, place.Line), Math.Max(1, place.Column), string.Empty, message);
}
