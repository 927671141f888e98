using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Documents;

/// <summary>The list handed over with a final report: reports, snapshot versions, hashes, the audit head.</summary>
internal static class HandOverList
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 2 };

    public static string Write(
        SatuDataHome home, CaseState state, IReadOnlyList<CaseDocument> report, IReadOnlyList<StoredVersion> versions,
        CaseMessage message) =>
        JsonSerializer.Serialize(
            new
            {
                skema = "satudata/serah-terima/1",
                kasus = state.CaseId,
                perihal = state.NotaDinas.Subject,
                periode = state.NotaDinas.Period,
                penerima = home.Region.Officials.WaliData.Jabatan,
                disampaikan = home.Local(message.OccurredAt),
                laporan = report.Select(d => new { berkas = d.Path, d.Number, d.Sha256, d.Bytes }),
                snapshot = versions.Select(v => new
                {
                    v.Dataset,
                    v.Version,
                    baris = v.Rows,
                    v.CommitSha256,
                    kolomTerbuka = v.OpenColumns.Split(',', StringSplitOptions.RemoveEmptyEntries),
                    kolomTersegel = v.SealedColumns.Split(',', StringSplitOptions.RemoveEmptyEntries).Length,
                    variabel = Variables(home, state, v),
                }),
                kepalaAudit = new { urutan = message.AuditCount, hash = message.AuditHead },
            },
            Indented);

    // MS-Var (Peraturan BPS 5/2020): whether the public may see a variable follows what was decided and stored, whatever the
    // standard declared before.
    private static IEnumerable<object> Variables(SatuDataHome home, CaseState state, StoredVersion version)
    {
        var task = state.Tasks.FirstOrDefault(t => version.SubmissionId.StartsWith(t.Id, StringComparison.Ordinal));
        var standard = task is null ? null : home.StandardArchive.Find(task.StandardId, task.StandardHash);
        var open = version.OpenColumns.Split(',', StringSplitOptions.RemoveEmptyEntries);
        return open.Concat(version.SealedColumns.Split(',', StringSplitOptions.RemoveEmptyEntries)).Select(name =>
        {
            var field = standard?.Find(name);
            return new
            {
                nama = name,
                judul = field?.Title ?? name,
                konsep = field?.Konsep,
                definisi = field?.Definisi,
                ukuran = field?.Ukuran,
                satuan = field?.Satuan,
                dapatDiaksesUmum = open.Contains(name, StringComparer.Ordinal),
            };
        });
    }
}
