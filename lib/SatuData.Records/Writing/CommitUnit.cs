namespace SatuData.Records.Writing;

/// <summary>A piece of work that waits for the writer, and its caller's task.</summary>
internal abstract class CommitUnit(bool isDurable, CancellationToken cancellationToken)
{
    /// <summary>Whether the caller's task ends only when the change is on disk.</summary>
    public bool IsDurable { get; } = isDurable;

    protected CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Ends the caller's task when it no longer wants the work; true then.</summary>
    public abstract bool TryCancel();

    public abstract void Run(RecordsTransaction transaction);

    public abstract void Succeed();

    public abstract void Fail(Exception exception);
}
