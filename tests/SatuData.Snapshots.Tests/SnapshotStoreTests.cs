using SatuData.Snapshots.Building;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Access;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots;

public sealed class SnapshotStoreTests : StoreFixture
{
    private static readonly TypedColumn[] EveryKind =
    [
        new("teks", ValueKind.Text), new("bulat", ValueKind.Integer), new("uang", ValueKind.Decimal, 2),
        new("penuh", ValueKind.Decimal, 18), new("pecahan", ValueKind.Real), new("tanggal", ValueKind.Date),
        new("aktif", ValueKind.Boolean), new("Nama \"Desa\" (asal); é", ValueKind.Text),
    ];

    private static readonly object?[][] Extremes =
    [
        ["", long.MinValue, -999_999_999_999_999_999L, 999_999_999_999_999_999L, double.MaxValue, -719_162L, 0L, "x"],
        ["tepat dua bls", long.MaxValue, 999_999_999_999_999_999L, -1L, double.Epsilon, 2_932_896L, 1L,
            new string('é', 70_000)],
        ["tepatdua bls", 0L, 0L, 0L, -0.0, 0L, 0L, ""],
        [null, null, null, null, null, null, null, null],
        ["\u0000\U0001F600", -1L, 1L, 1L, double.NaN, -1L, 1L, "baris\nbaru;'\""],
        ["a", 1L, 10L, 5L, double.NegativeInfinity, 20_000L, 0L, null],
    ];

    [Fact]
    public void Store_AllKindsOpen_ReadsBackEveryValue()
    {
        var version = Store.Store(Request(new MemoryTable(EveryKind, Extremes)) with
        {
            Open = Open([.. EveryKind.Select(c => c.Name)]),
        });

        TableValues.Of(Store.Read(version)).ShouldBe(Extremes);
        Store.Read(version).Columns.ShouldBe(EveryKind);
        version.SealedColumns.ShouldBeEmpty();
        version.Envelope.ShouldBeNull();
    }

    [Fact]
    public void Store_AllKindsSealed_ReadsBackEveryValueForPermittedReaders()
    {
        var version = Store.Store(Request(new MemoryTable(EveryKind, Extremes)) with { Open = OpenColumns.None });

        TableValues.Of(Store.ReadSealed(version)).ShouldBe(Extremes);
        TableValues.Of(Store.Read(version)).Select(r => r[0]).ShouldBe([0L, 1L, 2L, 3L, 4L, 5L]);
        version.OpenColumns.ShouldBeEmpty();
        version.Rows.ShouldBe(6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(130_000)]
    public void Store_AnyNumberOfRows_JoinsSealedColumnsBackInOrder(int count)
    {
        var rows = MemoryTable.Rows(count, i => [i % 3 == 0 ? null : $"Desa {i}", $"18100101010{i:D5}", i]);

        var version = Store.Store(Request(new MemoryTable([Village, Nik, People], rows)));

        version.Rows.ShouldBe(count);
        TableValues.Of(Store.ReadSealed(version)).ShouldBe(rows);
        TableValues.Of(Store.Read(version)).ShouldBe(rows.Select(r => new[] { r[0], r[2] }));
        Store.Verify().ShouldBeEmpty();
    }

    [Fact]
    public void Store_SeveralPartitionsOfShortBatches_KeepsOrderWithinAndBetweenParts()
    {
        object?[][] Part(int first, int count) =>
            MemoryTable.Rows(count, i => [$"Desa yang panjang {first + i}", $"{first + i}", first + i]);
        var parts = new[] { Part(0, 5000), Part(5000, 1), Part(5001, 0), Part(5001, 9000) };

        var version = Store.Store(Request(new MemoryTable([Village, Nik, People], parts) { BatchSize = 777 }));

        version.Files.Where(f => !f.IsSealed).Select(f => f.Rows).ShouldBe([5000L, 1, 0, 9000]);
        version.Files.Where(f => f.IsSealed).Select(f => f.Rows).ShouldBe([5000L, 1, 0, 9000]);
        TableValues.Of(Store.ReadSealed(version)).ShouldBe(parts.SelectMany(p => p));
        TableValues.Of(Store.Read(version)).Select(r => r[1]).ShouldBe(
            Enumerable.Range(0, 14_001).Select(i => (object?)(long)i));
    }

    [Fact]
    public void Store_SameKeyTwice_GivesTheFirstVersionAndWritesNothing()
    {
        var first = StoreOne();
        var files = Directory.GetFiles(Root, "*", SearchOption.AllDirectories);

        var second = StoreOne();

        second.ShouldBeEquivalentTo(first);
        Directory.GetFiles(Root, "*", SearchOption.AllDirectories).ShouldBe(files, ignoreOrder: true);
    }

    [Fact]
    public void Store_AfterReopening_ContinuesTheLogAndKnowsTheKeys()
    {
        var first = StoreOne("a");
        using var reopened = new SnapshotStore(Root, Keys, Clock);

        var again = reopened.Store(Request(Villages(("X", "1", 1)), "a"));
        var next = reopened.Store(Request(Villages(("X", "1", 1)), "b"));

        again.CommitSha256.ShouldBe(first.CommitSha256);
        next.Version.ShouldBe(1);
        reopened.List("penduduk").Select(v => v.StorageKey).ShouldBe(["a", "b"]);
        TableValues.Of(reopened.ReadSealed(first)).Count.ShouldBe(2);
    }

    [Fact]
    public void Store_ClockGoesBack_CommitTimesStillRise()
    {
        var first = StoreOne("a");
        Clock.Now -= TimeSpan.FromDays(1);

        StoreOne("b").CommittedAt.ShouldBe(first.CommittedAt + TimeSpan.FromMilliseconds(1));
    }

    [Theory]
    [InlineData("kesehatan/imunisasi 2025")]
    [InlineData("Kesehatan/Imunisasi 2025")]
    [InlineData("../../etc")]
    [InlineData("con")]
    [InlineData("d-con")]
    [InlineData("数据")]
    [InlineData("_delta_log")]
    [InlineData("'; DROP TABLE x; --")]
    public void Store_AnyIdentifier_HasItsOwnSafeFolder(string dataset)
    {
        StoreOne(dataset: "kesehatan-imunisasi-2025");
        var version = StoreOne(dataset: dataset);

        version.Version.ShouldBe(0);
        Store.Datasets().ShouldContain(dataset);
        Store.Latest(dataset)!.CommitSha256.ShouldBe(version.CommitSha256);
        version.Files.ShouldAllBe(
            f => f.Path.All(c => char.IsAscii(c)) && !f.Path.Contains("..", StringComparison.Ordinal));
        Directory.GetDirectories(Folder).Length.ShouldBe(2);
    }

    [Fact]
    public void Store_ReaderFails_ThrowsItsExceptionAndLeavesNothing()
    {
        var failure = new InvalidDataException("baris rusak");
        var rows = MemoryTable.Rows(50_000, i => [$"Desa {i}", $"{i}", i]);
        var table = new MemoryTable([Village, Nik, People], rows, rows) { FailAt = (40_000, failure) };

        Should.Throw<InvalidDataException>(() => Store.Store(Request(table))).ShouldBeSameAs(failure);

        Store.Latest("penduduk").ShouldBeNull();
        Directory.GetFiles(Root, "*.parquet", SearchOption.AllDirectories).ShouldBeEmpty();
        Directory.GetFiles(Root, "*.aead", SearchOption.AllDirectories).ShouldBeEmpty();
        StoreOne().Version.ShouldBe(0);
    }

    [Fact]
    public void Store_Cancelled_ThrowsAndLeavesNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() =>
            Store.Store(Request(Villages(("X", "1", 1))), stop.Token));

        Directory.GetFiles(Root, "*.parquet", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ValueKind.Decimal, 1_000_000_000_000_000_000)]
    [InlineData(ValueKind.Date, 3_000_000)]
    [InlineData(ValueKind.Date, -800_000)]
    public void Store_ValueOutsideItsType_IsRefusedWithoutQuotingIt(ValueKind kind, long value)
    {
        var table = new MemoryTable([new TypedColumn("kolom", kind)], [[[1L], [value]]]);

        var failure = Should.Throw<InvalidDataException>(() => Store.Store(Request(table)));

        failure.Message.ShouldContain("kolom");
        failure.ToString().ShouldNotContain(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Store_ColumnsDifferOnlyInCase_IsRefused() =>
        Should.Throw<ArgumentException>(() => Store.Store(Request(
            new MemoryTable([new("ID", ValueKind.Integer), new("id", ValueKind.Integer)], [[]]))));

    [Fact]
    public void Store_ManyAtOnceOfOneDataset_VersionsAreContiguous()
    {
        using var other = new SnapshotStore(Root, Keys, Clock);

        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            (i % 2 == 0 ? Store : other).Store(Request(Villages(($"Desa {i}", $"{i}", i)), $"k{i / 2}")));

        var versions = Store.List("penduduk");
        versions.Select(v => v.Version).ShouldBe(Enumerable.Range(0, 20).Select(i => (long)i));
        versions.Select(v => v.StorageKey).ShouldBeUnique();
        Store.Verify().ShouldBeEmpty();
    }

    [Fact]
    public void Store_ManyDatasetsAtOnce_AllAreStored()
    {
        Parallel.For(0, 60, i => StoreOne(dataset: $"dataset-{i}"));

        Store.Datasets().Count.ShouldBe(60);
        Store.Verify().ShouldBeEmpty();
    }

    [Fact]
    public void ReadSealed_AfterKeyRotation_StillOpens()
    {
        var version = StoreOne();
        Keys.Rotate();
        using var reloaded = KeyRing.OpenOrCreate(Path.Combine(Folder, "kunci", "kek.json"), Clock);
        using var reopened = new SnapshotStore(Root, reloaded, Clock);

        reloaded.ActiveKeyId.ShouldBe("kek-2");
        TableValues.Of(reopened.ReadSealed(version)).Count.ShouldBe(2);
    }
}
