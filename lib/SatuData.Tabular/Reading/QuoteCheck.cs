using CsvHelper;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Reads a text file whose quotes break the rules once through, to learn how bad it is before its rows are read.
/// </summary>
internal static class QuoteCheck
{
    /// <summary>Whether some quote is never closed; adds a finding with the first line concerned.</summary>
    public static bool HasUnclosed(UploadContent content, CsvLayout layout, long start, List<Finding> findings)
    {
        var count = 0L;
        var firstLine = 0L;
        var unclosedLine = 0L;
        var options = (layout with { TracksLines = true }).ReaderOptions(content.Length - start) with
        {
            OnMalformedRecord = record =>
            {
                count++;
                firstLine = firstLine == 0 ? record.LineNumber : firstLine;
                unclosedLine = record.Reason == CsvMalformedReason.UnterminatedQuote ? record.LineNumber : unclosedLine;
            },
        };
        using var reader = CsvReader.Create(new WindowStream(content, start, content.Length), options);
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (CsvFormatException e)
        {
            unclosedLine = Math.Max(e.LineNumber, 1);
        }

        if (unclosedLine > 0)
        {
            findings.Add(Describe(Severity.Error, unclosedLine, "Ada tanda kutip pembuka yang tidak pernah ditutup; mulai dari baris ini isi "
                + "kolom bisa bergeser. Tutup tanda kutipnya atau hapus."));
        }
        else if (count > 0)
        {
            findings.Add(Describe(Severity.Warning, firstLine, $"{count} baris memuat tanda kutip di tengah teks, mulai dari baris ini; "
                + "dibaca apa adanya. Periksa hasilnya, atau gandakan tanda kutipnya."));
        }

        return unclosedLine > 0;
    }

    private static Finding Describe(Severity severity, long line, string message) => new()
    {
        Code = FindingCodes.QuoteError,
        Severity = severity,
        Message = message,
        Row = line,
        Rule = "Tanda kutip membuka dan menutup satu kolom penuh",
    };
}
