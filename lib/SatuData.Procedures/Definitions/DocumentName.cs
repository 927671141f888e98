namespace SatuData.Procedures.Definitions;

/// <summary>When two names of documents in a form mean the same document.</summary>
internal static class DocumentName
{
    public static bool Same(string one, string other) =>
        string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
