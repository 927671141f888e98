namespace SatuData.Procedures;

/// <summary>What a procedure decides about a command: events that happen, or a refusal and nothing happens.</summary>
/// <typeparam name="TEvent">The events of the procedure.</typeparam>
public sealed class Decision<TEvent>
{
    /// <summary>An accepted command: the events it causes, in order.</summary>
    public Decision(IReadOnlyList<TEvent> events)
    {
        Events = events;
    }

    /// <summary>A refused command.</summary>
    public Decision(Refusal refusal)
    {
        Events = [];
        Refusal = refusal;
    }

    /// <summary>The events, in order; empty when refused.</summary>
    public IReadOnlyList<TEvent> Events { get; }

    /// <summary>The refusal; null when accepted.</summary>
    public Refusal? Refusal { get; }
}
