using SatuData.EndToEnd.Tests.Fixtures;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;

namespace SatuData.EndToEnd.Tests.Crashes;

/// <summary>
/// A process that was killed leaves its locks behind; whoever comes next, alone, need not wait for them to run out.
/// </summary>
public sealed class AbandonedLockTests : IDisposable
{
    private readonly TemporaryHome _home = new();

    [Fact]
    public async Task OpenAsync_HolderIsGone_CaseIsFreeAtOnce()
    {
        await using (var gone = await OpenAsync())
        {
            await SubmitAsync(gone);
            (await gone.Queue.AcceptSessionAsync(StepQueues.NotaDinas)).ShouldNotBeNull();
        }

        await using var next = await OpenAsync();

        (await next.Queue.AcceptSessionAsync(StepQueues.NotaDinas)).ShouldNotBeNull();
    }

    [Fact]
    public async Task OpenAsync_HolderIsGoneTimeAndAgain_MessageIsStillDelivered()
    {
        for (var kills = 0; kills < 25; kills++)
        {
            await using var gone = await OpenAsync();
            if (kills == 0)
            {
                await SubmitAsync(gone);
            }

            var session = await gone.Queue.AcceptSessionAsync(StepQueues.NotaDinas);
            (await gone.Queue.ReceiveAsync(session!)).ShouldNotBeNull().DeliveryCount.ShouldBe(1);
        }
    }

    [Fact]
    public async Task OpenAsync_HolderIsAtWork_CaseStaysHeld()
    {
        await using var holder = await OpenAsync();
        await SubmitAsync(holder);
        var held = await holder.Queue.AcceptSessionAsync(StepQueues.NotaDinas);

        await using var other = await OpenAsync();

        (await other.Queue.AcceptSessionAsync(StepQueues.NotaDinas)).ShouldBeNull();
        (await holder.Queue.RenewAsync(held!)).SessionId.ShouldBe(held!.SessionId);
    }

    public void Dispose() => _home.Dispose();

    private async Task<SatuDataHome> OpenAsync() =>
        (await SatuDataHome.OpenAsync(new HomeOptions { Path = _home.Path })).Value!;

    private static async Task SubmitAsync(SatuDataHome home)
    {
        await home.Records.CommitAsync(
            transaction => Agencies.Save(transaction, new Agency("distan", "Dinas Pertanian", "")));
        var outcome = await new AjukanNotaDinas(home).RunAsync(
            "{perihal: Uji, periode: '2026', permintaan: [{perangkatDaerah: distan, standar: produksi-padi}]}", "Kasi");
        outcome.IsDone.ShouldBeTrue(outcome.Refusal?.Message);
    }
}
