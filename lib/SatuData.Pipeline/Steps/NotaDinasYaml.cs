namespace SatuData.Pipeline.Steps;

/// <summary>The keys of a nota dinas file as they are written. A key without a value counts as absent.</summary>
internal sealed class NotaDinasYaml
{
    public string Perihal { get; set => field = value ?? ""; } = "";

    public string Periode { get; set => field = value ?? ""; } = "";

    public string Dari { get; set => field = value ?? ""; } = "";

    public List<string> Dasar { get; set => field = value ?? []; } = [];

    public string Tenggat { get; set => field = value ?? ""; } = "";

    public List<RequestYaml> Permintaan { get; set => field = value ?? []; } = [];

    internal sealed class RequestYaml
    {
        public string PerangkatDaerah { get; set => field = value ?? ""; } = "";

        public string Standar { get; set => field = value ?? ""; } = "";
    }
}
