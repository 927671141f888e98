using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SatuData.Classification.Rules;

/// <summary>Reads rules files, saying in Indonesian what cannot be read and where.</summary>
internal static partial class RulesYaml
{
    private const int MaxBytes = 1 << 20;

    public static (RulesFile? File, string? Error) Read(ReadOnlySpan<byte> yaml)
    {
        if (yaml.Length > MaxBytes)
        {
            return (null, "Berkas aturan lebih besar dari 1 MB.");
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(yaml);
            var file = new DeserializerBuilder()
                .WithNamingConvention(CamelCaseNamingConvention.Instance)
                .WithDuplicateKeyChecking()
                .Build()
                .Deserialize<RulesFile>(text);
            return file is null ? (null, "Berkas aturan kosong.") : (WithoutNulls(file), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, "Berkas aturan bukan teks UTF-8.");
        }
        catch (YamlException e)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"baris {e.Start.Line}, kolom {e.Start.Column}: ");
            return (null, place + Words(e));
        }
    }

    private static string Words(YamlException e)
    {
        for (Exception? inner = e; inner is not null; inner = inner.InnerException)
        {
            if (UnknownKey().Match(inner.Message) is { Success: true } match)
            {
                return $"kunci \"{match.Groups[1].Value}\" tidak dikenal di sini. Kunci pokok: {string.Join(", ", MainKeys)}.";
            }
        }

        return "penulisan YAML salah: periksa indentasi, titik dua, tanda kutip, dan kunci yang berulang.";
    }

    private static IEnumerable<string> MainKeys => typeof(RulesFile)
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Select(p => CamelCaseNamingConvention.Instance.Apply(p.Name))
        .Order(StringComparer.Ordinal);

    // A key without a value is written as null into a property that is never null.
    private static T WithoutNulls<T>(T part)
        where T : notnull
    {
        var plain = Activator.CreateInstance(part.GetType());
        foreach (var property in part.GetType().GetProperties().Where(p => p.CanWrite))
        {
            if (property.GetValue(part) is not { } value)
            {
                property.SetValue(part, property.GetValue(plain));
                continue;
            }

            foreach (var inner in Parts(value))
            {
                WithoutNulls(inner);
            }
        }

        return part;
    }

    private static IEnumerable<object> Parts(object value) => value switch
    {
        string => [],
        IDictionary entries => entries.Values.Cast<object?>().Where(IsPart).OfType<object>(),
        IEnumerable items => items.Cast<object?>().Where(IsPart).OfType<object>(),
        _ => IsPart(value) ? [value] : [],
    };

    private static bool IsPart(object? value) => value?.GetType().DeclaringType == typeof(RulesFile);

    [GeneratedRegex("Property '([^']+)' not found")]
    private static partial Regex UnknownKey();
}
