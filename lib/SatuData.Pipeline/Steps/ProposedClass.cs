using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>The access class proposed for one column.</summary>
/// <param name="Column">Name of the stored column.</param>
/// <param name="Class">The class.</param>
/// <param name="Type">What the column holds: nik, nama-orang, jumlah, …</param>
/// <param name="Basis">The law it rests on, in words; empty for open columns.</param>
/// <param name="Evidence">What led to it, in words and counts.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record ProposedClass(
    string Column, AccessClass Class, string Type, string Basis, IReadOnlyList<string> Evidence, double Confidence);
