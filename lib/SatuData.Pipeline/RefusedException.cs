using SatuData.Procedures;

namespace SatuData.Pipeline;

/// <summary>Rolls back a transaction whose act was refused after it had begun to write.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}
