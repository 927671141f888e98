using Azure.Core;
using Azure.Identity;

namespace SatuData.Functions.Relay;

/// <summary>Which Service Bus namespace to send to, and as whom.</summary>
/// <param name="Namespace">Address of the namespace, ending in a slash.</param>
/// <param name="Credential">Gives the bearer tokens.</param>
internal sealed record ServiceBusConnection(Uri Namespace, TokenCredential Credential)
{
    /// <summary>
    /// Reads the app settings that the triggers use, too; null when they name no namespace. A connection string is not
    /// accepted: the namespace takes identities only.
    /// </summary>
    public static ServiceBusConnection? From(Func<string, string?> settings)
    {
        if (settings("ServiceBus__fullyQualifiedNamespace") is not { Length: > 0 } name)
        {
            return null;
        }

        var identity = settings("ServiceBus__clientId") is { Length: > 0 } client
            ? ManagedIdentityId.FromUserAssignedClientId(client)
            : ManagedIdentityId.SystemAssigned;
        return new ServiceBusConnection(new Uri($"https://{name}/"), new ManagedIdentityCredential(identity));
    }
}
