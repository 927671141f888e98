using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace SatuData.Tabular.Values.Formats;

internal sealed class EmailFormat() : ValueFormat("alamat surel", "nama@dinas.go.id")
{
    private static readonly Utf8Pattern Pattern = new(
        "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        return Pattern.IsMatch(text) && text[0] != '.' && text.IndexOf(".."u8) < 0 && text.IndexOf(".@"u8) < 0;
    }
}

internal sealed class UriFormat() : ValueFormat("alamat web (URI)", "https://data.go.id/dataset")
{
    private static readonly SearchValues<byte> Scheme =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."u8);

    private static readonly SearchValues<byte> Forbidden = SearchValues.Create(" <>\"{}|\\^`"u8);

    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        var colon = text.IndexOf((byte)':');
        return colon > 0 && char.IsAsciiLetter((char)text[0]) && !text[..colon].ContainsAnyExcept(Scheme)
            && text.Length > colon + 1 && !text.ContainsAny(Forbidden)
                && text.IndexOfAnyInRange((byte)0, (byte)0x1F) < 0
            && Uri.TryCreate(Encoding.UTF8.GetString(text), UriKind.Absolute, out _);
    }
}

internal sealed class UuidFormat() : ValueFormat("UUID", "123e4567-e89b-12d3-a456-426614174000")
{
    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        return text.Length == 36 && Utf8Parser.TryParse(text, out Guid _, out var used, 'D') && used == 36;
    }
}

internal sealed class BinaryFormat() : ValueFormat("teks Base64", "U2F0dURhdGE=")
{
    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        return text.Length % 4 == 0 && Base64.IsValid(text);
    }
}
