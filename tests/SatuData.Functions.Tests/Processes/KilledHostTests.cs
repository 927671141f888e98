using System.Net;
using SatuData.Functions.Tests.Fixtures;
using SatuData.Records.Queues;

namespace SatuData.Functions.Tests.Processes;

/// <summary>Whatever is killed and delivered again has its effect once.</summary>
public sealed class KilledHostTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Handler_KilledBetweenCommitAndAnswer_SecondDeliveryChangesNothing()
    {
        _home.Write("tahan", "");
        await using (var first = await HandlerAsync())
        {
            var answer = first.PostAsync("TerimaData", RunningHandler.Golden("pesan-biner.json"));
            await first.Child.WaitForAsync(ChildProgram.Committed);
            await first.Child.KillAsync();
            await Should.ThrowAsync<HttpRequestException>(answer);
        }

        File.Delete(_home.File("tahan"));
        await using (var second = await HandlerAsync())
        {
            var response = await second.PostAsync("TerimaData", RunningHandler.Golden("pesan-biner.json"));
            await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.OK);
        }

        (await ChildProgram.EffectsAsync(_home.Path)).ShouldBe(new Dictionary<string, int> { ["m-1"] = 1 });
    }

    [Fact]
    public async Task Handler_SameMessageEightTimesAtOnce_HasOneEffect()
    {
        await using (var handler = await HandlerAsync())
        {
            var answers = Enumerable.Range(0, 8)
            .Select(_ => handler.PostAsync("TerimaData", RunningHandler.Golden("pesan-biner.json")));
            foreach (var response in await Task.WhenAll(answers))
            {
                await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.OK);
            }
        }

        (await ChildProgram.EffectsAsync(_home.Path)).ShouldBe(new Dictionary<string, int> { ["m-1"] = 1 });
    }

    [Fact]
    public async Task Embedded_KilledBetweenCommitAndCompletion_NextStartFinishesWithOneEffectEach()
    {
        string[] sessions = ["kasus-1", "kasus-2", "kasus-1"];
        await using (var database = ChildProgram.Open(_home.Path))
        {
            var queue = new SqliteMessageQueue(database);
            foreach (var (number, session) in sessions.Index())
            {
                await queue.SendAsync(new OutgoingMessage
                {
                    Queue = "data-masuk", MessageId = $"m-{number}", SessionId = session, Body = "{}"u8.ToArray(),
                });
            }
        }

        _home.Write("tahan", "");
        await using (var first = Child.StartSelf("embedded", _home.Path))
        {
            await first.WaitForAsync(ChildProgram.Committed);
            await first.WaitForAsync(ChildProgram.Committed);
            await first.KillAsync();
        }

        File.Delete(_home.File("tahan"));
        await using (var second = Child.StartSelf("embedded", _home.Path))
        {
            await second.ExitAsync();
            second.ExitCode.ShouldBe(0, second.Output);
        }

        (await ChildProgram.EffectsAsync(_home.Path)).OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ShouldBe([new("m-0", 1), new("m-1", 1), new("m-2", 1)]);
        await using var after = ChildProgram.Open(_home.Path);
        (await new SqliteMessageQueue(after).ListAsync())
            .ShouldAllBe(status => status.Active == 0 && status.DeadLetter == 0);
    }

    private Task<ChildHandler> HandlerAsync() =>
        ChildHandler.StartAsync(port => Child.StartSelf("handler", _home.Path, ChildHandler.Environment(port)));
}
