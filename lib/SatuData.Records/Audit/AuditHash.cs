using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SatuData.Records.Audit;

/// <summary>
/// The hash of an audit entry: SHA-256 over its fields as netstrings (decimal length of the UTF-8 bytes, colon, the
/// bytes, comma), which anybody can write again in a few lines of any language. The fields, in order: sequence,
/// previous hash, time, action, actor, subject, case (or a lone comma for none), the number of details, and each
/// detail's name and value, by name in ordinal order.
/// </summary>
internal static class AuditHash
{
    public static readonly string BeforeFirst = new('0', 64);

    public static string Of(AuditEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        Write(bytes, entry.Sequence.ToString(CultureInfo.InvariantCulture));
        Write(bytes, entry.PreviousHash);
        Write(bytes, Sqlite.Instant.Text(entry.At));
        Write(bytes, entry.Action);
        Write(bytes, entry.Actor);
        Write(bytes, entry.Subject);
        Write(bytes, entry.CaseId);
        Write(bytes, entry.Details.Count.ToString(CultureInfo.InvariantCulture));
        foreach ((string name, string value) in entry.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal))
        {
            Write(bytes, name);
            Write(bytes, value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    private static void Write(ArrayBufferWriter<byte> bytes, string? field)
    {
        if (field is not null)
        {
            int length = Encoding.UTF8.GetByteCount(field);
            Encoding.UTF8.GetBytes(length.ToString(CultureInfo.InvariantCulture) + ":", bytes);
            Encoding.UTF8.GetBytes(field, bytes);
        }

        bytes.Write(","u8);
    }
}
