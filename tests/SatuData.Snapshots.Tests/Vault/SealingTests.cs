using SatuData.Snapshots.Durable;
using System.Security.Cryptography;
using System.Text;
using SatuData.Snapshots.Building;

namespace SatuData.Snapshots.Vault;

public sealed class SealingTests : StoreFixture
{
    private const int First = (1 << 20) - 40 - 16;
    private const int Later = (1 << 20) - 16;

    [Fact]
    public void Reference_TinksPublishedVector_Opens()
    {
        // tink-crypto/tink-java, AesGcmHkdfStreamingTestUtil, vector 0.
        var sealedBytes = Convert.FromHexString(
            "1893b3af5e14ab378d065addfc8484da642c0862877baea8"
            + "db92d9c77406a406168478821c4298eab3e6d531277f4c1a051714faebcaefcbca7b7be05e9445ea"
            + "a0bb2904153398a25084dd80ae0edcd1c3079fcea2cd3770630ee36f7539207b"
            + "8ec9d754956d486b71cdf989f0ed6fba6779b63558be0a66e668df14e1603cd2"
            + "af8944844078345286d0b292e772e7190775c51a0f83e40c0b75821027e7e538e111");

        var plain = new TinkReference(HashAlgorithmName.SHA1, 16, 64).Open(
            Convert.FromHexString("6eb56cdc726dfbe5d57f2fcdc6e9345b"), "aad"u8.ToArray(), sealedBytes);

        Encoding.UTF8.GetString(plain).ShouldBe(
            "This is a fairly long plaintext. It is of the exact length to create three output blocks. ");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(First - 1)]
    [InlineData(First)]
    [InlineData(First + 1)]
    [InlineData(First + Later)]
    [InlineData(First + Later + 1)]
    public void Sealing_AnySize_OpensWithTheReference(int size)
    {
        var plain = RandomNumberGenerator.GetBytes(size);
        using var key = new DataKey(RandomNumberGenerator.GetBytes(32));
        var seals = new SealId("t", "v", "g");
        using var sealedBytes = new MemoryStream();
        using (var sealing = new SealingStream(sealedBytes, key, seals, "p"))
        {
            foreach (var chunk in plain.Chunk(300_001))
            {
                sealing.Write(chunk);
            }

            var part = sealing.Complete();
            part.PlainSize.ShouldBe(size);
            part.SealedSize.ShouldBe(sealedBytes.Length);
            part.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(sealedBytes.ToArray())));
        }

        TinkReference.OneMegabyte.Open(key.Bytes.ToArray(), seals.AssociatedData("p"), sealedBytes.ToArray())
            .SequenceEqual(plain).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(First)]
    [InlineData((2 * First) + 77)]
    public void Open_SealedFile_ReadsAnyRange(int size)
    {
        var plain = RandomNumberGenerator.GetBytes(size);
        var path = Seal(plain, "unggahan-1");

        using var content = SealedFile.Open(path, Keys, "unggahan-1");

        content.Length.ShouldBe(size);
        using var stream = content.OpenStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.ToArray().SequenceEqual(plain).ShouldBeTrue();
        var some = new byte[1000];
        foreach (var offset in new long[] { 0, size / 2, Math.Max(0, size - 10), First - 5 })
        {
            var expected = plain.AsSpan((int)Math.Min(offset, size));
            var count = content.Read(offset, some);
            count.ShouldBe(Math.Min(1000, expected.Length));
            some.AsSpan(0, count).SequenceEqual(expected[..count]).ShouldBeTrue();
        }
    }

    [Fact]
    public void Open_AnyBitFlippedAnywhere_IsRefused()
    {
        var path = Seal(RandomNumberGenerator.GetBytes(200), "u");
        var good = File.ReadAllBytes(path);
        for (var i = 0; i < good.Length; i++)
        {
            var bad = (byte[])good.Clone();
            bad[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(path, bad);

            Should.Throw<SealBrokenException>(() => SealedFile.Open(path, Keys, "u").Dispose());
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 5)]
    public void Open_CutShort_IsRefused(int cut)
    {
        var path = Seal(RandomNumberGenerator.GetBytes(First + 500 + (1 << 20)), "u");
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(Math.Max(0, file.Length - cut));
        }

        Should.Throw<SealBrokenException>(() => SealedFile.Open(path, Keys, "u").Dispose());
    }

    [Fact]
    public void Open_MiddleSegmentChanged_IsRefusedWhenItIsRead()
    {
        var path = Seal(new byte[3 << 20], "u");
        var bytes = File.ReadAllBytes(path);
        bytes[(1 << 20) + 10] ^= 1;
        File.WriteAllBytes(path, bytes);

        using var content = SealedFile.Open(path, Keys, "u");

        content.Read(0, new byte[10]).ShouldBe(10);
        Should.Throw<SealBrokenException>(() => content.Read(First + 1, new byte[10]));
    }

    [Fact]
    public void Open_OtherContextOrKeyOrEnvelope_IsRefused()
    {
        var path = Seal([1, 2, 3], "u");
        var other = Seal([4, 5, 6], "u");
        using var strangers = KeyRing.OpenOrCreate(Path.Combine(Folder, "lain.json"), Clock);

        Should.Throw<SealBrokenException>(() => SealedFile.Open(path, Keys, "v").Dispose());
        Should.Throw<SealBrokenException>(() => SealedFile.Open(path, strangers, "u").Dispose());
        File.Copy(other + SealedFile.EnvelopeSuffix, path + SealedFile.EnvelopeSuffix, overwrite: true);
        Should.Throw<SealBrokenException>(() => SealedFile.Open(path, Keys, "u").Dispose());
    }

    [Fact]
    public void Delete_SealedFile_LeavesNothingAndMayBeRepeated()
    {
        var path = Seal([1], "u");

        SealedFile.Delete(path);
        SealedFile.Delete(path);

        File.Exists(path).ShouldBeFalse();
        Should.Throw<SealBrokenException>(() => SealedFile.Open(path, Keys, "u").Dispose());
    }

    private string Seal(byte[] plain, string context)
    {
        var path = Path.Combine(Folder, Guid.NewGuid().ToString("N"));
        SealedFile.Seal(new MemoryStream(plain), path, Keys, context, new UnsyncedFiles(Disk));
        return path;
    }
}
