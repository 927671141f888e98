using System.Globalization;
using System.Text;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>Writes a sheet of the corpus as a text file, in one of the ways agencies save them.</summary>
internal sealed record CorpusText(char Delimiter, string Encoding, bool Indonesian)
{
    public static readonly CorpusText Plain = new(',', "utf-8", false);

    public byte[] Bytes(Sheet sheet)
    {
        var width = sheet.Rows.Max(r => r.Count);
        var text = string.Concat(sheet.Rows.Select(r =>
            string.Join(Delimiter, Enumerable.Range(0, width).Select(c => Field(c < r.Count ? r[c] : null))) + "\r\n"));
        var encoding = Encoding switch
        {
            "utf-8-bom" => new UTF8Encoding(true),
            "utf-16" => System.Text.Encoding.Unicode,
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            _ => new UTF8Encoding(false),
        };
        return [.. encoding.Preamble, .. encoding.GetBytes(text)];
    }

    private string Field(object? value)
    {
        var text = value switch
        {
            null => "",
            DateTime day => day.ToString(Indonesian ? "dd/MM/yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
            double number when Indonesian => number.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ','),
            double number => number.ToString("0.####", CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        return text.AsSpan().ContainsAny([Delimiter, '"', '\r', '\n'])
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
    }
}
