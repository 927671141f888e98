namespace SatuData.Classification.Disclosure.Policy;

/// <summary>The policy file as written; the names are those of its keys.</summary>
internal sealed class PolicyFile
{
    public string Versi { get; set; } = "";

    public string? Sk { get; set; } = "";

    public List<string> Dasar { get; set; } = [];

    public Thresholds Frekuensi { get; set; } = new();

    public Establishments Usaha { get; set; } = new();

    public string Nol { get; set; } = "";

    public string Kelompok { get; set; } = "";

    public int Pembulatan { get; set; }

    public Persons Orang { get; set; } = new();

    public Dictionary<string, List<string>> Topik { get; set; } = [];

    public WordLists Kata { get; set; } = new();

    internal sealed class Thresholds
    {
        public int Umum { get; set; }

        public int Spesifik { get; set; }
    }

    internal sealed class Establishments
    {
        public int Kontributor { get; set; }

        public DominanceRule Dominasi { get; set; } = new();

        public int LindungPersen { get; set; }
    }

    internal sealed class DominanceRule
    {
        public int Banyak { get; set; }

        public int Persen { get; set; }
    }

    internal sealed class Persons
    {
        public int K { get; set; }

        public int L { get; set; }

        public bool BolehTerbuka { get; set; }

        public int LebarUmur { get; set; }

        public Dictionary<string, List<string>> Kuasi { get; set; } = [];

        public List<string> Sensitif { get; set; } = [];
    }

    internal sealed class WordLists
    {
        public List<string> Orang { get; set; } = [];

        public List<string> Usaha { get; set; } = [];

        public List<string> Turunan { get; set; } = [];

        public List<string> Waktu { get; set; } = [];

        public List<string> Jumlah { get; set; } = [];
    }
}
