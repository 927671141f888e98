using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>The access class proposed for one column.</summary>
/// <param name="Column">Name of the stored column.</param>
/// <param name="Class">The class.</param>
/// <param name="Type">What the column holds, in words: NIK, Nama orang, …</param>
/// <param name="Basis">The law it rests on, in words; empty for open columns.</param>
/// <param name="Evidence">What led to it, in words and counts.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ProposedClass(
    string Column, AccessClass Class, string Type, string Basis, IReadOnlyList<string> Evidence, double Confidence)
{
    /// <summary>Key of the type: <c>nik</c>; empty for submissions read before it was recorded.</summary>
    public string TypeKey { get; init; } = "";

    /// <summary>Keys of the laws, as <c>--basis</c> takes them.</summary>
    public IReadOnlyList<string> Laws { get; init; } = [];

    /// <summary>Identity of the column's kind; empty for submissions read before it was recorded.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>A decision on an earlier upload that holds for this one; null when there is none.</summary>
    public ColumnOverride? Override { get; init; }

    /// <summary>A decision on an earlier upload that no longer holds, because the column has changed.</summary>
    public ColumnOverride? Expired { get; init; }

    /// <summary>The class in force unless the reviewer decides another one.</summary>
    internal AccessClass Effective => Override?.Class ?? Class;
}
