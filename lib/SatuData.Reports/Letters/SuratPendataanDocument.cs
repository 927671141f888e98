namespace SatuData.Reports.Letters;

/// <summary>Step 2: the letter that asks one agency for one dataset, with the data standard as its enclosure.</summary>
public sealed record SuratPendataanDocument : OfficialDocument
{
    /// <summary>Addressee: <c>Kepala Dinas Kesehatan</c>.</summary>
    public required string Kepada { get; init; }

    /// <summary>Place of the addressee, printed after "di"; defaults to "Tempat".</summary>
    public string DiTempat { get; init; } = "Tempat";

    /// <summary>Urgency or secrecy: <c>Biasa</c> (default), <c>Segera</c>, <c>Terbatas</c>.</summary>
    public string Sifat { get; init; } = "Biasa";

    /// <summary>Subject, without a full stop.</summary>
    public required string Hal { get; init; }

    /// <summary>The nota dinas this letter carries out.</summary>
    public required DocumentReference NotaDinas { get; init; }

    /// <summary>Legal bases, in order; empty leaves them out.</summary>
    public IReadOnlyList<string> Dasar { get; init; } = [];

    /// <summary>The agency that delivers.</summary>
    public required string PerangkatDaerah { get; init; }

    /// <summary>Title of the dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>The period the data describe: <c>Tahun 2026</c>.</summary>
    public required string Periode { get; init; }

    /// <summary>When the data are due, local time of the region.</summary>
    public required DateTimeOffset Tenggat { get; init; }

    /// <summary>Identifier of the collection task, which the operator sees in the portal.</summary>
    public required string Tugas { get; init; }

    /// <summary>How to upload, a step each; empty prints the usual steps.</summary>
    public IReadOnlyList<string> CaraUnggah { get; init; } = [];

    /// <summary>Whom to ask; may be empty.</summary>
    public string Narahubung { get; init; } = "";

    /// <summary>The standard the data have to follow.</summary>
    public required StandardTable Standar { get; init; }
}
