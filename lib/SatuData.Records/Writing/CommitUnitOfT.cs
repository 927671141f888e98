namespace SatuData.Records.Writing;

/// <summary>A piece of work with a result.</summary>
internal sealed class CommitUnit<T>(
    Func<RecordsTransaction, T> work, bool isDurable, CancellationToken cancellationToken)
    : CommitUnit(isDurable, cancellationToken)
{
    // The caller goes on elsewhere: the writer's thread is for writing.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Task => _done.Task;

    public override bool TryCancel() =>
        CancellationToken.IsCancellationRequested && _done.TrySetCanceled(CancellationToken);

    public override void Run(RecordsTransaction transaction) => _result = work(transaction);

    public override void Succeed() => _done.SetResult(_result!);

    public override void Fail(Exception exception) => _done.SetException(exception);
}
