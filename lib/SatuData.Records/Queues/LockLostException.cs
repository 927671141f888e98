namespace SatuData.Records.Queues;

/// <summary>The lock on a message or session has ended, was settled, or belongs to another holder.</summary>
public sealed class LockLostException : Exception
{
    /// <summary>Creates the exception for the lock that was named.</summary>
    public LockLostException(string message)
        : base(message)
    {
    }
}
