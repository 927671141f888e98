using System.Security.Cryptography;
using SatuData.Classification.Headers;
using SatuData.Classification.Values;

namespace SatuData.Classification.Rules;

/// <summary>
/// The rules of classification: words of headers and cells, types, classes and their laws. Shipped inside the product
/// and replaceable by a file of the same form; known by version and hash.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class ClassificationRules
{
    private static readonly Lazy<ClassificationRules> ShippedRules = new(LoadShipped);

    private readonly RulesParts _parts;

    internal ClassificationRules(RulesIdentity identity, RulesParts parts)
    {
        Identity = identity;
        _parts = parts;
    }

    /// <summary>The rules this version ships with.</summary>
    public static ClassificationRules Shipped => ShippedRules.Value;

    /// <summary>Version and hash.</summary>
    public RulesIdentity Identity { get; }

    internal IReadOnlyDictionary<string, ColumnType> Types => _parts.Types;

    internal HeaderReader Headers => _parts.Headers;

    internal ValueLexicon Lexicon => _parts.Lexicon;

    internal NikTest Nik => _parts.Nik;

    internal ValueReader Values => _parts.Values;

    /// <summary>Reads rules from YAML of the form of the shipped <c>klasifikasi.yaml</c>.</summary>
    /// <param name="yaml">The whole file, UTF-8, at most 1 MB.</param>
    /// <returns>The rules, or what is wrong; never throws because of the content.</returns>
    public static RulesParse Parse(ReadOnlySpan<byte> yaml)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(yaml));
        return RulesCompiler.Compile(yaml, hash);
    }

    private static ClassificationRules LoadShipped()
    {
        const string name = "klasifikasi.yaml";
        using var stream = typeof(ClassificationRules).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Embedded rules '{name}' are missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var parse = Parse(bytes);
        return parse.Rules
            ?? throw new InvalidOperationException("Shipped rules are wrong: " + string.Join("; ", parse.Errors));
    }
}
