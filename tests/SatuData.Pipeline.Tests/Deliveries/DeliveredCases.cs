using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Deliveries;

/// <summary>
/// The same case three times over: each message delivered once; twice in a row; twice at once. Gives the footprint
/// after every message.
/// </summary>
public sealed class DeliveredCases : IAsyncLifetime
{
    internal Dictionary<string, string> Before { get; private set; } = [];

    internal Dictionary<string, string> Once { get; private set; } = [];

    internal Dictionary<string, string> Twice { get; private set; } = [];

    internal Dictionary<string, string> AtOnce { get; private set; } = [];

    public async Task InitializeAsync()
    {
        Once = await PlayAsync(delivery => delivery.HandleAsync());
        Twice = await PlayAsync(async delivery =>
        {
            await delivery.HandleAsync();
            await delivery.HandleAgainAsync();
        });
        AtOnce = await PlayAsync(async delivery =>
        {
            await Task.WhenAll(Task.Run(delivery.HandleAgainAsync), Task.Run(delivery.HandleAgainAsync));
            await delivery.CompleteAsync();
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task<Dictionary<string, string>> PlayAsync(Func<Delivery, Task> handle)
    {
        await using var place = await TestHome.OpenAsync();
        var after = new Dictionary<string, string>();
        async Task DeliverAsync()
        {
            while (await place.Chain.NextAsync() is { } delivery)
            {
                var queue = delivery.Queue;
                Before.TryAdd(queue, Footprint.Text(Footprint.Of(place.Home)));
                await handle(delivery);
                after[queue] = Footprint.Text(Footprint.Of(place.Home));
            }
        }

        var run = await TestCase.SubmitAsync(
            place, ("distan", HarvestTable.Standard), ("dinsos", PersonTable.Standard));
        await DeliverAsync();
        TestCase.Done(await run.UploadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(20))));
        TestCase.Done(await run.UploadAsync(2, WorkbookFile.Of("bansos.xlsx", PersonTable.Rows(20))));
        await DeliverAsync();
        TestCase.Done(await run.AcceptAsync(1));
        TestCase.Done(await run.AcceptAsync(2));
        await DeliverAsync();
        TestCase.Done(await run.CheckAsync());
        await DeliverAsync();
        TestCase.Done(await run.FinaliseAsync());
        await DeliverAsync();
        place.Home.Audit.Verify().Fault.ShouldBeNull();
        return after;
    }
}
