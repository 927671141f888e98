using SatuData.Snapshots.Building;

namespace SatuData.Snapshots.Verifying;

public sealed class VerifyTests : StoreFixture
{
    [Fact]
    public void Verify_Undamaged_FindsNothing()
    {
        StoreOne("a");
        StoreOne("b");
        StoreOne("a", "lain");

        Store.Verify().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("*.parquet")]
    [InlineData("*.aead")]
    public void Verify_EachDamageOfAFile_IsNamed(string pattern)
    {
        Damage(pattern, File.Delete).ShouldBe(ProblemKind.Missing);
        Damage(pattern, path => File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1])).ShouldBe(ProblemKind.Size);
        Damage(pattern, path =>
        {
            var bytes = File.ReadAllBytes(path);
            bytes[bytes.Length / 2] ^= 4;
            File.WriteAllBytes(path, bytes);
        }).ShouldBe(ProblemKind.Hash);
    }

    [Fact]
    public void Verify_TwoFilesSwapped_NamesBoth()
    {
        var versions = new[] { StoreOne("a"), Store.Store(Request(Villages(("Y", "2", 3), ("Z", "1", 1)), "b")) };
        var paths = versions.Select(v => v.Files.Single(f => f.IsSealed).Path).ToArray();
        var first = File.ReadAllBytes(FullPath(paths[0]));
        File.Copy(FullPath(paths[1]), FullPath(paths[0]), overwrite: true);
        File.WriteAllBytes(FullPath(paths[1]), first);

        Store.Verify().Select(p => p.Path).ShouldBe(paths);
    }

    [Fact]
    public void Verify_EnvelopeGone_NamesIt()
    {
        var version = StoreOne();
        File.Delete(FullPath(version.Envelope!));

        var problem = Store.Verify().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ProblemKind.Missing);
        problem.Path.ShouldBe(version.Envelope);
    }

    [Fact]
    public void Verify_EnvelopeOfAnotherVersion_SealDoesNotOpen()
    {
        var first = StoreOne("a");
        var second = StoreOne("b");
        File.Copy(FullPath(second.Envelope!), FullPath(first.Envelope!), overwrite: true);

        var problem = Store.Verify().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ProblemKind.Seal);
        problem.Version.ShouldBe(0);
        problem.Path.ShouldBe(first.Files.Single(f => f.IsSealed).Path);
    }

    [Fact]
    public void Verify_CommitGone_NamesTheGapAndChecksTheRest()
    {
        StoreOne("a");
        StoreOne("b");
        var third = StoreOne("c");
        File.Delete(Entry(1));
        File.Delete(FullPath(third.Files[0].Path));

        Store.Verify().Select(p => (p.Kind, p.Version)).ShouldBe([(ProblemKind.LogGap, 1L), (ProblemKind.Missing, 2L)]);
    }

    [Fact]
    public void Verify_CommitRewritten_TheNextDoesNotChain()
    {
        StoreOne("a");
        StoreOne("b");
        File.WriteAllText(Entry(0),
            File.ReadAllText(Entry(0)).Replace("\"sistem\"", "\"sister\"", StringComparison.Ordinal)
            .Replace("sistem", "sister", StringComparison.Ordinal));

        var problem = Store.Verify().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ProblemKind.Chain);
        problem.Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"commitInfo\":{\"timestamp\":1")]
    [InlineData("{}\n")]
    public void Verify_CommitCutShort_NamesIt(string content)
    {
        StoreOne("a");
        StoreOne("b");
        File.WriteAllText(Entry(1), content);

        var problem = Store.Verify().ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ProblemKind.LogEntry);
        problem.Dataset.ShouldBe("penduduk");
        problem.Path.ShouldBe("penduduk/_delta_log/00000000000000000001.json");
    }

    private string Entry(long version) =>
        Path.Combine(Root, "penduduk", "_delta_log", Delta.DeltaLog.EntryName(version));

    private ProblemKind Damage(string pattern, Action<string> damage)
    {
        var dataset = Guid.NewGuid().ToString("N");
        var version = StoreOne(dataset: dataset);
        var path = Directory.GetFiles(Path.Combine(Root, dataset), pattern, SearchOption.AllDirectories).Single();
        damage(path);

        var problem = Store.Verify(dataset).ShouldHaveSingleItem();
        problem.Path.ShouldBe(Path.GetRelativePath(Root, path).Replace('\\', '/'));
        problem.Dataset.ShouldBe(dataset);
        problem.Version.ShouldBe(version.Version);
        return problem.Kind;
    }
}
