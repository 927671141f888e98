namespace SatuData.Procedures.Print;

/// <summary>How wide text is, near enough to break lines; the form carries no font of its own.</summary>
internal static class TextMeasure
{
    /// <summary>Height of a line in sizes of the font.</summary>
    public const double LineHeight = 1.22;

    // Advance widths of Arial in thousandths of the size, for space to tilde.
    private static readonly int[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
        833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556,
        500,
        556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500,
        334, 260, 334, 584,
    ];

    public static double Width(string text, double size)
    {
        var sum = 0;
        foreach (var c in text)
        {
            sum += c is >= ' ' and <= '~' ? Widths[c - ' '] : 600;
        }

        return sum * size / 1000;
    }

    /// <summary>The text in lines no wider than <paramref name="width"/>; a word that is too long is broken.</summary>
    public static List<string> Wrap(string text, double width, double size)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Pieces))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (Width(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        return lines;

        IEnumerable<string> Pieces(string word)
        {
            while (Width(word, size) > width && word.Length > 1)
            {
                var fit = word.Length - 1;
                while (fit > 1 && Width(word[..fit], size) > width)
                {
                    fit--;
                }

                yield return word[..fit];
                word = word[fit..];
            }

            yield return word;
        }
    }
}
