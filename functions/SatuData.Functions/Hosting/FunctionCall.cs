using SatuData.Records.Queues;

namespace SatuData.Functions.Hosting;

/// <summary>Who asks for a call.</summary>
/// <param name="InvocationId">Identifier of the call in logs.</param>
/// <param name="LockedMessage">See <see cref="FunctionContext.LockedMessage"/>.</param>
internal sealed record FunctionCall(string InvocationId, ReceivedMessage? LockedMessage = null);
