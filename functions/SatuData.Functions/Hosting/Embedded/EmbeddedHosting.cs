using SatuData.Functions.Hosting.Catalogue;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>Adds the embedded host to an application.</summary>
internal static class EmbeddedHosting
{
    /// <summary>
    /// Adds <see cref="EmbeddedHost"/> as a background service. The caller registers the
    /// <see cref="Records.Queues.IMessageQueue"/> and, for a clock other than the system's, a
    /// <see cref="TimeProvider"/>.
    /// <paramref name="timerStatusPath"/> is the file that remembers when timers last ran, inside the home.
    /// </summary>
    public static IServiceCollection AddEmbeddedHost(
        this IServiceCollection services,
        FunctionCatalogue catalogue,
        string timerStatusPath,
        EmbeddedHostOptions options)
    {
        services.AddSingleton(catalogue);
        services.AddSingleton(options);
        services.AddSingleton(new TimerStatusFile(timerStatusPath));
        services.AddSingleton<EmbeddedHost>();
        services.AddHostedService(provider => provider.GetRequiredService<EmbeddedHost>());
        services.AddHealthChecks().AddCheck<QueueHealthCheck>("antrean");
        return services;
    }
}
