using System.Security.Cryptography;
using System.Text;
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

    internal PublicOffice Office => _parts.Law.Office;

    /// <summary>The laws that a class may rest on, by the key a person cites them with: <c>kip-h</c>.</summary>
    public IReadOnlyDictionary<string, LegalBasis> Bases => _parts.Law.Bases;

    /// <summary>What is weighed against opening in a consequence test, in Indonesian; never empty.</summary>
    public string PublicInterest => _parts.Law.PublicInterest;

    /// <summary>Reads rules from YAML of the form of the shipped <c>klasifikasi.yaml</c>.</summary>
    /// <param name="yaml">The whole file, UTF-8, at most 1 MB.</param>
    /// <returns>The rules, or what is wrong; never throws because of the content.</returns>
    public static RulesParse Parse(ReadOnlySpan<byte> yaml)
    {
        var (file, error) = RulesYaml.Read(yaml);
        return file is null ? new(null, [error!]) : RulesCompiler.Compile(file, Hash(yaml));
    }

    /// <summary>
    /// The shipped rules with a region's own: new bases, types, headers, words and classes. Version and hash are those
    /// of all files together.
    /// </summary>
    /// <param name="files">The region's files; their order decides which wins where two claim the same header.</param>
    /// <returns>The rules, or what is wrong, each with the file's name; never throws because of the content.</returns>
    public static RulesParse WithRegional(IReadOnlyList<RulesSource> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0)
        {
            return new(Shipped, []);
        }

        var shipped = ShippedYaml();
        var merged = new RegionalRules(RulesYaml.Read(shipped).File!);
        var errors = new List<string>();
        var hashes = new StringBuilder(Hash(shipped));
        foreach (var source in files)
        {
            var (file, error) = RulesYaml.Read(source.Yaml.Span);
            if (file is null)
            {
                errors.Add($"{source.Name}: {error}");
                continue;
            }

            merged.Add(source.Name, file);
            hashes.Append('\n').Append(Hash(source.Yaml.Span));
        }

        errors.AddRange(merged.Errors);
        if (errors.Count > 0)
        {
            return new(null, errors);
        }

        var names = string.Join(", ", files.Select(f => f.Name));
        var parse = RulesCompiler.Compile(merged.Merged, Hash(Encoding.UTF8.GetBytes(hashes.ToString())));
        return new(parse.Rules, [.. parse.Errors.Select(e => $"{names}: {e}")]);
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] ShippedYaml()
    {
        const string name = "klasifikasi.yaml";
        using var stream = typeof(ClassificationRules).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Embedded rules '{name}' are missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static ClassificationRules LoadShipped()
    {
        var parse = Parse(ShippedYaml());
        return parse.Rules
            ?? throw new InvalidOperationException("Shipped rules are wrong: " + string.Join("; ", parse.Errors));
    }
}
