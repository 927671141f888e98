namespace SatuData.Reports.Letters;

/// <summary>Columns of a submission that are exempt for the same reasons.</summary>
public sealed record ExemptSet
{
    /// <summary>The information: names of the columns.</summary>
    public required IReadOnlyList<string> Informasi { get; init; }

    /// <summary>What kind of information it is, in words: NIK, Nama orang.</summary>
    public required IReadOnlyList<string> Jenis { get; init; }

    /// <summary>The laws, each with article, letter and why it applies.</summary>
    public required IReadOnlyList<string> Dasar { get; init; }

    /// <summary>What would follow from opening it.</summary>
    public required string Akibat { get; init; }

    /// <summary>The public interest that was weighed.</summary>
    public required string KepentinganPublik { get; init; }

    /// <summary>How long it stays exempt.</summary>
    public required string JangkaWaktu { get; init; }

    /// <summary>The last day, where the law sets a number of years; null otherwise.</summary>
    public DateOnly? BerakhirPalingLambat { get; init; }

    /// <summary>What the reviewer said; may be empty.</summary>
    public string Pertimbangan { get; init; } = "";
}
