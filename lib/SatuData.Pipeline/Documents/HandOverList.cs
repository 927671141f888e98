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
        SatuDataHome home, CaseState state, IReadOnlyList<CaseDocument> report, IReadOnlyList<StoredVersion> versions, CaseMessage message) =>
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
                }),
                kepalaAudit = new { urutan = message.AuditCount, hash = message.AuditHead },
            },
            Indented);
}
