namespace SatuData.Tabular.Findings;

/// <content>What is found about a text file's characters and records.</content>
public static partial class FindingCodes
{
    /// <summary>Warning; lines in UTF-8 and lines in another encoding in one file.</summary>
    public const string MixedEncoding = "mixed-encoding";

    /// <summary>Error; bytes that are no character in the file's encoding.</summary>
    public const string InvalidByte = "invalid-byte";

    /// <summary>Warning; a zero byte, which is left out.</summary>
    public const string ZeroByte = "zero-byte";

    /// <summary>Warning; an invisible control character, which stays in the value.</summary>
    public const string ControlCharacter = "control-character";

    /// <summary>Warning; lines end in different ways.</summary>
    public const string MixedLineBreaks = "mixed-line-breaks";

    /// <summary>Warning; the delimiter is the likeliest of several, by little.</summary>
    public const string DelimiterGuess = "delimiter-guess";

    /// <summary>Error; columns are lined up with blanks instead of being delimited.</summary>
    public const string AlignedText = "aligned-text";

    /// <summary>Error; what was said about how to read the file is impossible.</summary>
    public const string InvalidOption = "invalid-option";

    /// <summary>Repair; a byte order mark in the middle of the file, where files were joined, was left out.</summary>
    public const string RepairByteOrderMark = "repair-byte-order-mark";

    /// <summary>Repair; the end-of-file mark (Ctrl-Z) of old programs at the end was left out.</summary>
    public const string RepairEndMark = "repair-end-mark";

    /// <summary>Repair; every line was one quoted field that held the real row.</summary>
    public const string RepairWrappedLines = "repair-wrapped-lines";

    /// <summary>Repair; a delimiter too many at the end of every line.</summary>
    public const string RepairTrailingDelimiter = "repair-trailing-delimiter";
}
