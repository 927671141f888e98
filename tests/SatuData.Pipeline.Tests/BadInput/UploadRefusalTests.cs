using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.BadInput;

/// <summary>Uploads that come at the wrong time or to the wrong place, and how the names of files are taken.</summary>
public sealed class UploadRefusalTests
{
    private static readonly UploadFile Harvest = CsvFile.Of("padi.csv", HarvestTable.Rows(12));

    [Theory]
    [InlineData("PD-2026-0001-07")]
    [InlineData("PD-2026-0404-01")]
    [InlineData("tugas")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    public async Task UnggahBerkas_UnknownTask_IsRefusedAndKeepsNoFile(string taskId)
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        var outcome = await run.UploadAsync(taskId, Harvest);

        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe("tugas-tidak-dikenal");
        SealedFiles(place).ShouldBeEmpty();
    }

    [Fact]
    public async Task UnggahBerkas_WhileTheLastRoundIsReadOrReviewed_IsRefusedAndThatRoundStays()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        TestCase.Done(await run.UploadAsync(1, Harvest));

        var beforeReading = await run.UploadAsync(1, Harvest);
        await run.RunAsync();
        var underReview = await run.UploadAsync(1, Harvest);

        beforeReading.Refusal.ShouldNotBeNull().Code.ShouldBe("sedang-diperiksa");
        underReview.Refusal.ShouldNotBeNull().Message.ShouldContain("Tunggu hasil reviu");
        SealedFiles(place).Count.ShouldBe(1);
        TestCase.Done(await run.AcceptAsync(1));
        await run.RunAsync();
        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Tersimpan);
    }

    [Fact]
    public async Task UnggahBerkas_TwoOperatorsAtOnce_OneIsTakenAndTheOtherRefused()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        var outcomes = await Task.WhenAll(
            Task.Run(() => run.UploadAsync(1, Harvest)), Task.Run(() => run.UploadAsync(1, Harvest)));

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        outcomes.Single(o => !o.IsDone).Refusal.ShouldNotBeNull().Code.ShouldBe("sedang-diperiksa");
        SealedFiles(place).Count.ShouldBe(1);
        await run.RunAsync();
        run.Submission(1).Rows.ShouldBe(12);
    }

    [Fact]
    public async Task UnggahBerkas_TaskStoredOrClosed_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard), ("dinsos", PersonTable.Standard));
        await run.StoreAsync(1, Harvest);

        var stored = await run.UploadAsync(1, Harvest);
        place.Clock.Advance(TimeSpan.FromDays(7));
        TestCase.Done(await run.CloseLateAsync("Data tidak tersedia."));
        var closed = await run.UploadAsync(2, Harvest);

        stored.Refusal.ShouldNotBeNull().Message.ShouldContain("Hubungi Kasi");
        closed.Refusal.ShouldNotBeNull().Code.ShouldBe("tugas-tertutup");
        SealedFiles(place).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("../../rahasia/data.csv", "data.csv")]
    [InlineData(@"C:\Users\operator\data.csv", "data.csv")]
    [InlineData("da\u0000ta\r\n\u001b[31m.csv", "data[31m.csv")]
    [InlineData("data\u202Evsc.exe.csv", "datavsc.exe.csv")]
    [InlineData("folder/", "tanpa-nama")]
    [InlineData("", "tanpa-nama")]
    [InlineData("..", "tanpa-nama")]
    public async Task UnggahBerkas_NameWithPathOrControlCharacters_IsRecordedWithoutThem(string name, string recorded)
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        var submission = TestCase.Done(await run.UploadAsync(1, Harvest.Called(name)));
        await run.RunAsync();

        submission.FileName.ShouldBe(recorded);
        run.Submission(1).IsReadable.ShouldBe(true);
        SealedFiles(place).ShouldHaveSingleItem()
            .ShouldStartWith(Path.Combine(place.Folder, "brankas", "unggahan", run.Id));
    }

    [Fact]
    public async Task UnggahBerkas_ConnectionBrokenHalfway_LeavesNothingAndTheNextUploadIsRoundOne()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        using var broken = new BrokenStream(new byte[300_000]);

        await Should.ThrowAsync<IOException>(() =>
            new UnggahBerkas(place.Home).RunAsync(run.TaskId(1), broken, "padi.csv", "Operator"));

        Directory.GetFiles(Path.Combine(place.Folder, "brankas"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
        TestCase.Done(await run.UploadAsync(1, Harvest)).Round.ShouldBe(1);
    }

    [Fact]
    public async Task TinjauUnggahan_ErrorFindings_CannotBeAccepted()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        var rows = HarvestTable.Rows(12);
        rows[3][5] = "seratus";
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", rows));

        var outcome = await run.AcceptAsync(1);

        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe("ada-temuan-galat");
        outcome.Refusal.Message.ShouldContain("Kembalikan ke perangkat daerah");
        run.Task(1).Status.ShouldBe(CollectionTaskStatus.MenungguReviu);
        run.Submission(1).DecisionsJson.ShouldBeNull();
    }

    [Fact]
    public async Task TinjauUnggahan_ReturnWithoutReason_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.UploadAndReadAsync(1, Harvest);

        (await run.ReturnAsync(1, " ")).Refusal.ShouldNotBeNull().Code.ShouldBe("alasan-kosong");
        (await new TinjauUnggahan(place.Home).ReturnAsync("tugas-lain", "Perbaiki.", "Kasi")).Refusal
            .ShouldNotBeNull().Code.ShouldBe("tugas-tidak-dikenal");
    }

    [Fact]
    public async Task TinjauUnggahan_TwoReviewersAtOnce_OneDecisionCounts()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.UploadAndReadAsync(1, Harvest);

        var outcomes = await Task.WhenAll(Task.Run(() => run.AcceptAsync(1)), Task.Run(() => run.ReturnAsync(1)));

        outcomes.Count(o => o.IsDone).ShouldBe(1);
        outcomes.Single(o => !o.IsDone).Refusal.ShouldNotBeNull().Code.ShouldBe("tidak-menunggu-reviu");
        (run.Submission(1).DecisionsJson is null).ShouldBe(run.Task(1).Status == CollectionTaskStatus.Dikembalikan);
        (run.Submission(1).ReturnReason is null).ShouldBe(run.Task(1).Status == CollectionTaskStatus.Diterima);
    }

    private static List<string> SealedFiles(TestHome place) => Directory.Exists(Path.Combine(place.Folder, "brankas"))
        ? [.. Directory.GetFiles(Path.Combine(place.Folder, "brankas"), "*.aead", SearchOption.AllDirectories)]
        : [];

    private sealed class BrokenStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(Span<byte> buffer) =>
            Position < 200_000
                ? base.Read(buffer[..Math.Min(buffer.Length, 65_536)])
                : throw new IOException("Sambungan terputus.");
    }
}
