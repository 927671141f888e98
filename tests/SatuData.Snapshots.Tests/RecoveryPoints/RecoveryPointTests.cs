using System.Security.Cryptography;
using SatuData.Snapshots.Building;

namespace SatuData.Snapshots.RecoveryPoints;

public sealed class RecoveryPointTests : StoreFixture
{
    private readonly RecoveryPointStore _points;
    private readonly string _copy;

    public RecoveryPointTests()
    {
        _points = new RecoveryPointStore(Store, Clock);
        _copy = Path.Combine(Root, "records.db");
        File.WriteAllText(_copy, "salinan");
    }

    [Fact]
    public void Create_NewName_RecordsEveryDatasetAndTheCopy()
    {
        StoreOne("a");
        var second = StoreOne("b");
        var other = StoreOne("a", "Lain / sekali");

        var point = Create("kasus-1");

        point.Datasets["penduduk"].ShouldBe(new DatasetHead(1, second.CommitSha256));
        point.Datasets["Lain / sekali"].ShouldBe(new DatasetHead(0, other.CommitSha256));
        point.Records!.Path.ShouldBe("records.db");
        point.Records.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData("salinan"u8)));
        point.Created.ShouldBe(Clock.Now);
        point.Sha256.Length.ShouldBe(64);
        _points.Get("kasus-1").ShouldBeEquivalentTo(point);
        _points.Verify("kasus-1").ShouldBeEmpty();
    }

    [Fact]
    public void Create_SameName_GivesTheExistingPoint()
    {
        StoreOne("a");
        var first = Create("harian");
        StoreOne("b");
        Clock.Advance(TimeSpan.FromHours(1));

        Create("harian").ShouldBeEquivalentTo(first);
        Create("harian 2").Datasets["penduduk"].Version.ShouldBe(1);
        _points.List().Select(p => p.Name).ShouldBe(["harian", "harian 2"]);
    }

    [Fact]
    public void Create_ManyAtOnceOfOneName_AllGetTheSamePoint()
    {
        StoreOne();
        var points = new RecoveryPoint[8];
        Parallel.For(0, 8, i => points[i] = _points.Create(new() { Name = "serentak", AuditHead = $"{i}" }));

        points.Select(p => p.Sha256).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"name\":\"harian\",\"cre")]
    public void Create_PowerCutLeftHalfAPoint_IsMadeAnew(string left)
    {
        StoreOne();
        File.WriteAllText(Path.Combine(Root, "_points", "harian.json"), left);

        var point = Create("harian");

        _points.Get("harian").ShouldBeEquivalentTo(point);
        _points.Verify("harian").ShouldBeEmpty();
        Directory.GetFiles(Path.Combine(Root, "_points")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Create_ChosenVersions_CoversOnlyThose()
    {
        var version = StoreOne("a");
        StoreOne("a", "lain");
        var head = new DatasetHead(version.Version, version.CommitSha256);

        var point = _points.Create(new()
        {
            Name = "kasus", CaseId = "k-1", AuditHead = "",
            Datasets = new Dictionary<string, DatasetHead> { ["penduduk"] = head },
        });

        point.Datasets.ShouldHaveSingleItem().Value.ShouldBe(head);
        point.Records.ShouldBeNull();
        Should.Throw<InvalidDataException>(() => _points.Create(new()
        {
            Name = "salah", AuditHead = "",
            Datasets = new Dictionary<string, DatasetHead> { ["penduduk"] = head with { Version = 7 } },
        }));
        _points.Get("salah").ShouldBeNull();
    }

    [Fact]
    public void Verify_NewestCommitsDeleted_IsNamedAlthoughTheLogItselfLooksWhole()
    {
        StoreOne("a");
        StoreOne("b");
        Create("p");
        File.Delete(Path.Combine(Root, "penduduk", "_delta_log", Delta.DeltaLog.EntryName(1)));

        Store.Verify().ShouldBeEmpty();
        var problem = _points.Verify("p").ShouldHaveSingleItem();
        problem.Kind.ShouldBe(ProblemKind.LogGap);
        problem.Version.ShouldBe(1);
        problem.Dataset.ShouldBe("penduduk");
    }

    [Fact]
    public void Verify_WholeDatasetDeletedOrReplaced_IsNamed()
    {
        StoreOne("a");
        Create("p");
        Directory.Delete(Path.Combine(Root, "penduduk"), recursive: true);
        _points.Verify("p").ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.LogGap);

        using var again = new SnapshotStore(Root, Keys, Clock);
        again.Store(Request(Villages(("Q", "9", 9)), "a"));
        _points.Verify("p").ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Replaced);
    }

    [Fact]
    public void Verify_RecordsCopyOrPointDamaged_IsNamed()
    {
        StoreOne();
        Create("p");
        File.WriteAllText(_copy, "salinam");
        _points.Verify("p").ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Hash);
        File.Delete(_copy);
        _points.Verify("p").ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Missing);
        File.WriteAllText(Path.Combine(Root, "_points", "p.json"), "{");
        _points.Verify("p").ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.LogEntry);
        _points.Verify("tidak-ada").ShouldHaveSingleItem().Kind.ShouldBe(ProblemKind.Missing);
        _points.List().ShouldBeEmpty();
    }

    private RecoveryPoint Create(string name) =>
        _points.Create(new() { Name = name, RecordsCopy = _copy, AuditHead = "abc" });
}
