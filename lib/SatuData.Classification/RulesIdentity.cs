namespace SatuData.Classification;

/// <summary>Which rules gave a verdict.</summary>
/// <param name="Version">Version written in the rules file.</param>
/// <param name="Hash">SHA-256 of the rules file, lower-case hexadecimal.</param>
public sealed record RulesIdentity(string Version, string Hash);
