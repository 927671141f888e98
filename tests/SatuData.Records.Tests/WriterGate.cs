namespace SatuData.Records.Tests;

/// <summary>
/// Holds the writer in a unit of its own, so that what is asked for meanwhile waits and forms one batch.
/// </summary>
internal sealed class WriterGate : IDisposable
{
    private readonly ManualResetEventSlim _open = new();
    private readonly Task _holding;

    public WriterGate(RecordsDatabase database)
    {
        using var entered = new ManualResetEventSlim();
        _holding = database.CommitRelaxedAsync(_ =>
        {
            entered.Set();
            _open.Wait();
        });
        entered.Wait();
    }

    public Task OpenAsync()
    {
        _open.Set();
        return _holding;
    }

    public void Dispose()
    {
        _open.Set();
        _holding.Wait();
        _open.Dispose();
    }
}
