using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Deliveries;

/// <summary>A timer may fire twice, or in two hosts at once: the effect of its time is there once.</summary>
public sealed class TimerDeliveryTests
{
    public static TheoryData<string> Timers => ["PantauTenggat", "BuatTitikPemulihan", "UjiPemulihan"];

    [Theory]
    [MemberData(nameof(Timers))]
    public async Task Timer_FiredTwiceInARow_HasOneEffect(string timer)
    {
        await using var place = await OverdueAsync(timer);
        var before = Footprint.Text(Footprint.Of(place.Home));
        await RunAsync(place, timer);
        var once = Footprint.Text(Footprint.Of(place.Home));

        await RunAsync(place, timer);

        once.ShouldNotBe(before);
        Footprint.Text(Footprint.Of(place.Home)).ShouldBe(once);
    }

    [Theory]
    [MemberData(nameof(Timers))]
    public async Task Timer_FiredTwiceAtOnce_HasOneEffect(string timer)
    {
        await using var alone = await OverdueAsync(timer);
        await using var crowded = await OverdueAsync(timer);
        await RunAsync(alone, timer);

        await Task.WhenAll(Task.Run(() => RunAsync(crowded, timer)), Task.Run(() => RunAsync(crowded, timer)));

        Footprint.Text(Footprint.Of(crowded.Home)).ShouldBe(Footprint.Text(Footprint.Of(alone.Home)));
    }

    [Fact]
    public async Task BuatTitikPemulihan_StoppedAfterThePointWasMade_IsRegisteredByTheNextRun()
    {
        await using var place = await OverdueAsync("BuatTitikPemulihan");
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() =>
            new BuatTitikPemulihan(place.Home).RunAsync(stopped.Token));
        place.Home.RecoveryPoints.List().ShouldHaveSingleItem();

        await new BuatTitikPemulihan(place.Home).RunAsync();

        place.Home.Records.Read(RecoveryPointRows.List).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task UjiPemulihan_EveryWeek_LeavesItsOwnEvidence()
    {
        await using var place = await OverdueAsync("UjiPemulihan");
        await RunAsync(place, "UjiPemulihan");
        place.Clock.Advance(TimeSpan.FromDays(7));
        await RunAsync(place, "UjiPemulihan");

        place.Home.Audit.List(1, 1000).Count(e => e.Action == "UjiPemulihan" && e.Details["hasil"] == "berhasil")
            .ShouldBe(2);
    }

    // A case with stored data and a task that is overdue; for the drill, a point to drill with.
    private static async Task<TestHome> OverdueAsync(string timer)
    {
        var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard), ("dinsos", PersonTable.Standard));
        await run.StoreAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(10)));
        place.Clock.Advance(TimeSpan.FromDays(5));
        if (timer == "UjiPemulihan")
        {
            await new BuatTitikPemulihan(place.Home).RunAsync();
        }

        return place;
    }

    private static Task RunAsync(TestHome place, string timer) => timer switch
    {
        "PantauTenggat" => new PantauTenggat(place.Home).RunAsync(),
        "BuatTitikPemulihan" => new BuatTitikPemulihan(place.Home).RunAsync(),
        _ => new UjiPemulihan(place.Home).RunAsync(),
    };
}
