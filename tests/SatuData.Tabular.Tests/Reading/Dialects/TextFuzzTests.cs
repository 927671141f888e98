using System.Diagnostics;
using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;
using Xunit.Abstractions;

namespace SatuData.Tabular.Tests.Reading.Dialects;

/// <summary>Text files damaged at random, the same ones every time: findings, never exceptions.</summary>
public sealed class TextFuzzTests(ITestOutputHelper output)
{
    private const int Files = 1000;

    private static readonly DataStandard Standard = Tables.Standard(DialectFile.Fields, "primaryKey: [kode]");

    [Fact]
    public void Validate_DamagedTextFiles_GivesFindingsAndNeverThrows()
    {
        var random = new Random(20251126);
        var slowest = TimeSpan.Zero;
        var readable = 0;
        for (var i = 0; i < Files; i++)
        {
            var bytes = Damage(DialectFile.Create(random).Bytes, random);
            var options = new TableReadOptions
            {
                Partitions = random.Next(1, 5),
                MinimumPartitionBytes = random.Next(2) == 0 ? 64 : 4 << 20,
                Delimiter = random.Next(12) == 0 ? (char)random.Next(1, 256) : null,
                Encoding = random.Next(15) == 0 ? Encodings[random.Next(Encodings.Length)] : null,
                KeyPlaces = 64,
            };
            var began = Stopwatch.GetTimestamp();
            readable += Read(bytes, options, i) ? 1 : 0;
            var took = Stopwatch.GetElapsedTime(began);
            slowest = took > slowest ? took : slowest;
        }

        output.WriteLine($"{readable} of {Files} readable; slowest {slowest.TotalMilliseconds:F0} ms");
        readable.ShouldBeGreaterThan(Files / 3);
    }

    private static readonly string[] Encodings =
        ["utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1252", "windows-1250", "tidak-ada"];

    private static bool Read(byte[] bytes, TableReadOptions options, int file)
    {
        using var table = Tables.Open(bytes, Standard, options);
        if (!table.IsReadable)
        {
            table.Findings.ShouldContain(f => f.Severity == Severity.Error, $"file {file}");
            return false;
        }

        var result = table.Validate().Drain();
        result.Rows.ShouldBe(Tables.Rows(table.TypedTable()).Count, $"file {file}");
        result.Findings.Items.ShouldAllBe(
            f => f.Message.Length > 0 && (f.Byte == null || (f.Byte >= 0 && f.Byte <= bytes.Length)));
        result.Profile.Columns.ShouldAllBe(c => c.Invalid >= 0 && c.Rows == result.Rows);
        return true;
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            bytes = random.Next(11) switch
            {
                0 => Flip(bytes, random, random.Next(1, 30)),
                1 => bytes[..random.Next(1, bytes.Length + 1)],
                2 => bytes[random.Next(bytes.Length)..],
                3 => Insert(bytes, random, DialectFile.Create(random).Bytes),
                4 => Insert(bytes, random, [(byte)'"']),
                5 => Insert(bytes, random, new byte[random.Next(1, 6)]),
                6 => Insert(bytes, random, Enumerable.Repeat((byte)"x\"é,;"[random.Next(5)], random.Next(1, 200_000))
                    .ToArray()),
                7 => Insert(bytes, random, [(byte)random.Next(256), (byte)random.Next(256)]),
                8 => Insert(bytes, random, Encoding.Unicode.GetBytes("nama,nilai\r\n日本,1\r\n")[random.Next(2)..]),
                9 => [.. bytes, .. Enumerable.Repeat((byte)'\n', random.Next(1, 3000))],
                _ => [.. "sep="u8, (byte)random.Next(128), (byte)'\n', .. bytes],
            };
            bytes = bytes.Length == 0 ? [(byte)'a'] : bytes;
        }

        return bytes;
    }

    private static byte[] Flip(byte[] bytes, Random random, int times)
    {
        bytes = [.. bytes];
        for (; times > 0; times--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static byte[] Insert(byte[] bytes, Random random, byte[] piece)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }
}
