namespace SatuData.Classification.Rules;

/// <content>The law: bases, periods, classes by unit, and the exception for public office.</content>
internal sealed partial class RulesFile
{
    public Dictionary<string, PeriodEntry> Masa { get; set; } = [];

    public string Kepentingan { get; set; } = "";

    public Dictionary<string, Law> Dasar { get; set; } = [];

    public List<LawEntry> Hukum { get; set; } = [];

    public OfficeEntry Jabatan { get; set; } = new();

    internal sealed class PeriodEntry
    {
        public string Teks { get; set; } = "";

        public int? Tahun { get; set; }
    }

    internal sealed class Law
    {
        public string Uu { get; set; } = "";

        public string Pasal { get; set; } = "";

        public string Huruf { get; set; } = "";

        public string Alasan { get; set; } = "";

        public string Akibat { get; set; } = "";

        public string Masa { get; set; } = "";
    }

    /// <summary>
    /// The class of some types by unit of observation; units that are left out have that of "selalu".
    /// </summary>
    internal sealed class LawEntry
    {
        public List<string> Jenis { get; set; } = [];

        public string Selalu { get; set; } = "";

        public string? Orang { get; set; }

        public string? Usaha { get; set; }

        public string? Agregat { get; set; }

        public string? TakJelas { get; set; }

        public List<string> Dasar { get; set; } = [];

        public List<string> DasarUsaha { get; set; } = [];
    }

    /// <summary>When a person's name is that of somebody in public office.</summary>
    internal sealed class OfficeEntry
    {
        public List<string> Dari { get; set; } = [];

        public List<string> Satuan { get; set; } = [];

        public string Kelas { get; set; } = "";

        public List<string> Dasar { get; set; } = [];

        public List<string> Kata { get; set; } = [];

        public List<string> KataBersama { get; set; } = [];

        public List<string> Lembaga { get; set; } = [];

        public List<string> Bukan { get; set; } = [];
    }
}
