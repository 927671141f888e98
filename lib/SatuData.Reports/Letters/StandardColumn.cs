namespace SatuData.Reports.Letters;

/// <summary>One column of a data standard. Parts the standard leaves open are empty.</summary>
public sealed record StandardColumn
{
    /// <summary>Heading of the column, as in the template.</summary>
    public required string Nama { get; init; }

    /// <summary>Konsep: the idea behind the data.</summary>
    public string Konsep { get; init; } = "";

    /// <summary>Definisi: meaning and scope.</summary>
    public string Definisi { get; init; } = "";

    /// <summary>Klasifikasi: the grouping or code list.</summary>
    public string Klasifikasi { get; init; } = "";

    /// <summary>Ukuran: the unit in which amount, level or coverage is measured.</summary>
    public string Ukuran { get; init; } = "";

    /// <summary>Satuan: the standard quantity.</summary>
    public string Satuan { get; init; } = "";

    /// <summary>Whether every row needs a value.</summary>
    public bool Wajib { get; init; }

    /// <summary>The rules in words, in Indonesian.</summary>
    public IReadOnlyList<string> Aturan { get; init; } = [];
}
