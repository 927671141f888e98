namespace SatuData.Records.Queues;

/// <summary>A queue refused a message because it breaks one of the queue's limits.</summary>
public sealed class MessageRefusedException : Exception
{
    /// <summary>Creates the exception; the message names the limit and the value.</summary>
    public MessageRefusedException(string message)
        : base(message)
    {
    }
}
