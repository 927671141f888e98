using System.CommandLine;

namespace SatuData.Functions.Commands;

/// <summary>The options every command takes.</summary>
internal static class CommonOptions
{
    public static readonly Option<DirectoryInfo> Home = new("--home")
    {
        Description = "Folder yang menyimpan seluruh keadaan (bawaan: ./satudata-home atau SATUDATA_HOME).",
        HelpName = "FOLDER",
        Recursive = true,
        DefaultValueFactory = _ =>
            new DirectoryInfo(Environment.GetEnvironmentVariable("SATUDATA_HOME") is { Length: > 0 } set
            ? set
            : "satudata-home"),
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Tampilkan hasil sebagai JSON.",
        Recursive = true,
    };

    public static readonly Option<string?> Actor = new("--as")
    {
        Description = "Nama orang yang bertindak (bawaan: pejabat yang bersangkutan, atau operator perangkat daerah).",
        HelpName = "NAMA",
        Recursive = true,
    };
}
