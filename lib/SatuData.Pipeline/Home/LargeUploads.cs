using System.Diagnostics.CodeAnalysis;

namespace SatuData.Pipeline.Home;

/// <summary>
/// Lets a few large uploads be read at a time, however many cases move: each takes memory, and more of them at once
/// are not done sooner. Safe for use by several threads.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing.")]
internal sealed class LargeUploads
{
    private const long Large = 8L << 20;
    private const int Places = 8;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _free = new(Places, Places);

    /// <summary>
    /// Waits for a place; dispose what it gives to leave. An upload that is not large needs none: null.
    /// </summary>
    /// <exception cref="LargeUploadsBusyException">No place came free; try again.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled meanwhile.</exception>
    public async Task<IDisposable?> EnterAsync(long bytes, CancellationToken cancel)
    {
        if (bytes < Large)
        {
            return null;
        }

        return await _free.WaitAsync(LongestWait, cancel).ConfigureAwait(false)
            ? new Place(_free)
            : throw new LargeUploadsBusyException();
    }

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        public void Dispose() => free.Release();
    }
}
