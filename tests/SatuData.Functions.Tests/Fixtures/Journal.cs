using System.Collections.Concurrent;
using System.Threading.Channels;
using SatuData.Functions.Hosting;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>What the test functions were called with, and what they should do about it.</summary>
internal sealed class Journal
{
    private readonly Channel<Call> _arrivals = Channel.CreateUnbounded<Call>();

    public ConcurrentQueue<Call> Calls { get; } = [];

    /// <summary>What every function does; by default it succeeds at once.</summary>
    public Func<Call, Task> Behaviour { get; set; } = _ => Task.CompletedTask;

    public Task RecordAsync(object input, FunctionContext context)
    {
        var call = new Call(context.FunctionName, input, context);
        Calls.Enqueue(call);
        _arrivals.Writer.TryWrite(call);
        return Behaviour(call);
    }

    /// <summary>Waits for the next call that was not waited for yet.</summary>
    public Task<Call> NextAsync() => _arrivals.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    internal sealed record Call(string Function, object Input, FunctionContext Context)
    {
        public ServiceBusReceivedMessage Message => (ServiceBusReceivedMessage)Input;

        public TimerInfo Timer => (TimerInfo)Input;
    }
}
