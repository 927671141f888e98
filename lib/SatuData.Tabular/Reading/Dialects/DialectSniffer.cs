using System.Globalization;
using SatuData.Tabular.Reading.Encodings;

namespace SatuData.Tabular.Reading.Dialects;

/// <summary>
/// Finds out how the records of a text are written from its first ones: the shape under which most columns of the
/// standard
/// are named, and among those the one that divides the text most evenly into cells that look whole.
/// </summary>
internal static class DialectSniffer
{
    private const string Candidates = ",;\t|:^~#!&* \u001F\u0001¦§¬";
    private const string Fallbacks = ",;\t|";

    /// <param name="sample">The start of the text.</param>
    /// <param name="matcher">Knows the columns of the standard.</param>
    /// <param name="said">The delimiter that a person or the file itself names; null to find it.</param>
    /// <param name="by">Who said it.</param>
    public static (DialectShape Shape, TextDialect Dialect) Sniff(
        string sample, HeaderMatcher matcher, char? said, ChosenBy by)
    {
        var scores = Scores(sample, matcher, said).OrderByDescending(s => s.Total).ToList();
        if (said is null && Wrapped(sample, matcher, scores[0]) is { } wrapped)
        {
            scores.Insert(0, wrapped);
        }

        var best = scores[0];
        var other = scores.Find(s => s.Shape.Delimiter != best.Shape.Delimiter && s.Width > 1);
        var shape = said is null && best.Width == 1 ? best.Shape with { Delimiter = Unused(sample) } : best.Shape;
        shape = shape with { Comment = CommentOf(sample, shape, matcher) };
        var byWeight = scores.Where(s => s.Width > 1).MaxBy(s => s.Quality);
        return (shape, new TextDialect(
            shape.Delimiter, said is null ? Confidence(best, other) : 1, Evidence(best, other, said, by))
        {
            Quote = best.Quoted > 0 ? shape.Quote : null,
            Escape = best.Quoted == 0 ? null : shape.Backslash ? '\\' : shape.Quote,
            Comment = shape.Comment,
            WrapsLines = shape.WrapsLines,
            RunnerUp = other?.Shape.Delimiter,
            ChosenBy = said is not null ? by
                : best.Matches > 0 && byWeight is not null
                    && byWeight.Shape.Delimiter != best.Shape.Delimiter ? ChosenBy.Standard
                : ChosenBy.Detected,
        });
    }

    private static IEnumerable<DialectScore> Scores(string sample, HeaderMatcher matcher, char? said)
    {
        var delimiters = said is { } one
            ? [one]
            : Candidates.Where(c => sample.Contains(c, StringComparison.Ordinal)).DefaultIfEmpty(',').ToArray();
        var quotes = QuoteShapes(sample);
        foreach (var delimiter in delimiters)
        {
            foreach (var (quote, backslash) in quotes)
            {
                yield return DialectScore.Of(
                    sample, new DialectShape(delimiter, quote, backslash, false, null), matcher);
            }
        }

        if (said is null)
        {
            yield return DialectScore.Of(
                sample, new DialectShape(TextRewriting.UnitSeparator, '"', false, false, null), matcher);
        }
    }

    private static List<(char Quote, bool Backslash)> QuoteShapes(string sample)
    {
        var shapes = new List<(char, bool)> { ('"', false) };
        if (sample.Contains("\\\"", StringComparison.Ordinal))
        {
            shapes.Add(('"', true));
        }

        if (sample.AsSpan().Count('\'') >= 2)
        {
            shapes.Add(('\'', false));
            if (sample.Contains("\\'", StringComparison.Ordinal))
            {
                shapes.Add(('\'', true));
            }
        }

        return shapes;
    }

    /// <summary>
    /// The shape inside the quotes when nearly every line is one quoted field and makes more sense without them: what
    /// a spreadsheet writes that saved a text it had never divided.
    /// </summary>
    private static DialectScore? Wrapped(string sample, HeaderMatcher matcher, DialectScore best)
    {
        var lines = sample.Split('\n').Take(SampleParser.MaximumRecords).Select(l => l.Trim('\r'))
            .Where(l => l.Length > 0).ToList();
        var quoted = lines.Count(l => l.Length > 2 && l[0] == '"' && l.TrimEnd(";,".ToCharArray()) is [.., '"']);
        if (lines.Count < 2 || quoted * 10 < lines.Count * 8 || (best.Width > 1 && best.Matches > 1))
        {
            return null;
        }

        var bytes = new ByteBuffer();
        var state = RewriteState.Start;
        new TextRewriting { Unwraps = true }.Rewrite(
            System.Text.Encoding.UTF8.GetBytes(sample), isLast: true, ref state, bytes);
        var inner = Scores(System.Text.Encoding.UTF8.GetString(bytes.Written), matcher, null).MaxBy(s => s.Total)!;
        return inner.Width > 1 && inner.Matches >= best.Matches && inner.Quality > 0.6 && inner.Total > best.Total
            ? inner with { Shape = inner.Shape with { WrapsLines = true } }
            : null;
    }

    /// <summary>The delimiter of a text that has only one column: one that does not cut its values.</summary>
    private static char Unused(string sample)
    {
        foreach (var candidate in Fallbacks)
        {
            if (!sample.Contains(candidate, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return TextRewriting.UnitSeparator;
    }

    /// <summary>Lines that start with # are comments when neither the header nor any row of its width does.</summary>
    private static char? CommentOf(string sample, DialectShape shape, HeaderMatcher matcher)
    {
        if (shape.Delimiter == '#' || shape.WrapsLines
            || !(sample.StartsWith('#') || sample.Contains("\n#", StringComparison.Ordinal)))
        {
            return null;
        }

        var records = SampleParser.Parse(sample, shape, out _, out _);
        var width = records.CountBy(r => r.Length).MaxBy(g => (g.Value, g.Key)).Key;
        return records.Exists(r => r[0].StartsWith('#') && (r.Length == width || matcher.CountMatches(r) > 0))
            ? null
            : '#';
    }

    private static double Confidence(DialectScore best, DialectScore? other)
    {
        var margin = best.Total <= 0 ? 0 : (best.Total - (other?.Total ?? 0)) / best.Total;
        var strength = Math.Min(1, best.Quality + 0.1 + (best.Matches > 1 ? 0.3 : 0));
        return Math.Round(Math.Clamp((0.45 + (0.6 * margin)) * strength, 0, 0.99), 2);
    }

    private static string Evidence(DialectScore best, DialectScore? other, char? said, ChosenBy by)
    {
        var name = DelimiterNames.Of(best.Shape.Delimiter);
        var divides = best.Width == 1
            ? "Tidak ada pemisah yang membagi baris-baris contoh dengan tetap; dibaca sebagai satu kolom."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Pemisah {name} membagi {best.Regular} dari {best.Records} baris contoh menjadi {best.Width} kolom.");
        var source =
            said is null ? "" : by == ChosenBy.Override ? "Ditetapkan oleh pengguna. " : "Ditetapkan oleh baris sep= di awal berkas. ";
        var matches = best.Matches > 0
            ? string.Create(CultureInfo.InvariantCulture, $" {best.Matches} kolom standar dikenali pada judulnya.")
            : "";
        var next = other is null || said is not null ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $" Calon berikutnya {DelimiterNames.Of(other.Shape.Delimiter)}: {other.Regular} dari {other.Records} baris menjadi {other.Width} kolom.");
        return source + divides + matches + next;
    }
}
