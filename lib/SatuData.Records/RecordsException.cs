namespace SatuData.Records;

/// <summary>The records database cannot do its work; the message says in Indonesian what to do.</summary>
public abstract class RecordsException : Exception
{
    private protected RecordsException(string message, Exception? inner)
        : base(message, inner)
    {
    }

    /// <summary>Whether the same act may succeed when tried again without anybody's help.</summary>
    public abstract bool IsTransient { get; }
}
