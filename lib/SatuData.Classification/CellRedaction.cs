using System.Text;
using System.Text.RegularExpressions;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;

namespace SatuData.Classification;

/// <summary>The redaction offered for a cell that holds identifiers of persons: its text with asterisks for them.</summary>
/// <remarks>Safe for use by several threads.</remarks>
public static partial class CellRedaction
{
    // As far before a number as the words that say what it is are searched.
    private const int Context = 32;

    /// <summary>
    /// <paramref name="text"/> with asterisks for the digits of NIKs, telephone numbers, accounts, NPWPs and NIPs and
    /// for e-mail addresses; the same text when it holds none. Names stay: they cannot be told from other words cell by
    /// cell.
    /// </summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var masked = Email().Replace(text, m => IsIdentifier(m.Value) ? "***@***" : m.Value);
        return Number().Replace(masked, m =>
        {
            var from = Math.Max(0, m.Index - Context);
            return IsIdentifier(masked[from..(m.Index + m.Length)]) && !IsIdentifier(masked[from..m.Index])
                ? Digit().Replace(m.Value, "*") : m.Value;
        });
    }

    /// <summary>Whether <paramref name="text"/> holds an identifier that <see cref="Mask"/> would cover.</summary>
    public static bool HoldsIdentifier(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsIdentifier(text);
    }

    private static bool IsIdentifier(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return IdentifierScan.Scan(bytes, CellBytes.Of(bytes),
            ClassificationRules.Shipped.Nik).Kinds != IdentifierKind.None;
    }

    [GeneratedRegex("""[\w.%+-]+@[\w.-]+""", RegexOptions.None, 1_000)]
    private static partial Regex Email();

    [GeneratedRegex("""[+(]?[0-9](?:[ .)-]{0,2}[0-9]){8,}""", RegexOptions.None, 1_000)]
    private static partial Regex Number();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
