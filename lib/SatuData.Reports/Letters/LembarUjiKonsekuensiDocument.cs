namespace SatuData.Reports.Letters;

/// <summary>
/// Lembar pengujian konsekuensi (UU 14/2008 Pasal 19; Perki 1/2021): the record of why a submission's exempt columns
/// are
/// closed, for how long, and who decided. Holds names of columns, never a value.
/// </summary>
public sealed record LembarUjiKonsekuensiDocument : OfficialDocument
{
    /// <summary>Name of the form and its version, for other systems: <c>satudata/uji-konsekuensi/1</c>.</summary>
    public string Skema { get; init; } = "satudata/uji-konsekuensi/1";

    /// <summary>Identifier of the case.</summary>
    public required string Kasus { get; init; }

    /// <summary>The submission that the columns belong to.</summary>
    public required string Unggahan { get; init; }

    /// <summary>The dataset: the standard's title.</summary>
    public required string Dataset { get; init; }

    /// <summary>The period of the data.</summary>
    public required string Periode { get; init; }

    /// <summary>The agency that holds the information.</summary>
    public required string PerangkatDaerah { get; init; }

    /// <summary>The office whose official decides.</summary>
    public required string UnitKerja { get; init; }

    /// <summary>Who decided, with the office held.</summary>
    public required string Pejabat { get; init; }

    /// <summary>When it was decided, local time.</summary>
    public required DateTimeOffset Diputuskan { get; init; }

    /// <summary>Place of the decision.</summary>
    public required string Tempat { get; init; }

    /// <summary>The exempt sets: columns that are closed for the same reasons. Never empty.</summary>
    public required IReadOnlyList<ExemptSet> Himpunan { get; init; }

    /// <summary>What the public can still see: names of the open columns.</summary>
    public required IReadOnlyList<string> KolomTerbuka { get; init; }

    /// <summary>Version of the rules of classification.</summary>
    public required string VersiAturan { get; init; }

    /// <summary>SHA-256 of the rules.</summary>
    public required string SidikAturan { get; init; }
}
