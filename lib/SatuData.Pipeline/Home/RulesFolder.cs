using SatuData.Classification.Rules;

namespace SatuData.Pipeline.Home;

/// <summary>A region's own rules of classification, a file each.</summary>
public static class RulesFolder
{
    /// <summary>The shipped rules with those of every .yaml file in a folder, by name; the folder may be absent.</summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static RulesParse Read(string folder) => ClassificationRules.WithRegional(
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(Source)]
            : []);

    /// <summary>One file as the rules take it.</summary>
    /// <exception cref="IOException">It could not be read.</exception>
    public static RulesSource Source(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));
}
