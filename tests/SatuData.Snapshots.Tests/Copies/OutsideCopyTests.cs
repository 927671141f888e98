using System.Security.Cryptography;
using SatuData.Snapshots.Building;
using SatuData.Snapshots.RecoveryPoints;
using SatuData.Snapshots.Vault;

namespace SatuData.Snapshots.Copies;

/// <summary>Copies outside the home: whole, incremental, read again, without what was destroyed.</summary>
public sealed class OutsideCopyTests : StoreFixture
{
    private string Elsewhere => Path.Combine(Folder, "salinan");

    private OutsideCopy Copy => new(new FolderTarget(Elsewhere), Clock);

    [Fact]
    public void Run_ThenRestore_GivesTheSameFilesAndTheyVerify()
    {
        StoreOne();
        StoreOne("kiriman-2");
        var result = Copy.Run(Source("satu"));

        Copy.Verify(result.Manifest).ShouldBeEmpty();
        var into = Path.Combine(Folder, "pulih");
        Copy.Restore(result.Manifest, into).ShouldBeEmpty();

        Hashes(into).ShouldBe(result.Manifest.Files.Select(f => (f.Path, f.Sha256)));
        using var restored = new SnapshotStore(into, Keys, Clock);
        restored.Verify().ShouldBeEmpty();
        TableValues.Of(restored.ReadSealed(restored.Latest("penduduk")!)).Count.ShouldBe(2);
    }

    [Fact]
    public void Run_Again_WritesOnlyWhatIsNew()
    {
        StoreOne();
        var first = Copy.Run(Source("satu"));
        first.Written.ShouldBe(first.Manifest.Files.Count);

        Copy.Run(Source("satu")).Written.ShouldBe(0);
        StoreOne("kiriman-2");
        var second = Copy.Run(Source("dua"));

        second.Written.ShouldBe(second.Manifest.Files.Count - first.Manifest.Files.Count);
        Copy.List().Select(m => m.Point).ShouldBe(["satu", "dua"], ignoreOrder: true);
    }

    [Fact]
    public void FilesOf_AnOlderPoint_LeavesNewerVersionsOut()
    {
        StoreOne();
        var source = Source("satu");
        StoreOne("kiriman-2");

        var again = Points.FilesOf(Points.Get("satu")!);

        again.Order(StringComparer.Ordinal).ShouldBe(source.Files);
        var result = Copy.Run(source with { Files = [.. again] });
        var into = Path.Combine(Folder, "pulih");
        Copy.Restore(result.Manifest, into).ShouldBeEmpty();
        using var restored = new SnapshotStore(into, Keys, Clock);
        restored.List("penduduk").Count.ShouldBe(1);
        restored.Verify().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("hapus")]
    [InlineData("potong")]
    [InlineData("balik")]
    [InlineData("tambah")]
    public void Verify_AnyFileDamaged_IsNamedAndNotRestored(string damage)
    {
        StoreOne();
        var manifest = Copy.Run(Source("satu")).Manifest;
        foreach (var file in manifest.Files)
        {
            var path = Path.Combine(Elsewhere, file.StoredAs);
            var good = File.ReadAllBytes(path);
            Damage(path, damage);

            Copy.Verify(manifest).ShouldHaveSingleItem().Path.ShouldBe(file.Path);
            var into = Path.Combine(Folder, "pulih-" + Guid.NewGuid().ToString("N"));
            Copy.Restore(manifest, into).ShouldHaveSingleItem().Path.ShouldBe(file.Path);
            File.Exists(Path.Combine(into, file.Path)).ShouldBeFalse();
            File.WriteAllBytes(path, good);
        }

        Copy.Verify(manifest).ShouldBeEmpty();
    }

    [Fact]
    public void Run_FileGoneOrCutOffAtTheTarget_WritesItAgain()
    {
        StoreOne();
        var manifest = Copy.Run(Source("satu")).Manifest;
        Damage(Path.Combine(Elsewhere, manifest.Files[0].StoredAs), "hapus");
        Damage(Path.Combine(Elsewhere, manifest.Files[1].StoredAs), "potong");

        Copy.Run(Source("satu")).Written.ShouldBe(2);

        Copy.Verify(manifest).ShouldBeEmpty();
    }

    [Fact]
    public void Run_AfterAKeyWasDestroyed_TheCopyOpensItNoMore()
    {
        var version = StoreOne();
        var first = Copy.Run(Source("satu")).Manifest;
        var envelope = Path.Combine(Elsewhere, first.Files.Single(f => f.Path == version.Envelope).StoredAs);
        File.Exists(envelope).ShouldBeTrue();
        Store.Shred(version, new ShredOrder("P-1", "kasi", "administrator", "masa simpan berakhir"));

        var result = Copy.Run(Source("dua"));

        result.Removed.ShouldBe(1);
        File.Exists(envelope).ShouldBeFalse();
        Copy.Verify(first).ShouldBeEmpty();
        Copy.Verify(result.Manifest).ShouldBeEmpty();
    }

    [Fact]
    public void Run_AfterRotation_CopiesTheEnvelopesAnew()
    {
        StoreOne();
        Copy.Run(Source("satu"));
        Keys.Rotate();
        new KeyRotation(Keys, [Root]).WrapAnew();

        Copy.Run(Source("dua")).Written.ShouldBe(2);

        Copy.Run(Source("tiga")).Written.ShouldBe(1);
        Copy.List().Count.ShouldBe(3);
        Copy.List().ShouldAllBe(m => !Copy.Verify(m, null, default).Any());
    }

    [Fact]
    public void Run_AfterRotationAndDestruction_NoEnvelopeOfEitherKeyStays()
    {
        var version = StoreOne();
        Copy.Run(Source("satu"));
        Keys.Rotate();
        new KeyRotation(Keys, [Root]).WrapAnew();
        Copy.Run(Source("dua"));
        Store.Shred(version, new ShredOrder("P-1", "kasi", "administrator", "masa simpan berakhir"));

        Copy.Run(Source("tiga")).Removed.ShouldBe(2);

        Directory.EnumerateFiles(Elsewhere, "*" + SealedFile.EnvelopeSuffix + "*", SearchOption.AllDirectories)
            .ShouldBeEmpty();
        Copy.List().ShouldAllBe(m => !Copy.Verify(m, null, default).Any());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789")]
    public void List_ManifestWithoutAHash_IsPassedOver(string hash)
    {
        StoreOne();
        var manifest = Copy.Run(Source("satu")).Manifest;
        var path = Path.Combine(Elsewhere, "titik", "satu.json");
        File.WriteAllText(
            path, File.ReadAllText(path).Replace(manifest.Files[0].Sha256, hash, StringComparison.Ordinal));

        Copy.List().ShouldBeEmpty();
    }

    [Fact]
    public void Restore_ManyFoldersAtOnce_MakesEachBeforeItsFiles()
    {
        StoreOne();
        for (var i = 0; i < 40; i++)
        {
            StoreOne("kiriman-1", $"set-{i}");
        }

        var manifest = Copy.Run(Source("banyak")).Manifest;
        for (var i = 0; i < 10; i++)
        {
            Copy.Restore(manifest, Path.Combine(Folder, $"pulih-{i}")).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Restore_ManifestThatPointsOutside_IsRefused()
    {
        StoreOne();
        var manifest = Copy.Run(Source("satu")).Manifest;
        var evil = manifest with { Files = [new CopiedFile("../../luar.txt", 1, new string('0', 64))] };

        Should.Throw<InvalidDataException>(() => Copy.Restore(evil, Path.Combine(Folder, "pulih")));
        Should.Throw<InvalidDataException>(() => Copy.Verify(evil));
    }

    private RecoveryPointStore Points => new(Store, Clock);

    private CopySource Source(string point)
    {
        Clock.Now += TimeSpan.FromMinutes(1);
        var made = Points.Create(new RecoveryPointRequest { Name = point, AuditHead = "" });
        return new CopySource(
            Root, point, made.Sha256, "", [.. Points.FilesOf(made).Order(StringComparer.Ordinal)],
            [.. SealedFile.ShreddedEnvelopes(Root).Select(p => Path.GetRelativePath(Root, p))]);
    }

    private static void Damage(string path, string how)
    {
        var bytes = File.ReadAllBytes(path);
        switch (how)
        {
            case "hapus":
                File.Delete(path);
                return;
            case "potong":
                bytes = bytes[..^1];
                break;
            case "balik":
                bytes[bytes.Length / 2] ^= 4;
                break;
            default:
                bytes = [.. bytes, 0];
                break;
        }

        File.WriteAllBytes(path, bytes);
    }

    private static IEnumerable<(string Path, string Sha256)> Hashes(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (
                Path.GetRelativePath(folder, f), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))))
            .OrderBy(f => f.Item1, StringComparer.Ordinal);
}
