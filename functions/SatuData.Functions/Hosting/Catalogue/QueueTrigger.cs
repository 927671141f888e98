namespace SatuData.Functions.Hosting.Catalogue;

/// <inheritdoc cref="ServiceBusTriggerAttribute"/>
internal sealed record QueueTrigger(string ParameterName, string QueueName, bool IsSessionsEnabled, string Connection)
    : FunctionTrigger(ParameterName);
