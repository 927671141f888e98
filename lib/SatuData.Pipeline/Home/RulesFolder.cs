using SatuData.Classification.Rules;

namespace SatuData.Pipeline.Home;

/// <summary>A region's own rules of classification, a file each.</summary>
public static class RulesFolder
{
    /// <summary>
    /// The shipped rules with those of every .yaml file in a folder, by name; null where there is none and the shipped
    /// rules hold alone.
    /// </summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static RulesParse? Read(string folder)
    {
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [];
        return files.Length == 0
            ? null
            : ClassificationRules.WithRegional([.. files.Order(StringComparer.Ordinal).Select(Source)]);
    }

    /// <summary>One file as the rules take it.</summary>
    /// <exception cref="IOException">It could not be read.</exception>
    public static RulesSource Source(string path) => new(Path.GetFileName(path), File.ReadAllBytes(path));
}
