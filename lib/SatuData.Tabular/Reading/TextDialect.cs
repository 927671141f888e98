namespace SatuData.Tabular.Reading;

/// <summary>How the records of a text file are written, and what shows it.</summary>
/// <param name="Delimiter">What stands between two fields. For a file of one column, a character that does not
/// occur.</param>
/// <param name="Confidence">From 0 to 1; 1 when the file itself or a person said so.</param>
/// <param name="Evidence">What decided it, in Indonesian; holds no cell value.</param>
public sealed record TextDialect(char Delimiter, double Confidence, string Evidence)
{
    /// <summary>What fields are quoted with: <c>"</c> or <c>'</c>; null when none is.</summary>
    public char? Quote { get; init; }

    /// <summary>
    /// What stands before a quote inside quotes: the quote itself, doubled, or a backslash; null when nothing is
    /// quoted.
    /// </summary>
    public char? Escape { get; init; }

    /// <summary>
    /// How records end: <c>CRLF</c>, <c>LF</c>, <c>CR</c>, <c>mixed</c>, or <c>none</c> for a single record.
    /// </summary>
    public string NewLine { get; init; } = "none";

    /// <summary>What lines that are comments start with; null when there are none.</summary>
    public char? Comment { get; init; }

    /// <summary>Whether every line is one quoted field that holds the real record.</summary>
    public bool WrapsLines { get; init; }

    /// <summary>The next likeliest delimiter; null when nothing else divides the file.</summary>
    public char? RunnerUp { get; init; }

    /// <summary>What settled it.</summary>
    public ChosenBy ChosenBy { get; init; }
}
