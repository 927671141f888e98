using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// The keys as text to print and lock away: one line a key, in groups of four hex digits with a check group, so that it
/// can be typed in again from paper.
/// </summary>
internal static class RecoveryCopy
{
    private const int GroupSize = 4;
    private const int KeySize = 32;
    private const string Active = "*";

    public static string Write(string activeId, IEnumerable<KeyRingEntry> entries)
    {
        var text = new StringBuilder()
            .AppendLine("# SALINAN PEMULIHAN KUNCI SATUDATA. Siapa pun yang memegangnya dapat membuka data tersegel.")
            .AppendLine("# Cetak, simpan di lemari besi yang terpisah dari server, lalu hapus berkas ini.")
            .AppendLine("# Pulihkan dengan: satudata keys restore BERKAS");
        foreach (var entry in entries)
        {
            var digits = Convert.ToHexString(entry.Key);
            text.Append(entry.Id == activeId ? Active : "").Append(entry.Id).Append(' ')
                .Append(entry.Created.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            for (var at = 0; at < digits.Length; at += GroupSize)
            {
                text.Append(' ').Append(digits, at, GroupSize);
            }

            text.Append(" = ").AppendLine(Check(entry.Id, entry.Key));
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">A line is not as it was printed; the message says which and what to do.</exception>
    public static (string ActiveId, IReadOnlyList<KeyRingEntry> Entries) Read(string text)
    {
        var active = "";
        var entries = new List<KeyRingEntry>();
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.Trim()))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                var entry = ReadLine(line.TrimStart(Active[0]), number);
                active = line.StartsWith(Active, StringComparison.Ordinal) ? entry.Id : active;
                entries.Add(entry);
            }
        }

        return active.Length > 0 && entries.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count() == entries.Count
            ? (active, entries)
            : throw new FormatException(
                "Salinan pemulihan harus memuat setiap kunci sekali, dan satu yang bertanda * (kunci aktif).");
    }

    private static KeyRingEntry ReadLine(string line, int number)
    {
        var parts = line.Split('=', 2);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var digits = string.Concat(words.Skip(2));
        if (parts.Length < 2 || words.Length < 3 || digits.Length != KeySize * 2 || !digits.All(char.IsAsciiHexDigit)
            || !DateTimeOffset.TryParseExact(words[1], "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal, out var created))
        {
            throw new FormatException(
                $"Baris {number} bukan baris kunci: nama, waktu, 16 kelompok empat angka heksadesimal, '=', angka periksa.");
        }

        var key = Convert.FromHexString(digits);
        return string.Equals(Check(words[0], key), parts[1].Trim(), StringComparison.OrdinalIgnoreCase)
            ? new KeyRingEntry(words[0], key, created)
            : throw new FormatException($"Angka periksa baris {number} tidak cocok. Ketik ulang baris itu.");
    }

    // Two bytes find every single wrong digit and all but one in 65,536 of other mistakes.
    private static string Check(string id, byte[] key) =>
        Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("salinan:" + id)).AsSpan(0, 2));
}
