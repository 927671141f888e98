using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Rounds;

/// <summary>
/// Reminders come when four fifths of the working time are gone, escalations when all of it is; each once.
/// </summary>
public sealed class ReminderTests
{
    // The letters went out on Monday at 08.00; a working day later is Tuesday 08.00; four fifths of it are gone on
    // Monday at 15.00.
    [Theory]
    [InlineData(2, 14, 59, "")]
    [InlineData(2, 15, 0, "pengingat")]
    [InlineData(3, 8, 0, "pengingat")]
    [InlineData(3, 8, 1, "eskalasi")]
    public async Task PantauTenggat_ByOfficeTime_SendsWhatIsDue(int day, int hour, int minute, string kind)
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        await WatchAsync(place, day, hour, minute);

        Sent(run).Select(n => n.Kind).ShouldBe(kind.Length == 0 ? [] : [kind]);
    }

    [Fact]
    public async Task PantauTenggat_EveryFiveMinutesForAWeek_RemindsTheAgencyOnceAndTellsTheKasiOnce()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        for (var i = 0; i < 7 * 24 * 4; i++)
        {
            place.Clock.Advance(TimeSpan.FromMinutes(15));
            await new PantauTenggat(place.Home).RunAsync();
        }

        Sent(run).Select(n => (n.Kind, n.Recipient)).ShouldBe([("pengingat", "distan"), ("eskalasi", "kasi")]);
        Sent(run)[0].Text.ShouldContain("03/11/2026 08.00");
    }

    [Fact]
    public async Task PantauTenggat_DueOverAWeekend_CountsNoneOfIt()
    {
        await using var place = await TestHome.OpenAsync();
        place.Clock.Now = new DateTimeOffset(2026, 11, 6, 13, 0, 0, TimeSpan.FromHours(7));
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        // Three and a half hours of Friday are under half of the day; Monday at 10.00 makes six, four fifths.
        await WatchAsync(place, 8, 12, 0);
        Sent(run).ShouldBeEmpty();
        await WatchAsync(place, 9, 9, 59);
        Sent(run).ShouldBeEmpty();
        await WatchAsync(place, 9, 10, 0);
        Sent(run).Select(n => n.Kind).ShouldBe(["pengingat"]);
    }

    [Fact]
    public async Task PantauTenggat_DataReturned_RemindsOfTheNewRound()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await WatchAsync(place, 3, 9, 0);
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));
        await WatchAsync(place, 3, 10, 0);
        Sent(run).Count.ShouldBe(1);

        TestCase.Done(await run.ReturnAsync(1));
        await WatchAsync(place, 3, 10, 5);

        Sent(run).Select(n => n.Kind).ShouldBe(["eskalasi", "eskalasi"]);
        await run.StoreAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));
    }

    [Fact]
    public async Task PantauTenggat_AStepOfThePengawasIsLate_TellsTheKasi()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.StoreAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));

        await WatchAsync(place, 2, 8, 50);
        await WatchAsync(place, 2, 9, 1);
        await WatchAsync(place, 2, 9, 6);

        Sent(run).Select(n => (n.Kind, n.Recipient)).ShouldBe([("pengingat", "kasi"), ("eskalasi", "kasi")]);
        Sent(run)[1].Text.ShouldContain("Langkah 6");
    }

    private static Task<int> WatchAsync(TestHome place, int day, int hour, int minute)
    {
        place.Clock.Now = new DateTimeOffset(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(7));
        return new PantauTenggat(place.Home).RunAsync();
    }

    private static List<Notice> Sent(TestCase run) =>
        [.. run.Home.Records.Read(c => Notices.OfCase(c, run.Id)).Where(n => n.Kind is "pengingat" or "eskalasi")];
}
