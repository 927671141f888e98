using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SatuData.Procedures.Definitions;

/// <summary>
/// A mapping of a YAML file while it is being read. Every wrong or missing value becomes a located error and a harmless
/// default, so that one pass reports everything.
/// </summary>
internal sealed class LocatedMap(YamlMappingNode node, string path, List<DefinitionError> errors)
{
    /// <summary>Where this mapping begins.</summary>
    public SourcePlace Place => new(node.Start.Line, node.Start.Column, path);

    /// <summary>Whether the key is present with something other than null.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>Required text, not blank.</summary>
    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
        {
            return text;
        }

        if (Find(key) is null)
        {
            Refuse(key, "wajib diisi.");
        }

        return string.Empty;
    }

    /// <summary>Text, or null when the key is absent or null.</summary>
    public string? OptionalText(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } value } when !string.IsNullOrWhiteSpace(value):
                return value;
            default:
                Refuse(key, "harus berupa teks yang tidak kosong.");
                return null;
        }
    }

    /// <summary>Required stable name: lower case, digits, hyphens.</summary>
    public string Key(string key)
    {
        var text = Text(key);
        if (text.Length > 0 && (!char.IsAsciiLetterLower(text[0])
            || !text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')))
        {
            Refuse(key, "harus huruf kecil, angka, dan tanda hubung, diawali huruf: surat-pendataan.");
        }

        return text;
    }

    /// <summary>A whole number within bounds, or null when absent.</summary>
    public int? OptionalNumber(string key, int min, int max) => Has(key) ? Number(key, min, max) : null;

    /// <summary>Required whole number within bounds.</summary>
    public int Number(string key, int min, int max)
    {
        var text = Text(key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= min && value <= max)
        {
            return value;
        }

        if (text.Length > 0)
        {
            Refuse(key, string.Create(CultureInfo.InvariantCulture, $"harus bilangan bulat {min} sampai {max}."));
        }

        return min;
    }

    /// <summary>Required day.</summary>
    public DateOnly Day(string key) => OptionalDay(key) ?? (Has(key) ? default : Missing(key));

    /// <summary>A day, or null when absent.</summary>
    public DateOnly? OptionalDay(string key)
    {
        var text = OptionalText(key);
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Refuse(key, "harus tanggal berbentuk TTTT-BB-HH, misalnya 2026-01-31.");
        return null;
    }

    /// <summary>true or false; <paramref name="fallback"/> when absent.</summary>
    public bool Flag(string key, bool fallback)
    {
        switch (OptionalText(key))
        {
            case null:
                return fallback;
            case "true" or "ya":
                return true;
            case "false" or "tidak":
                return false;
            default:
                Refuse(key, "harus ya atau tidak.");
                return fallback;
        }
    }

    /// <summary>One of the words listed.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        var text = Text(key);
        if (choices.TryGetValue(text, out var value))
        {
            return value;
        }

        if (text.Length > 0)
        {
            Refuse(key, "harus salah satu dari: " + string.Join(", ", choices.Keys) + ".");
        }

        return default;
    }

    /// <summary>One of the words listed; <paramref name="fallback"/> when absent.</summary>
    public T OptionalChoice<T>(string key, IReadOnlyDictionary<string, T> choices, T fallback)
        where T : struct => Has(key) ? Choice(key, choices) : fallback;

    /// <summary>One text or a list of texts; empty when absent.</summary>
    public IReadOnlyList<string> TextOrTexts(string key) =>
        Find(key) is YamlScalarNode ? OptionalText(key) is { } text ? [text] : [] : Texts(key);

    /// <summary>A list of texts; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var items = Items(key);
        if (items.All(i => i is YamlScalarNode { Value: { Length: > 0 } }))
        {
            return [.. items.Select(i => ((YamlScalarNode)i).Value!)];
        }

        Refuse(key, "harus daftar teks.");
        return [];
    }

    /// <summary>A list of mappings; empty when absent.</summary>
    public IReadOnlyList<LocatedMap> Maps(string key)
    {
        var items = Items(key);
        if (items.All(i => i is YamlMappingNode))
        {
            return [.. items.Select((item, i) => new LocatedMap((YamlMappingNode)item, $"{At(key)}[{i}]", errors))];
        }

        Refuse(key, "harus daftar yang setiap butirnya berisi pasangan kunci dan nilai.");
        return [];
    }

    /// <summary>A mapping inside this one; an empty one, with an error, when absent.</summary>
    public LocatedMap Map(string key)
    {
        if (Find(key) is YamlMappingNode map)
        {
            return new LocatedMap(map, At(key), errors);
        }

        Refuse(key, "wajib ada dan berisi pasangan kunci dan nilai.");
        return new LocatedMap([], At(key), []);
    }

    /// <summary>A mapping inside this one, or null when absent.</summary>
    public LocatedMap? OptionalMap(string key) => Has(key) ? Map(key) : null;

    /// <summary>
    /// Reports every key that is not among <paramref name="known"/>: a misspelt key must not be passed over in silence.
    /// </summary>
    public void AllowOnly(params ReadOnlySpan<string> known)
    {
        foreach (var child in node.Children.Keys)
        {
            var name = (child as YamlScalarNode)?.Value ?? string.Empty;
            if (!known.Contains(name))
            {
                var place = child.Start;
                errors.Add(new(place.Line, place.Column, At(name), "kunci tidak dikenal. Periksa ejaannya."));
            }
        }
    }

    /// <summary>
    /// Adds an error at the value of <paramref name="key"/>, or at this mapping when the key is absent.
    /// </summary>
    public void Refuse(string key, string message)
    {
        Mark place = node.Children.TryGetValue(key, out var child) ? child.Start : node.Start;
        errors.Add(new(place.Line, place.Column, At(key), message));
    }

    private DateOnly Missing(string key)
    {
        Refuse(key, "wajib diisi.");
        return default;
    }

    private string At(string key) => path.Length == 0 ? key : $"{path}.{key}";

    private YamlNode? Find(string key) =>
        node.Children.TryGetValue(key, out var child)
        && child is not YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" }
            ? child
            : null;

    private IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return [.. list.Children];
            default:
                Refuse(key, "harus berupa daftar.");
                return [];
        }
    }
}
