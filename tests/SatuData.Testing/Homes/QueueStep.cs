using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;
using SatuData.Records;

namespace SatuData.Testing.Homes;

/// <summary>
/// A step that the system does: its queue, the function that serves it, and the operation that function calls.
/// </summary>
public sealed class QueueStep
{
    private readonly Func<SatuDataHome, CaseMessage, Receipt, Task> _run;

    private QueueStep(string queue, string function, Func<SatuDataHome, CaseMessage, Receipt, Task> run)
    {
        Queue = queue;
        Function = function;
        _run = run;
    }

    /// <summary>All of them, in the order of the procedure.</summary>
    public static IReadOnlyList<QueueStep> All { get; } =
    [
        new(StepQueues.NotaDinas, "CatatNotaDinas", (h, m, r) => new DaftarkanNotaDinas(h).RunAsync(m, r)),
        new(StepQueues.SuratPendataan, "TerbitkanSuratPendataan", (h, m, r) =>
            new BuatSuratPendataan(h).RunAsync(m, r)),
        new(StepQueues.DataMasuk, "TerimaData", (h, m, r) => new BacaUnggahan(h).RunAsync(m, r)),
        new(StepQueues.Penyimpanan, "SimpanData", (h, m, r) => new SimpanUnggahan(h).RunAsync(m, r)),
        new(StepQueues.LaporanPengelolaan, "SusunLaporan", (h, m, r) => new SusunLaporanPengelolaan(h).RunAsync(m, r)),
        new(StepQueues.Pemeriksaan, "TindakLanjutiPemeriksaan", (h, m, r) => new TindakLanjut(h).RunAsync(m, r)),
        new(StepQueues.LaporanAkhir, "SusunLaporanAkhir", (h, m, r) => new SusunKonsepLaporanAkhir(h).RunAsync(m, r)),
        new(StepQueues.WaliData, "SampaikanKeWaliData", (h, m, r) => new SampaikanLaporanAkhir(h).RunAsync(m, r)),
    ];

    public string Queue { get; }

    public string Function { get; }

    public static QueueStep Of(string queue) => All.Single(s => s.Queue == queue);

    /// <summary>Runs the operation with the receipt that a host makes.</summary>
    public Task RunAsync(SatuDataHome home, CaseMessage body, Action<RecordsTransaction>? settle) =>
        _run(home, body, new Receipt(Function, body.Id, settle));
}
