namespace SatuData.Pipeline.Steps;

/// <summary>The keys of a nota dinas file as they are written.</summary>
internal sealed class NotaDinasYaml
{
    public string Perihal { get; set; } = "";

    public string Periode { get; set; } = "";

    public string Dari { get; set; } = "";

    public List<string> Dasar { get; set; } = [];

    public string Tenggat { get; set; } = "";

    public List<RequestYaml> Permintaan { get; set; } = [];

    internal sealed class RequestYaml
    {
        public string PerangkatDaerah { get; set; } = "";

        public string Standar { get; set; } = "";
    }
}
