namespace SatuData.Records;

/// <summary>Where a message goes that a transaction sends.</summary>
public enum MessageRoute
{
    /// <summary>The queue tables of this database, pumped by the embedded host.</summary>
    Queue,

    /// <summary>The outbox, from which the relay posts it to Azure Service Bus.</summary>
    Outbox,
}
