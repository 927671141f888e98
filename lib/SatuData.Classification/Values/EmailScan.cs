namespace SatuData.Classification.Values;

/// <summary>Searches for e-mail addresses: something, an at sign, and a domain whose last part is letters.</summary>
internal static class EmailScan
{
    public static bool Contains(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf((byte)'@'); at >= 0;)
        {
            if (at > 0 && IsLocal(text[at - 1]) && IsDomain(text[(at + 1)..]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOf((byte)'@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsDomain(ReadOnlySpan<byte> text)
    {
        var label = 0;
        var letters = 0;
        var labels = 0;
        foreach (var b in text)
        {
            if (b == (byte)'.' && label > 0)
            {
                labels++;
                (label, letters) = (0, 0);
            }
            else if (IsLetter(b) || b is >= (byte)'0' and <= (byte)'9' or (byte)'-')
            {
                label++;
                letters += IsLetter(b) ? 1 : 0;
            }
            else
            {
                break;
            }

            if (labels > 0 && letters >= 2 && letters == label)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLocal(byte b) =>
        IsLetter(b)
        || b is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'_' or (byte)'%' or (byte)'+' or (byte)'-';

    private static bool IsLetter(byte b) => (b | 0x20) is >= 'a' and <= 'z';
}
