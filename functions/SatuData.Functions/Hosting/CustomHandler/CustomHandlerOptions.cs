using SatuData.Functions.Hosting.Catalogue;

namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>What the custom-handler host runs.</summary>
internal sealed record CustomHandlerOptions
{
    public required FunctionCatalogue Catalogue { get; init; }

    /// <summary>Port on 127.0.0.1; see <see cref="CustomHandlerHost.PortOf"/>. 0 takes a free one.</summary>
    public required int Port { get; init; }

    public HostSettings Settings { get; init; } = new();

    /// <summary>Adds the services that functions, pages and endpoints take.</summary>
    public Action<WebApplicationBuilder> Configure { get; init; } = _ => { };

    /// <summary>
    /// Maps pages and endpoints; only paths under <see cref="PublicRoutes"/> and <c>/</c> are reached.
    /// </summary>
    public Action<WebApplication> MapPublic { get; init; } = _ => { };

    /// <summary>
    /// Runs before the port opens, for the first answer opens the flood: databases are opened and checked here.
    /// </summary>
    public Func<IServiceProvider, CancellationToken, Task> Prepare { get; init; } = (_, _) => Task.CompletedTask;
}
