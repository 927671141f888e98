using System.Text.Json.Serialization;
using SatuData.Reports.Rendering;

namespace SatuData.Reports.Laporan;

/// <summary>One step of the procedure as it was carried out.</summary>
public sealed record StepRecord
{
    /// <summary>Number of the step in the SOP.</summary>
    public required int Nomor { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Langkah { get; init; }

    /// <summary>Who did it: office, with the name where the procedure records it.</summary>
    public required string Pelaku { get; init; }

    /// <summary>When it started, local time of the region; null when it has not.</summary>
    public DateTimeOffset? Mulai { get; init; }

    /// <summary>When it was finished, local time of the region; null while it runs.</summary>
    public DateTimeOffset? Selesai { get; init; }

    /// <summary>
    /// Working time used, on the civil-service calendar; null while not measured. Whole minutes in JSON.
    /// </summary>
    [JsonPropertyName("durasiKerjaMenit")]
    [JsonConverter(typeof(WholeMinutes))]
    public TimeSpan? DurasiKerja { get; init; }

    /// <summary>The SOP's time standard in its own words: <c>1 jam</c>, <c>3 hari</c>.</summary>
    public required string StandarWaktu { get; init; }

    /// <summary>How it compares with the standard.</summary>
    public required StepTiming Ketepatan { get; init; }
}
