namespace SatuData.Functions.Relay;

internal enum SendOutcomeKind
{
    /// <summary>Stored by Service Bus.</summary>
    Sent,

    /// <summary>May have been stored or not; the same message ids make another attempt harmless.</summary>
    TryAgain,

    /// <summary>The content itself was refused; no repeat will change that.</summary>
    Refused,
}
