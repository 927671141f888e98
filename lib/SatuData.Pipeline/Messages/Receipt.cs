using SatuData.Records;

namespace SatuData.Pipeline.Messages;

/// <summary>
/// The proof, stored with the change it causes, that a function handled a message: a second delivery of the message
/// changes nothing.
/// </summary>
/// <param name="Function">Name of the function.</param>
/// <param name="MessageId">Identifier of the message.</param>
/// <param name="Settle">
/// Completes the message on its queue inside the same transaction; null when the host settles it afterwards.
/// </param>
public sealed record Receipt(string Function, string MessageId, Action<RecordsTransaction>? Settle = null)
{
    /// <summary>Takes the message; false when this function handled it before.</summary>
    public bool Take(RecordsTransaction transaction)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        var isNew = transaction.Receive(Function, MessageId);
        Settle?.Invoke(transaction);
        return isNew;
    }
}
