namespace SatuData.Pipeline.Home;

/// <summary>The keys of <c>instansi.yaml</c> as they are written. A key without a value counts as absent.</summary>
internal sealed class RegionYaml
{
    public string PemerintahDaerah { get; set => field = value ?? ""; } = "";

    public string Dinas { get; set => field = value ?? ""; } = "";

    public string Alamat { get; set => field = value ?? ""; } = "";

    public string Kontak { get; set => field = value ?? ""; } = "";

    public string Kota { get; set => field = value ?? ""; } = "";

    public string KodeWilayah { get; set => field = value ?? ""; } = "";

    public string Zona { get; set => field = value ?? "WIB"; } = "WIB";

    public OfficialsYaml Pejabat { get; set => field = value ?? new(); } = new();

    public LetterNumberYaml NomorSurat { get; set => field = value ?? new(); } = new();

    public List<string> DasarHukum { get; set => field = value ?? []; } = [];

    public List<AgencyYaml> PerangkatDaerah { get; set => field = value ?? []; } = [];

    internal sealed class OfficialsYaml
    {
        public OfficialYaml Kasi { get; set => field = value ?? new(); } = new();

        public OfficialYaml KepalaDinas { get; set => field = value ?? new(); } = new();

        public OfficialYaml Administrator { get; set => field = value ?? new(); } = new();

        public OfficialYaml WaliData { get; set => field = value ?? new(); } = new();
    }

    internal sealed class OfficialYaml
    {
        public string Jabatan { get; set => field = value ?? ""; } = "";

        public string Nama { get; set => field = value ?? ""; } = "";

        public string Pangkat { get; set => field = value ?? ""; } = "";

        public string Nip { get; set => field = value ?? ""; } = "";
    }

    internal sealed class LetterNumberYaml
    {
        public string Pola { get; set => field = value ?? "{kode}/{urut}/{unit}/{tahun}"; } =
            "{kode}/{urut}/{unit}/{tahun}";

        public string Kode { get; set => field = value ?? ""; } = "";

        public string Unit { get; set => field = value ?? ""; } = "";
    }

    internal sealed class AgencyYaml
    {
        public string Kode { get; set => field = value ?? ""; } = "";

        public string Nama { get; set => field = value ?? ""; } = "";

        public string Alamat { get; set => field = value ?? ""; } = "";
    }
}
