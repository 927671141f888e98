using System.Globalization;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Audit;

namespace SatuData.Pipeline;

/// <summary>
/// What the audit chain says of each event: who did what to which task, and the paths and hashes involved; never a
/// value.
/// </summary>
internal static class CaseAudit
{
    public static AuditEvent Describe(string caseId, CaseEvent happened)
    {
        var (subject, details) = happened switch
        {
            NotaDinasDiajukan e => (caseId, Details(("permintaan", Number(e.NotaDinas.Requests.Count)))),
            NotaDinasTercatat e => (caseId, Details(("nomor", e.Number), ("dokumen", e.Output))),
            SuratPendataanTerbit e => (caseId, Details(("tugas", Number(e.Tasks.Count)), ("dokumen", e.Output))),
            DataTerunggah e => (e.TaskId, Details(("ronde", Number(e.Round)))),
            DataTerbaca e => (e.TaskId, Details(("ronde", Number(e.Round)))),
            UnggahanDiterima e => (e.TaskId, Details(("ronde", Number(e.Round)))),
            UnggahanDikembalikan e => (e.TaskId, Details(("ronde", Number(e.Round)))),
            DataTersimpan e => (e.TaskId, Details(("ronde", Number(e.Round)), ("dokumen", e.Output))),
            TugasDitutupTerlambat e => (caseId, Details(("tugas", string.Join(' ', e.Tasks)))),
            SemuaTugasSelesai e => (caseId, Details(("ronde", Number(e.Round)))),
            LaporanPengelolaanTersusun e => (caseId, Details(("ronde", Number(e.Round)), ("dokumen", e.Output))),
            LaporanDiperiksa e => (caseId,
                Details(("ronde", Number(e.Round)), ("putusan", e.Verdict.IsComplete ? "selesai" : "perbaikan"))),
            LaporanPenyelesaianTerbit e => (caseId, Details(("dokumen", e.Output))),
            DikembalikanKePengawas e => (caseId, Details(("ronde", Number(e.Round)))),
            KonsepLaporanAkhirTersusun e => (caseId, Details(("ronde", Number(e.Round)), ("dokumen", e.Output))),
            LaporanAkhirFinal e => (caseId, Details(("ronde", Number(e.Round)), ("dokumen", e.Output))),
            LaporanTersampaikan e => (caseId, Details(("ronde", Number(e.Round)), ("dokumen", e.Output))),
            _ => (caseId, Details()),
        };
        return new AuditEvent
        {
            Action = happened.GetType().Name,
            Actor = happened.Actor,
            Subject = subject,
            CaseId = caseId,
            Details = details,
        };
    }

    private static Dictionary<string, string> Details(params ReadOnlySpan<(string Key, string Value)> pairs)
    {
        var details = new Dictionary<string, string>(pairs.Length);
        foreach (var (key, value) in pairs)
        {
            details[key] = value;
        }

        return details;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
