using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>Recognises a file of another standard by its columns.</summary>
internal static class StandardFit
{
    /// <summary>A file of another standard has at least so many of its columns.</summary>
    private const double Most = 0.6;

    /// <summary>
    /// The finding that names the standard whose columns these are; null when it is the one asked for or none.
    /// </summary>
    public static Finding? Check(DataStandard standard, OpenedTable opened, StandardLibrary? library)
    {
        var headers = opened.Columns.Select(c => c.Header).Where(h => h.Length > 0).ToList();
        if (library is null || headers.Count < 2)
        {
            return null;
        }

        var mine = Share(standard, headers, out var matches);
        var best = library.All.Where(s => !string.Equals(s.Id, standard.Id, StringComparison.OrdinalIgnoreCase))
            .Select(s => (Standard: s, Share: Share(s, headers, out var count), Count: count))
            .OrderByDescending(s => s.Share).ThenByDescending(s => s.Count).FirstOrDefault();
        if (best.Standard is null || best.Share < Most || best.Count < 3 || best.Count <= matches
            || best.Share < mine + 0.25)
        {
            return null;
        }

        var other = best.Standard;
        return new Finding
        {
            Code = FindingCodes.WrongStandard,
            Severity = Severity.Error,
            Message =
                $"Kolom berkas ini cocok dengan standar {other.Title} ({best.Count} dari {other.Fields.Count} kolom), bukan {standard.Title} "
                + $"({matches} dari {standard.Fields.Count}). Unggah pada tugas yang benar, atau kirim berkas yang diminta.",
            Sheet = opened.Description.Sheet,
            Row = opened.Description.HeaderRow > 0 ? opened.Description.HeaderRow : null,
            Rule = "Kolom menurut standar " + standard.Id,
            Expected = "Berkas dengan kolom standar " + standard.Id,
        };
    }

    private static double Share(DataStandard standard, List<string> headers, out int matches)
    {
        matches = HeaderMatcher.Of(standard).CountMatches(headers);
        return (double)matches / standard.Fields.Count;
    }
}
