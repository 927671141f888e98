namespace SatuData.Tabular.Standards;

/// <summary>
/// What BPS's metadata form of a variable (MS-Var, Peraturan BPS 5/2020) asks beyond konsep, definisi, ukuran and
/// satuan.
/// </summary>
public sealed record MsVar
{
    /// <summary>Another name of the variable.</summary>
    public string? Alias { get; init; }

    /// <summary>Where the choice of the variable comes from (referensi pemilihan).</summary>
    public string? ReferensiPemilihan { get; init; }

    /// <summary>The time the values are about (referensi waktu).</summary>
    public string? ReferensiWaktu { get; init; }

    /// <summary>The type in the form's words (tipe data).</summary>
    public string? TipeData { get; init; }

    /// <summary>The value domain: code and value (klasifikasi isian).</summary>
    public IReadOnlyList<CodeLabel> KlasifikasiIsian { get; init; } = [];

    /// <summary>Validation rules in words (aturan validasi): HARUS TERISI.</summary>
    public IReadOnlyList<string> AturanValidasi { get; init; } = [];

    /// <summary>The question asked (kalimat pertanyaan).</summary>
    public string? KalimatPertanyaan { get; init; }

    /// <summary>Whether the public may see the variable; null when the form leaves it open.</summary>
    public bool? DapatDiaksesUmum { get; init; }

    /// <summary>Identifier in BPS's register of standards for statistical data (id_sds).</summary>
    public string? IdSds { get; init; }
}
