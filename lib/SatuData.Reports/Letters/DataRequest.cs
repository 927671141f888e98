namespace SatuData.Reports.Letters;

/// <summary>One dataset asked for in a nota dinas.</summary>
public sealed record DataRequest
{
    /// <summary>Title of the dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>The period the data describe: <c>Tahun 2026</c>.</summary>
    public required string Periode { get; init; }

    /// <summary>Name and version of the data standard; may be empty.</summary>
    public string Standar { get; init; } = "";

    /// <summary>The agencies that deliver it.</summary>
    public required IReadOnlyList<string> PerangkatDaerah { get; init; }

    /// <summary>When it is due, local time of the region.</summary>
    public required DateTimeOffset Tenggat { get; init; }
}
