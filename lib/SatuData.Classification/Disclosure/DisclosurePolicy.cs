using System.Security.Cryptography;
using SatuData.Classification.Disclosure.Policy;

namespace SatuData.Classification.Disclosure;

/// <summary>
/// The approved policy of disclosure control: thresholds, what happens to zeros, which topics are specific. Data, not
/// code: shipped with defaults and replaced by a region's own file, known by version, decree and hash.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class DisclosurePolicy
{
    /// <summary>Name of the file in a home that takes the place of the shipped policy.</summary>
    public const string FileName = "pengungkapan.yaml";

    private static readonly Lazy<DisclosurePolicy> ShippedPolicy = new(LoadShipped);

    internal DisclosurePolicy(PolicyFile file, string hash)
    {
        File = file;
        Hash = hash;
    }

    /// <summary>The policy this version ships with; no decree has set it.</summary>
    public static DisclosurePolicy Shipped => ShippedPolicy.Value;

    /// <summary>The version, as the file says.</summary>
    public string Version => File.Versi;

    /// <summary>The decree that set it; empty when none has.</summary>
    public string Decree => File.Sk ?? "";

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Persons below which a count is hidden, at least 2.</summary>
    public int Threshold => File.Frekuensi.Umum;

    /// <summary>The same for specific topics.</summary>
    public int SpecificThreshold => File.Frekuensi.Spesifik;

    /// <summary>The base that values are rounded to when they are rounded instead of hidden, at least 3.</summary>
    public int RoundingBase => File.Pembulatan;

    /// <summary>Persons who must be alike in a file of persons.</summary>
    public int MinimumAlike => File.Orang.K;

    /// <summary>Whether a file of persons may be open at all.</summary>
    public bool PersonsMayBeOpen => File.Orang.BolehTerbuka;

    /// <summary>How it is named in documents: version, decree, first digits of the hash.</summary>
    public string Reference => $"kebijakan pengungkapan versi {Version}"
        + (Decree.Length > 0 ? $", {Decree}" : ", bawaan (belum ditetapkan dengan SK)") + $", sidik {Hash[..12]}";

    internal PolicyFile File { get; }

    internal bool PublishesZeros => File.Nol == "terbit";

    internal bool HidesGroups => File.Kelompok == "sembunyi";

    /// <summary>Reads a policy from YAML of the form of the shipped <c>pengungkapan.yaml</c>.</summary>
    /// <param name="yaml">The whole file, UTF-8, at most 1 MB.</param>
    /// <returns>The policy, or what is wrong; never throws because of the content.</returns>
    public static DisclosurePolicyParse Parse(ReadOnlySpan<byte> yaml) =>
        PolicyReader.Read(yaml, Convert.ToHexStringLower(SHA256.HashData(yaml)));

    private static DisclosurePolicy LoadShipped()
    {
        using var stream = typeof(DisclosurePolicy).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"Embedded policy '{FileName}' is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var parse = Parse(bytes);
        return parse.Policy
            ?? throw new InvalidOperationException("The shipped policy is wrong: " + string.Join("; ", parse.Errors));
    }
}
