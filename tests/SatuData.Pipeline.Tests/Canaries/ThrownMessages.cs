using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace SatuData.Pipeline.Tests.Canaries;

/// <summary>
/// The text of every exception thrown in this process while it listens, caught or not: what a host could write to its
/// log.
/// </summary>
internal sealed class ThrownMessages : IDisposable
{
    private readonly ConcurrentBag<string> _texts = [];

    public ThrownMessages() => AppDomain.CurrentDomain.FirstChanceException += Keep;

    public string Text => string.Join('\n', _texts);

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= Keep;

    private void Keep(object? sender, FirstChanceExceptionEventArgs thrown) => _texts.Add(thrown.Exception.Message);
}
