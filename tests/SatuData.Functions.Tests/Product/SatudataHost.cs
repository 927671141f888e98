using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Product;

/// <summary><c>satudata functions host</c> on an empty home, shared by the tests of a class.</summary>
public sealed class SatudataHost : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _home = new();

    internal ChildHandler Handler { get; private set; } = null!;

    public async Task InitializeAsync() => Handler = await ChildHandler.StartAsync(
        port => Child.Start("satudata", ["functions", "host", "--home", _home.Path], ChildHandler.Environment(port)));

    public async Task DisposeAsync()
    {
        if (Handler is not null)
        {
            await Handler.DisposeAsync();
        }
    }

    public void Dispose() => _home.Dispose();
}
