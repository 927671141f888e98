using System.Globalization;
using System.Text;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>The names by which a person may say how a text file is encoded.</summary>
internal static class EncodingNames
{
    /// <summary>What a person is told to choose from.</summary>
    public const string Known =
        "utf-8, utf-16, utf-16BE, utf-32, windows-1252, windows-1250, windows-1251, windows-1254, windows-1256, iso-8859-1, "
        + "iso-8859-15, macintosh, ibm850";

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["utf-8-sig"] = "utf-8",
        ["ascii"] = "utf-8",
        ["us-ascii"] = "utf-8",
        ["utf16"] = "utf-16",
        ["utf-16le"] = "utf-16",
        ["unicode"] = "utf-16",
        ["utf16be"] = "utf-16BE",
        ["utf32"] = "utf-32",
        ["utf-32le"] = "utf-32",
        ["ansi"] = "windows-1252",
        ["macroman"] = "macintosh",
        ["mac-roman"] = "macintosh",
    };

    /// <summary>
    /// The encoding of that name for a file that starts with <paramref name="head"/>; null when there is none.
    /// </summary>
    public static TextEncoding? Find(string name, ReadOnlySpan<byte> head)
    {
        name = name.Trim();
        name = Aliases.GetValueOrDefault(name, name);
        if (!TryDecoding(ref name, out var decoding))
        {
            return null;
        }

        // A mark of another encoding is no mark then, but characters like any others.
        var marked = TextEncoding.FromMarkOrZeros(head);
        var length = marked is not null && marked.Verdict.Name == name ? marked.MarkLength : 0;
        return new TextEncoding(decoding, length,
            new EncodingVerdict(name, 1, "Ditetapkan oleh pengguna.") { ChosenBy = ChosenBy.Override });
    }

    /// <summary>A single-byte encoding by its name; the name is known to exist.</summary>
    public static Encoding SingleByte(string name) => Provided(name)!;

    private static bool TryDecoding(ref string name, out TextDecoding? decoding)
    {
        var isWide = true;
        (name, decoding) = name.ToLowerInvariant() switch
        {
            "utf-8" => ("utf-8", null),
            "utf-16" => ("utf-16", new Utf16Decoding(bigEndian: false)),
            "utf-16be" => ("utf-16BE", new Utf16Decoding(bigEndian: true)),
            "utf-32" => ("utf-32", new Utf32Decoding(bigEndian: false)),
            "utf-32be" => ("utf-32BE", (TextDecoding?)new Utf32Decoding(bigEndian: true)),
            var other => Other(other, out isWide),
        };
        return isWide;
    }

    private static (string Name, TextDecoding? Decoding) Other(string name, out bool isKnown)
    {
        var encoding = Provided(name);
        isKnown = encoding is { IsSingleByte: true };
        return isKnown ? (encoding!.WebName, new SingleByteDecoding(encoding)) : (name, null);
    }

    private static Encoding? Provided(string name)
    {
        var number = name.StartsWith("cp", StringComparison.OrdinalIgnoreCase) ? name[2..] : name;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page)
            && page is > 0 and < 65_536)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(page);
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(name)
            ?? (name is "iso-8859-1" or "latin1" or "latin-1" ? Encoding.Latin1 : null);
    }
}
