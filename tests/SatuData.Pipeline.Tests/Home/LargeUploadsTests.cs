using SatuData.Pipeline.Home;

namespace SatuData.Pipeline.Tests.Home;

public sealed class LargeUploadsTests
{
    private const long Large = 100_000_000;

    [Fact]
    public async Task EnterAsync_EightAreBeingRead_TheNinthWaitsUntilOneIsDone()
    {
        var uploads = new LargeUploads();
        var places = new List<IDisposable?>();
        for (var i = 0; i < 8; i++)
        {
            places.Add(await uploads.EnterAsync(Large, CancellationToken.None));
        }

        var ninth = uploads.EnterAsync(Large, CancellationToken.None);
        ninth.IsCompleted.ShouldBeFalse();
        places[3]!.Dispose();

        (await ninth).ShouldNotBeNull();
    }

    [Fact]
    public async Task EnterAsync_SmallUpload_NeedsNoPlace()
    {
        var uploads = new LargeUploads();
        for (var i = 0; i < 100; i++)
        {
            (await uploads.EnterAsync(10_000, CancellationToken.None)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task EnterAsync_CancelledWhileWaiting_TakesNoPlace()
    {
        var uploads = new LargeUploads();
        var places = new List<IDisposable?>();
        for (var i = 0; i < 8; i++)
        {
            places.Add(await uploads.EnterAsync(Large, CancellationToken.None));
        }

        using var stop = new CancellationTokenSource();
        var waiting = uploads.EnterAsync(Large, stop.Token);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        places.ForEach(place => place!.Dispose());

        (await uploads.EnterAsync(Large, CancellationToken.None)).ShouldNotBeNull();
    }
}
