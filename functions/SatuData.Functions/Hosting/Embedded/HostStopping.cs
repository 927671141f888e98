namespace SatuData.Functions.Hosting.Embedded;

/// <summary>The two ways a host stops.</summary>
/// <param name="Gracefully">Take no more messages, end what runs.</param>
/// <param name="AtOnce">Cancel what runs; its messages will be delivered again.</param>
internal readonly record struct HostStopping(CancellationToken Gracefully, CancellationToken AtOnce);
