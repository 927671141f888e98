namespace SatuData.Tabular.Values;

/// <summary>The texts under which spreadsheets write errors of formulas; in a text file they mean the same.</summary>
internal static class ErrorText
{
    /// <summary>Whether the trimmed text is one of them.</summary>
    public static bool Is(ReadOnlySpan<byte> text)
    {
        if (text.Length is < 4 or > 14 || text[0] != '#')
        {
            return false;
        }

        return text.SequenceEqual("#REF!"u8) || text.SequenceEqual("#N/A"u8) || text.SequenceEqual("#VALUE!"u8)
            || text.SequenceEqual("#DIV/0!"u8) || text.SequenceEqual("#NAME?"u8) || text.SequenceEqual("#NULL!"u8)
            || text.SequenceEqual("#NUM!"u8) || text.SequenceEqual("#SPILL!"u8) || text.SequenceEqual("#CALC!"u8)
            || text.SequenceEqual("#GETTING_DATA"u8);
    }
}
