using System.Text.Json.Serialization;
using SatuData.Reports.Letters;

namespace SatuData.Reports.Laporan;

/// <summary>
/// A report on one case (steps 5, 7 and 8–9). It has counts, times, hashes and names of offices; it has no place for
/// a value out of an upload, so that an exempt value cannot reach a report.
/// </summary>
public sealed record LaporanDocument : OfficialDocument
{
    /// <summary>Name and version of the JSON form; a new number means a reader has to change.</summary>
    [JsonPropertyOrder(-12)]
    public string Skema { get; } = "satudata/laporan/1";

    /// <summary>Which report it is.</summary>
    [JsonPropertyOrder(-11)]
    public required LaporanKind Jenis { get; init; }

    /// <summary>Whether it is the concept of step 8, marked as such on every page; false by default.</summary>
    [JsonPropertyOrder(-10)]
    public bool Konsep { get; init; }

    /// <summary>Identifier of the case.</summary>
    public required string Kasus { get; init; }

    /// <summary>What the report is about: <c>Jumlah Penduduk Menurut Kecamatan</c>.</summary>
    public required string Tentang { get; init; }

    /// <summary>The party that receives the report; may be empty.</summary>
    public string WaliData { get; init; } = "";

    /// <summary>Legal bases, in order.</summary>
    public required IReadOnlyList<string> Dasar { get; init; }

    /// <summary>The nota dinas that opened the case.</summary>
    public required DocumentReference NotaDinas { get; init; }

    /// <summary>Scope in words.</summary>
    public required string RuangLingkup { get; init; }

    /// <summary>The period the data describe.</summary>
    public required string Periode { get; init; }

    /// <summary>Result per agency and dataset.</summary>
    public required IReadOnlyList<AgencyResult> Hasil { get; init; }

    /// <summary>Counts of findings per code.</summary>
    public IReadOnlyList<FindingSummary> Temuan { get; init; } = [];

    /// <summary>Counts of exempt data.</summary>
    public ExemptSummary DataDikecualikan { get; init; } = ExemptSummary.None;

    /// <summary>What was done when, against the time standard.</summary>
    public required IReadOnlyList<StepRecord> RiwayatLangkah { get; init; }

    /// <summary>Verdicts of step 6, a round each; empty before the first check.</summary>
    public IReadOnlyList<CheckRound> Pemeriksaan { get; init; } = [];

    /// <summary>Decisions to close a task without its data; empty for none.</summary>
    public IReadOnlyList<LateClosure> PenutupanTerlambat { get; init; } = [];

    /// <summary>What lets a reader verify that nothing was changed afterwards.</summary>
    public required IntegrityNote Integritas { get; init; }

    /// <summary>Closing paragraphs; empty prints the usual one for the kind.</summary>
    public IReadOnlyList<string> Penutup { get; init; } = [];
}
