using System.Globalization;
using System.Text;

namespace SatuData.Testing.Uploads;

/// <summary>Writes text files the way old programs do: semicolons, decimal commas, days as dd/MM/yyyy.</summary>
public static class CsvFile
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static UploadFile Of(string name, IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(';', row.Select(Text)).Append("\r\n");
        }

        return new UploadFile(name, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        string text when text.AsSpan().IndexOfAny(";\"\n") >= 0 =>
            $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => Convert.ToString(value, Indonesian)!,
    };
}
