using SatuData.Records;

namespace SatuData.Functions.Hosting;

/// <summary>Who asks for a call.</summary>
/// <param name="InvocationId">Identifier of the call in logs.</param>
/// <param name="Settle">See <see cref="FunctionContext.Settle"/>.</param>
internal sealed record FunctionCall(string InvocationId, Action<RecordsTransaction>? Settle = null);
