namespace SatuData.Functions.Hosting;

/// <summary>Marks the parameter that takes a message of <paramref name="queueName"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class ServiceBusTriggerAttribute(string queueName) : Attribute
{
    public string QueueName { get; } = queueName;

    /// <summary>Whether the queue keeps the order inside a session and hands one message of it out at a time.</summary>
    public bool IsSessionsEnabled { get; init; }

    /// <summary>Prefix of the app settings that name the namespace.</summary>
    public string Connection { get; init; } = "ServiceBus";
}
