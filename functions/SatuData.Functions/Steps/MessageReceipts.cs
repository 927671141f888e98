using SatuData.Functions.Hosting;
using SatuData.Pipeline.Messages;

namespace SatuData.Functions.Steps;

/// <summary>
/// Makes the receipt of a message: known by the id in its own body, because hosts may overwrite the broker's, and
/// settled in the same
/// transaction where the host holds the lock in the same database.
/// </summary>
internal static class MessageReceipts
{
    public static Receipt ReceiptFor(this FunctionContext context, CaseMessage body) =>
        new(context.FunctionName, body.Id, context.Settle);
}
