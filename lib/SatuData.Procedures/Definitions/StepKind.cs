namespace SatuData.Procedures.Definitions;

/// <summary>What a step is, by the symbol that the official form draws for it.</summary>
public enum StepKind
{
    /// <summary>An act, drawn as a box (kotak).</summary>
    Proses,

    /// <summary>A decision, drawn as a diamond (belah ketupat).</summary>
    Keputusan,

    /// <summary>An act that also opens the procedure, drawn as a capsule (kapsul).</summary>
    Mulai,

    /// <summary>An act that also ends the procedure, drawn as a capsule (kapsul).</summary>
    Selesai,

    /// <summary>A link to another page or procedure, drawn as a pentagon (segilima).</summary>
    Konektor,
}
