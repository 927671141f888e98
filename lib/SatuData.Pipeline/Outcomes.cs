using SatuData.Procedures;

namespace SatuData.Pipeline;

/// <summary>Makes outcomes.</summary>
public static class Outcome
{
    /// <summary>The act was done.</summary>
    public static Outcome<T> Done<T>(T value)
        where T : class => new() { Value = value };

    /// <summary>The act was refused.</summary>
    public static Outcome<T> Refused<T>(Refusal refusal)
        where T : class => new() { Refusal = refusal };

    /// <summary>The act was refused.</summary>
    public static Outcome<T> Refused<T>(string code, string message)
        where T : class => new() { Refusal = new Refusal(code, message) };
}
