using System.Security.Cryptography;
using SatuData.Snapshots.Building;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

public sealed class KeyRotationTests : StoreFixture
{
    [Fact]
    public void WrapAnew_AfterRotation_ChangesEnvelopesOnly()
    {
        StoreOne();
        StoreOne("kiriman-2");
        var upload = Path.Combine(Folder, "unggahan.aead");
        SealedFile.Seal(new MemoryStream([1, 2, 3]), upload, Keys, "u", new UnsyncedFiles(Disk));
        var rotation = new KeyRotation(Keys, [Folder]);
        rotation.Count().ShouldBe(new Dictionary<string, int> { ["kek-1"] = 3 });
        var before = Hashes();

        Keys.Rotate();
        rotation.WrapAnew().ShouldBe(3);

        rotation.Count().ShouldBe(new Dictionary<string, int> { ["kek-2"] = 3 });
        Hashes().ShouldBe(before);
        rotation.WrapAnew().ShouldBe(0);
        Keys.Retire("kek-1");
        Store.Verify().ShouldBeEmpty();
        using var content = SealedFile.Open(upload, Keys, "u");
        content.Length.ShouldBe(3);
    }

    [Fact]
    public void WrapAnew_EnvelopeOfAStrangersKey_IsRefusedAndLeftAlone()
    {
        using var strangers = KeyRing.OpenOrCreate(Path.Combine(Folder, "lain.json"), Clock);
        strangers.Rotate();
        var path = Path.Combine(Folder, "x.aead");
        SealedFile.Seal(new MemoryStream([1]), path, strangers, "x", new UnsyncedFiles(Disk));
        var before = File.ReadAllBytes(path + SealedFile.EnvelopeSuffix);

        Should.Throw<SealBrokenException>(() => new KeyRotation(Keys, [Folder]).WrapAnew());

        File.ReadAllBytes(path + SealedFile.EnvelopeSuffix).ShouldBe(before);
    }

    [Fact]
    public void Retire_ActiveOrUnknownKey_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Keys.Retire("kek-1"));
        Should.Throw<ArgumentException>(() => Keys.Retire("kek-9"));
    }

    private List<string> Hashes() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(SealedFile.EnvelopeSuffix, StringComparison.Ordinal)
                && !f.Contains(
                    $"{Path.DirectorySeparatorChar}kunci{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => f + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))))];
}
