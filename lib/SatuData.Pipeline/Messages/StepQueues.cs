using SatuData.Records.Queues;

namespace SatuData.Pipeline.Messages;

/// <summary>The queues of the nine steps: one a step that the system does, a session a case.</summary>
public static class StepQueues
{
    /// <summary>Step 1: register the nota dinas.</summary>
    public const string NotaDinas = "nota-dinas";

    /// <summary>Step 2: issue the letters.</summary>
    public const string SuratPendataan = "surat-pendataan";

    /// <summary>Step 3: read, validate and classify an upload.</summary>
    public const string DataMasuk = "data-masuk";

    /// <summary>Step 4: store accepted data.</summary>
    public const string Penyimpanan = "penyimpanan";

    /// <summary>Step 5: draft the laporan pengelolaan.</summary>
    public const string LaporanPengelolaan = "laporan-pengelolaan";

    /// <summary>Step 7: follow up the Kasi's verdict.</summary>
    public const string Pemeriksaan = "pemeriksaan";

    /// <summary>Step 8: draft the final report.</summary>
    public const string LaporanAkhir = "laporan-akhir";

    /// <summary>Step 9: deliver to the wali data.</summary>
    public const string WaliData = "wali-data";

    /// <summary>All of them, in the order of the steps, with the settings both hosts use.</summary>
    public static readonly IReadOnlyList<QueueSettings> All =
    [
        .. new[] { NotaDinas, SuratPendataan, DataMasuk, Penyimpanan, LaporanPengelolaan, Pemeriksaan, LaporanAkhir,
            WaliData }
            .Select(name => new QueueSettings(name)),
    ];
}
