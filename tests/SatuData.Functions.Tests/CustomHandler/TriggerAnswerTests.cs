using System.Net;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Functions.Tests.Fixtures;
using SatuData.Testing;

namespace SatuData.Functions.Tests.CustomHandler;

public sealed class TriggerAnswerTests
{
    public static TheoryData<string> Functions =>
        [.. JournalFunctions.Catalogue.Functions.Select(function => function.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Post_FunctionSucceeds_AnswersTheWholeObject(string function)
    {
        await using var handler = await RunningHandler.StartAsync();
        var isTimer = JournalFunctions.Catalogue.Find(function)!.Trigger is TimerTrigger;

        var response = await handler.PostAsync(
            function, RunningHandler.Golden(isTimer ? "pengatur-waktu.json" : "pesan-biner.json"));

        var body = await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.OK);
        body.ShouldBe("""{"Outputs":{},"Logs":[],"ReturnValue":null}""");
        var call = handler.Journal.Calls.ShouldHaveSingleItem();
        call.Function.ShouldBe(function);
        call.Context.InvocationId.ShouldBe("6f1b7c5e-6a52-4d8c-9d1c-2f1f0a7f3c11");
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Post_FunctionFails_AnswersAnObjectAndShowsNoValue(string function)
    {
        await using var handler = await RunningHandler.StartAsync();
        handler.Journal.Behaviour = _ =>
            throw new InvalidOperationException("NIK 3201010101010001", new IOException("/rahasia"));

        var response = await handler.PostAsync(function, RunningHandler.Golden("pesan-biner.json"));

        var body = await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.InternalServerError);
        body.ShouldBe("""{"error":"function-failed"}""");
        handler.Log.Text.ShouldContain("InvalidOperationException < IOException");
        handler.Log.Text.ShouldNotContain("3201010101010001");
        handler.Log.Text.ShouldNotContain("rahasia");
    }

    [Fact]
    public async Task Post_FunctionWorks_LogsNothingOfTheEnvelope()
    {
        await using var handler = await RunningHandler.StartAsync();

        await handler.PostAsync("TerimaData", RunningHandler.Golden("pesan-string.json"));
        await handler.PostAsync(
            "TerimaData", """{"Data":{"message":["kenari-7781"]},"Metadata":{"x":"kenari-7781"}}""");

        handler.Log.EventIds.ShouldContain(1001);
        handler.Log.EventIds.ShouldContain(1102);
        handler.Log.Text.ShouldNotContain("e-1");
        handler.Log.Text.ShouldNotContain("kenari-7781");
    }

    [Theory]
    [InlineData("TidakAda")]
    [InlineData("terimadata")]
    [InlineData("TerimaData/")]
    [InlineData("TerimaData/lagi")]
    [InlineData("tersembunyi")]
    [InlineData("admin/host/status")]
    public async Task Post_UnknownFunction_Answers404Object(string path)
    {
        await using var handler = await RunningHandler.StartAsync();

        var response = await handler.PostAsync(path, RunningHandler.Golden("pesan-biner.json"));

        await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.NotFound);
        handler.Journal.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Send_TriggerPathWithAnotherMethod_Answers404Object(string method)
    {
        await using var handler = await RunningHandler.StartAsync();
        var request = RunningHandler.HostRequest("TerimaData", RunningHandler.Golden("pesan-biner.json"));
        request.Method = new HttpMethod(method);

        await RunningHandler.ShouldBeJsonAsync(await handler.Client.SendAsync(request), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_FunctionExceedsItsTime_IsCancelledAndFailsBeforeTheHostKillsUs()
    {
        var clock = new FakeClock();
        await using var handler = await RunningHandler.StartAsync(clock);
        handler.Journal.Behaviour = call => Task.Delay(Timeout.Infinite, call.Context.CancellationToken);

        var answer = handler.PostAsync("SimpanData", RunningHandler.Golden("pesan-biner.json"));
        await handler.Journal.NextAsync();
        clock.Advance(TimeSpan.FromMinutes(9.5));

        await RunningHandler.ShouldBeJsonAsync(await answer, HttpStatusCode.InternalServerError);
        handler.Log.Text.ShouldContain("TimeoutException");
    }

    [Fact]
    public async Task Post_FunctionIgnoresItsToken_FailsBeforeTheHostKillsUs()
    {
        var clock = new FakeClock();
        await using var handler = await RunningHandler.StartAsync(clock);
        var never = new TaskCompletionSource();
        handler.Journal.Behaviour = _ => never.Task;

        var answer = handler.PostAsync("SimpanData", RunningHandler.Golden("pesan-biner.json"));
        await handler.Journal.NextAsync();
        while (!answer.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }

        await RunningHandler.ShouldBeJsonAsync(await answer, HttpStatusCode.InternalServerError);
        never.SetResult();
    }

    [Fact]
    public async Task Post_SameMessageInParallel_EveryCallIsAnswered()
    {
        await using var handler = await RunningHandler.StartAsync();
        var gate = new TaskCompletionSource();
        handler.Journal.Behaviour = _ => gate.Task;

        var answers = Enumerable.Range(0, 8)
            .Select(_ => handler.PostAsync("TerimaData", RunningHandler.Golden("pesan-biner.json"))).ToList();
        for (var i = 0; i < 8; i++)
        {
            await handler.Journal.NextAsync();
        }

        gate.SetResult();
        foreach (var response in await Task.WhenAll(answers))
        {
            await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.OK);
        }
    }
}
