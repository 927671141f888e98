namespace SatuData.Classification.Rules;

/// <summary>The rules file as written; the names are those of its keys.</summary>
internal sealed partial class RulesFile
{
    public string Versi { get; set; } = "";

    public List<string> Provinsi { get; set; } = [];

    public List<string> KabupatenLama { get; set; } = [];

    public List<TypeEntry> Jenis { get; set; } = [];

    public Dictionary<string, List<string>> Sinonim { get; set; } = [];

    public List<RouteEntry> Rute { get; set; } = [];

    public WordLists Penentu { get; set; } = new();

    public ValueWords Isi { get; set; } = new();

    public List<ClosedSet> Himpunan { get; set; } = [];

    internal sealed class TypeEntry
    {
        public string Kunci { get; set; } = "";

        public string Nama { get; set; } = "";

        public string Nilai { get; set; } = "apa";

        public bool TandaOrang { get; set; }

        public List<string> Judul { get; set; } = [];
    }

    /// <summary>A head word whose meaning the word after it decides: nama siswa, nama desa, nama sekolah.</summary>
    internal sealed class RouteEntry
    {
        public List<string> Kepala { get; set; } = [];

        public string Sendiri { get; set; } = "";

        public string Orang { get; set; } = "";

        public string Pejabat { get; set; } = "";

        public string Lembaga { get; set; } = "";

        public string Wilayah { get; set; } = "";

        public string Hal { get; set; } = "";
    }

    internal sealed class WordLists
    {
        public List<string> Agregat { get; set; } = [];

        public List<string> Netral { get; set; } = [];

        public List<string> Orang { get; set; } = [];

        public List<string> Pejabat { get; set; } = [];

        public List<string> Lembaga { get; set; } = [];

        public List<string> Wilayah { get; set; } = [];

        public List<string> Hal { get; set; } = [];
    }

    internal sealed class ValueWords
    {
        public List<string> Gelar { get; set; } = [];

        public List<string> Lembaga { get; set; } = [];

        public List<string> Wilayah { get; set; } = [];

        public List<string> Alamat { get; set; } = [];

        public List<string> Kalimat { get; set; } = [];

        public List<string> Komoditas { get; set; } = [];

        public List<string> Kosong { get; set; } = [];
    }

    internal sealed class ClosedSet
    {
        public string Jenis { get; set; } = "";

        public List<string> Nilai { get; set; } = [];
    }
}
