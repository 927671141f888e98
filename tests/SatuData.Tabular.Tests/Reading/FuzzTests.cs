using System.Text;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading;

public sealed class FuzzTests
{
    private static readonly DataStandard Standard = StandardLibrary.Shipped.Find("penduduk-kecamatan")!;

    [Fact]
    public void Open_RandomBytes_NeverThrows()
    {
        var random = new Random(1);
        for (var round = 0; round < 600; round++)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            byte[] signature = (round % 6) switch
            {
                0 => [0x50, 0x4B, 3, 4],
                1 => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
                2 => [0xFF, 0xFE],
                3 => [.. "tahun;jumlah\n"u8],
                4 => [0xEF, 0xBB, 0xBF, .. "tahun,jumlah\n"u8],
                _ => [],
            };
            ReadAll([.. signature, .. bytes], random.Next(1, 5));
        }
    }

    [Fact]
    public void Validate_RandomTable_NeverThrowsAndAlwaysAgreesWithItself()
    {
        var random = new Random(2);
        const string alphabet = "0123456789.,;\"\"\n\n\r\t |-/abX éRp%#";
        for (var round = 0; round < 400; round++)
        {
            var text = new StringBuilder("tahun,semester,kode_kecamatan,laki_laki,luas_wilayah\n");
            for (var i = random.Next(1500); i > 0; i--)
            {
                text.Append(alphabet[random.Next(alphabet.Length)]);
            }

            ReadAll(Encoding.UTF8.GetBytes(text.ToString()), random.Next(1, 6));
        }
    }

    private static void ReadAll(byte[] bytes, int partitions)
    {
        using var file =
            Tables.Open(bytes, Standard, new TableReadOptions { Partitions = partitions, MinimumPartitionBytes = 32 });
        if (!file.IsReadable)
        {
            file.Findings.ShouldNotBeEmpty();
            return;
        }

        var result = file.Validate().Drain();
        var rows = Tables.Rows(file.TypedTable());
        result.Rows.ShouldBe(rows.Count);
        result.Findings.Items.ShouldAllBe(f => f.Message.Length > 0);
    }
}
