namespace SatuData.Procedures.Definitions;

/// <summary>The identity block of a ratified SOP.</summary>
public sealed record ProcedureIdentity
{
    /// <summary>Number, without stray spaces of the printed form; null when the form leaves it blank.</summary>
    public string? Nomor { get; init; }

    /// <summary>Name of the SOP.</summary>
    public required string Nama { get; init; }

    /// <summary>The office it belongs to.</summary>
    public required string Instansi { get; init; }

    /// <summary>The regional government of the office, as printed at the head of the form.</summary>
    public required string Pemerintah { get; init; }

    /// <summary>Day it was made; null when the form leaves it blank.</summary>
    public DateOnly? TanggalPembuatan { get; init; }

    /// <summary>Day of the last revision; null when there is none.</summary>
    public DateOnly? TanggalRevisi { get; init; }

    /// <summary>Day it takes effect; null when the form leaves it blank.</summary>
    public DateOnly? TanggalEfektif { get; init; }

    /// <summary>Day of ratification; null when the form leaves it blank.</summary>
    public DateOnly? TanggalPengesahan { get; init; }

    /// <summary>Office of the person who ratified it, as printed; names of persons are not kept.</summary>
    public string? DisahkanOleh { get; init; }

    /// <summary>Whether cases may be opened by it.</summary>
    public required ProcedureStatus Status { get; init; }

    /// <summary>Where the definition file says so.</summary>
    public required SourcePlace Place { get; init; }
}
