using System.Net;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.CustomHandler;

public sealed class TimerEnvelopeTests
{
    [Theory]
    [InlineData("""{"Data":{"timer":{"IsPastDue":true}}}""", true)]
    [InlineData("""{"Data":{"timer":{"IsPastDue":"True"}}}""", true)]
    [InlineData("""{"Data":{"timer":"{\"IsPastDue\":true}"}}""", true)]
    [InlineData("""{"Data":{"timer":{"ScheduleStatus":null,"IsPastDue":false}}}""", false)]
    [InlineData("""{"Data":{"timer":{"ScheduleStatus":{"Last":"0001-01-01T00:00:00"}}}}""", false)]
    [InlineData("{}", false)]
    public async Task Post_TimerEnvelope_SaysWhetherPastDue(string envelope, bool isPastDue)
    {
        await using var handler = await RunningHandler.StartAsync();

        var response = await handler.PostAsync("PantauTenggat", envelope);

        await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.OK);
        handler.Journal.Calls.ShouldHaveSingleItem().Timer.IsPastDue.ShouldBe(isPastDue);
    }

    [Fact]
    public async Task Post_GoldenTimer_IsPastDue()
    {
        await using var handler = await RunningHandler.StartAsync();

        await handler.PostAsync("PantauTenggat", RunningHandler.Golden("pengatur-waktu.json"));

        handler.Journal.Calls.ShouldHaveSingleItem().Timer.IsPastDue.ShouldBeTrue();
    }
}
