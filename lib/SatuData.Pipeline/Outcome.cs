using System.Diagnostics.CodeAnalysis;
using SatuData.Procedures;

namespace SatuData.Pipeline;

/// <summary>What became of an act: a value, or a refusal with a stable code and a message in Indonesian.</summary>
/// <typeparam name="T">What a successful act gives.</typeparam>
public sealed record Outcome<T>
    where T : class
{
    /// <summary>The refusal; null when the act was done.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What the act gave; null when refused.</summary>
    public T? Value { get; init; }

    /// <summary>Whether the act was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Value is not null;
}
