using System.Text;
using System.Text.Json;
using SatuData.Snapshots.Building;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

public sealed class ShreddingTests : StoreFixture
{
    private static readonly ShredOrder Order = new("P-1", "kasi", "administrator", "masa simpan berakhir");

    [Fact]
    public void Shred_OneVersion_OnlyItsSealedColumnsAreGone()
    {
        var first = StoreOne();
        var second = StoreOne("kiriman-2");
        var wrapped = JsonDocument.Parse(File.ReadAllBytes(FullPath(first.Envelope!))).RootElement
            .GetProperty("wrappedKey").GetString()!;
        AnywhereUnder(Folder, Encoding.UTF8.GetBytes(wrapped)).ShouldBeTrue();

        var tombstone = Store.Shred(first, Order);

        Should.Throw<ShreddedException>(() => TableValues.Of(Store.ReadSealed(first))).Message.ShouldContain("P-1");
        TableValues.Of(Store.Read(first)).Count.ShouldBe(2);
        TableValues.Of(Store.ReadSealed(second)).Count.ShouldBe(2);
        Store.Verify().ShouldBeEmpty();
        Store.FindTombstone(first).ShouldNotBeNull().EnvelopeSha256.ShouldBe(tombstone.EnvelopeSha256);
        Store.FindTombstone(second).ShouldBeNull();
        AnywhereUnder(Folder, Encoding.UTF8.GetBytes(wrapped)).ShouldBeFalse();
    }

    [Fact]
    public void Shred_Again_GivesTheFirstTombstone()
    {
        var version = StoreOne();
        var first = Store.Shred(version, Order);
        Clock.Now += TimeSpan.FromDays(1);

        var again = Store.Shred(version, Order with { ApprovalId = "P-2" });

        again.ShouldBe(first with { Order = again.Order, SealedSha256 = again.SealedSha256 });
        again.Order.ShouldBe(Order);
    }

    [Fact]
    public void Shred_StoppedBeforeTheKeyWasGone_IsNamedAndCanBeAskedForAgain()
    {
        var version = StoreOne();
        var envelope = File.ReadAllBytes(FullPath(version.Envelope!));
        Store.Shred(version, Order);
        File.WriteAllBytes(FullPath(version.Envelope!), envelope);

        Store.Verify().ShouldHaveSingleItem().Message.ShouldContain("belum selesai");
        Should.Throw<ShreddedException>(() => TableValues.Of(Store.ReadSealed(version)));
        Store.Shred(version, Order);

        Store.Verify().ShouldBeEmpty();
        File.Exists(FullPath(version.Envelope!)).ShouldBeFalse();
    }

    [Fact]
    public void Shred_SealedFile_IsRefusedToReaders()
    {
        var path = Path.Combine(Folder, "asli.aead");
        SealedFile.Seal(new MemoryStream([1, 2]), path, Keys, "asli", new UnsyncedFiles(Disk));

        SealedFile.Shred(path, Keys, Order);

        Should.Throw<ShreddedException>(() => SealedFile.Open(path, Keys, "asli").Dispose());
        SealedFile.FindTombstone(path).ShouldNotBeNull().Order.ShouldBe(Order);
    }

    [Fact]
    public void Verify_EnvelopeGoneWithoutATombstone_IsDamage()
    {
        var version = StoreOne();
        File.Delete(FullPath(version.Envelope!));

        Store.Verify().ShouldNotBeEmpty();
        Should.Throw<SealBrokenException>(() => Store.Shred(version, Order));
    }

    [Fact]
    public void WrapAnew_WhileVersionsAreShredded_BringsNoKeyBack()
    {
        var versions = Enumerable.Range(0, 24).Select(i => StoreOne($"kiriman-{i}")).ToList();
        Keys.Rotate();

        Parallel.Invoke(
            () => new KeyRotation(Keys, [Root]).WrapAnew(),
            () => versions.ForEach(v => Store.Shred(v, Order)));

        versions.Where(v => File.Exists(FullPath(v.Envelope!))).ShouldBeEmpty();
    }

    private static bool AnywhereUnder(string folder, ReadOnlySpan<byte> needle)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (File.ReadAllBytes(file).AsSpan().IndexOf(needle) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
