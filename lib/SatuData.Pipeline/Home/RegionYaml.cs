namespace SatuData.Pipeline.Home;

/// <summary>The keys of <c>instansi.yaml</c> as they are written.</summary>
internal sealed class RegionYaml
{
    public string PemerintahDaerah { get; set; } = "";

    public string Dinas { get; set; } = "";

    public string Alamat { get; set; } = "";

    public string Kontak { get; set; } = "";

    public string Kota { get; set; } = "";

    public string KodeWilayah { get; set; } = "";

    public string Zona { get; set; } = "WIB";

    public OfficialsYaml Pejabat { get; set; } = new();

    public LetterNumberYaml NomorSurat { get; set; } = new();

    public List<string> DasarHukum { get; set; } = [];

    public List<AgencyYaml> PerangkatDaerah { get; set; } = [];

    internal sealed class OfficialsYaml
    {
        public OfficialYaml Kasi { get; set; } = new();

        public OfficialYaml KepalaDinas { get; set; } = new();

        public OfficialYaml Administrator { get; set; } = new();

        public OfficialYaml WaliData { get; set; } = new();
    }

    internal sealed class OfficialYaml
    {
        public string Jabatan { get; set; } = "";

        public string Nama { get; set; } = "";

        public string Pangkat { get; set; } = "";

        public string Nip { get; set; } = "";
    }

    internal sealed class LetterNumberYaml
    {
        public string Pola { get; set; } = "{kode}/{urut}/{unit}/{tahun}";

        public string Kode { get; set; } = "";

        public string Unit { get; set; } = "";
    }

    internal sealed class AgencyYaml
    {
        public string Kode { get; set; } = "";

        public string Nama { get; set; } = "";

        public string Alamat { get; set; } = "";
    }
}
