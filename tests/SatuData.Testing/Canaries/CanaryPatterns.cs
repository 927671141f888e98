using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace SatuData.Testing.Canaries;

/// <summary>
/// Wanted values in every form bytes may hold them: UTF-8, UTF-16 both ways, Windows-1252, as JSON and HTML escape
/// them,
/// and, for numbers, as 64-bit integers and doubles. Case is ignored.
/// </summary>
internal sealed class CanaryPatterns
{
    private readonly Dictionary<string, string> _canaries = new(StringComparer.OrdinalIgnoreCase);
    private readonly SearchValues<string> _wanted;

    public CanaryPatterns(IEnumerable<string> canaries)
    {
        foreach (var canary in canaries)
        {
            foreach (var form in Forms(canary))
            {
                _canaries.TryAdd(form, canary);
            }
        }

        _wanted = SearchValues.Create([.. _canaries.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The first wanted value in some bytes, or null.</summary>
    public string? Find(ReadOnlySpan<byte> content)
    {
        // A character a byte.
        var text = Encoding.Latin1.GetString(content);
        var at = text.AsSpan().IndexOfAny(_wanted);
        return at < 0 ? null : _canaries.First(c => text.AsSpan(at)
            .StartsWith(c.Key, StringComparison.OrdinalIgnoreCase)).Value;
    }

    private static IEnumerable<string> Forms(string canary)
    {
        yield return Bytes(Encoding.UTF8.GetBytes(canary));
        yield return Bytes(Encoding.Unicode.GetBytes(canary));
        yield return Bytes(Encoding.BigEndianUnicode.GetBytes(canary));
        yield return canary;
        if (!Ascii.IsValid(canary))
        {
            yield return Escaped(canary, c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
            yield return Escaped(canary, c => string.Create(CultureInfo.InvariantCulture, $"&#x{(int)c:X};"));
            yield return Escaped(canary, c => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};"));
        }

        if (canary.Length >= 10
            && long.TryParse(canary, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var bytes = new byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
            yield return Bytes(bytes);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
            yield return Bytes(bytes);
        }
    }

    // The Windows-1252 letters a canary has are those of Latin-1, so that the text itself is their form.
    private static string Bytes(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static string Escaped(string text, Func<char, string> escape) =>
        string.Concat(text.Select(c => char.IsAscii(c) ? c.ToString() : escape(c)));
}
