namespace SatuData.Functions.Relay;

/// <summary>What became of one attempt to send a batch.</summary>
/// <param name="Kind">Whether to note it as sent, try again later, or look closer.</param>
/// <param name="Failure">Why it was not sent, without any of its content; null when it was.</param>
internal readonly record struct SendOutcome(SendOutcomeKind Kind, string? Failure)
{
    public static readonly SendOutcome Sent = new(SendOutcomeKind.Sent, null);
}
