namespace SatuData.Procedures.Definitions;

/// <summary>What reading a definition file gave: the value, or every error found.</summary>
/// <typeparam name="T">Type of the definition.</typeparam>
public sealed class Parsed<T>
    where T : class
{
    private readonly T? _value;

    internal Parsed(T? value, IReadOnlyList<DefinitionError> errors)
    {
        _value = errors.Count == 0 ? value : null;
        Errors = errors;
    }

    /// <summary>Every error found, in the order of the file; empty when the file is right.</summary>
    public IReadOnlyList<DefinitionError> Errors { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsValid => _value is not null;

    /// <summary>The definition.</summary>
    /// <exception cref="InvalidOperationException">
    /// The file has errors; the message lists them in Indonesian.
    /// </exception>
    public T Value => _value
        ?? throw new InvalidOperationException("Berkas definisi tidak dapat dipakai: " + string.Join("; ", Errors));
}
