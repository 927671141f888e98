namespace SatuData.Classification.Values;

/// <summary>Words that say what a number after them is: "NIK", "rek. BRI".</summary>
internal sealed class Anchors(int reach, params string[] words)
{
    public static readonly Anchors Nik = new(16, "nik", "ktp", "kependudukan", "kk", "keluarga");

    /// <summary>Numbers of things: of an asset, an invoice, a payment.</summary>
    public static readonly Anchors Thing = new(
        20, "aset", "register", "reg", "invoice", "inv", "faktur", "va", "account", "transaksi", "resi", "billing",
        "inventaris", "nup", "ntpn", "spm",
        "kontrak", "barang", "seri", "referensi", "ref");

    public static readonly Anchors Npwp = new(12, "npwp");

    public static readonly Anchors Account = new(
        32, "rek", "norek", "rekening", "bri", "bni", "bca", "bsi", "btn", "bjb", "mandiri", "bpd", "transfer",
        "tabungan", "bank");

    private readonly byte[][] _words = [.. words.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Whether one of the words stands, whole, shortly before <paramref name="at"/>.</summary>
    public bool IsBefore(ReadOnlySpan<byte> text, int at)
    {
        var from = Math.Max(0, at - reach);
        var end = at;
        while (end > from)
        {
            while (end > from && !IsLetter(text[end - 1]))
            {
                end--;
            }

            var start = end;
            while (start > 0 && IsLetter(text[start - 1]))
            {
                start--;
            }

            if (IsWord(text[start..end]))
            {
                return true;
            }

            end = start;
        }

        return false;
    }

    private bool IsWord(ReadOnlySpan<byte> run)
    {
        foreach (var word in _words)
        {
            if (run.Length == word.Length && System.Text.Ascii.EqualsIgnoreCase(run, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(byte b) => (b | 0x20) is >= 'a' and <= 'z';
}
