using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>Renews a lock at half of its time while a function works, for as long as the host may.</summary>
internal sealed class LockKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _ended = new();
    private readonly HeldMessage _held;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Task _renewing;

    /// <summary>Starts to renew the lock of <paramref name="held"/>, for at most <paramref name="longest"/>.</summary>
    public LockKeeper(HeldMessage held, TimeSpan longest, TimeProvider time, ILogger logger)
    {
        _held = held;
        _time = time;
        _logger = logger;
        _renewing = RenewAsync(time.GetUtcNow() + longest, _ended.Token);
    }

    /// <summary>Cancelled when the lock is gone: the work will be done by another delivery.</summary>
    public CancellationToken Lost => _lost.Token;

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ended.Dispose();
        _lost.Dispose();
    }

    private async Task RenewAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        while (true)
        {
            var left = _held.LockedUntil - _time.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                await _lost.CancelAsync();
                return;
            }

            var renewing = _time.GetUtcNow() < until;

            // Nearly every wait is cut short by the end of the work; throwing for it would cost more than the work's
            // bookkeeping.
            await Task.Delay(renewing ? Half(left) : left, _time, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (cancellationToken.IsCancellationRequested)
            {
                return;
            }

            if (renewing && !await TryRenewAsync(cancellationToken))
            {
                await _lost.CancelAsync();
                return;
            }
        }
    }

    // Never below a tenth of a second: halves of the rest would otherwise become a busy loop when renewing keeps
    // failing.
    private static TimeSpan Half(TimeSpan left) =>
        left / 2 > TimeSpan.FromMilliseconds(100) ? left / 2 : TimeSpan.FromMilliseconds(100);

    private async Task<bool> TryRenewAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _held.RenewAsync(cancellationToken);
            return true;
        }
        catch (LockLostException)
        {
            return false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The lock lasts a while yet; the loop tries again at half of what is left.
            Log.RenewalFailed(_logger, _held.Message.MessageId, Log.Kind(exception));
            return true;
        }
    }
}
