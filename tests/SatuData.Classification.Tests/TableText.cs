using System.Text.Json;

namespace SatuData.Classification.Tests;

internal static class TableText
{
    /// <summary>Everything a classification holds, as text to search.</summary>
    public static string ToText(this TableClassification table) => JsonSerializer.Serialize(table);
}
