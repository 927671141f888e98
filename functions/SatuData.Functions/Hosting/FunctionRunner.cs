using SatuData.Functions.Hosting.Catalogue;

namespace SatuData.Functions.Hosting;

/// <summary>Runs one call: its own services, its own deadline. Both hosts use it.</summary>
/// <param name="scopes">Where the services of a call come from.</param>
/// <param name="time">The clock of the deadline.</param>
/// <param name="timeout">When the call's token is cancelled.</param>
internal sealed class FunctionRunner(IServiceScopeFactory scopes, TimeProvider time, TimeSpan timeout)
{
    /// <summary>
    /// What a cancelled function has to end in; after it the call counts as failed though it may still run.
    /// </summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Runs <paramref name="function"/> and returns the context, which says whether it completed its message.
    /// </summary>
    /// <exception cref="TimeoutException">The call took longer than its time.</exception>
    public async Task<FunctionContext> RunAsync(
        FunctionDescriptor function, object input, FunctionCall call, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            // A function that ignores its token must not hold its slot for ever; its scope ends when it does.
            return await RunInScopeAsync(function, input, call, either.Token)
                .WaitAsync(timeout + Grace, time, CancellationToken.None);
        }
        catch (OperationCanceledException)
            when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{function.Name} took longer than {timeout}.");
        }
    }

    private async Task<FunctionContext> RunInScopeAsync(
        FunctionDescriptor function, object input, FunctionCall call, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new FunctionContext
        {
            FunctionName = function.Name,
            InvocationId = call.InvocationId,
            CancellationToken = cancellationToken,
            InstanceServices = scope.ServiceProvider,
            Settle = call.Settle,
        };
        await function.Call(scope.ServiceProvider, input, context);
        return context;
    }
}
