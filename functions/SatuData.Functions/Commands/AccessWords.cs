using SatuData.Tabular.Access;

namespace SatuData.Functions.Commands;

/// <summary>Access classes as people type them.</summary>
internal static class AccessWords
{
    /// <summary>The class of that name, ignoring case; null when there is none.</summary>
    public static AccessClass? Parse(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0])
            && Enum.TryParse<AccessClass>(text, ignoreCase: true, out var parsed)
            ? parsed
            : null;
}
