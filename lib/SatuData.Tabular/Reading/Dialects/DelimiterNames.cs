namespace SatuData.Tabular.Reading.Dialects;

/// <summary>Delimiters in words.</summary>
internal static class DelimiterNames
{
    public static string Of(char delimiter) => delimiter switch
    {
        ',' => "koma",
        ';' => "titik koma",
        '\t' => "tab",
        '|' => "garis tegak",
        ':' => "titik dua",
        ' ' => "spasi",
        < ' ' => $"karakter kendali U+{(int)delimiter:X4}",
        _ => $"tanda {delimiter}",
    };
}
