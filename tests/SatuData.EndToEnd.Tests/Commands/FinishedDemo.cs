using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary>A home on which the demonstration ran to its end; tests only look at it.</summary>
public sealed class FinishedDemo : IDisposable
{
    public FinishedDemo() => Ran = Home.Run("demo").Done();

    internal TemporaryHome Home { get; } = new();

    internal Ran Ran { get; }

    public void Dispose() => Home.Dispose();
}
