using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Reports.Laporan;
using SatuData.Reports.Rendering;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Documents;

/// <summary>Drafts a report and writes its three formats.</summary>
internal static class LaporanFiles
{
    public static IReadOnlyList<CaseDocument> Write(
        SatuDataHome home, CaseState state, LaporanRequest request, int round, UnsyncedFiles unsynced)
    {
        var kind = request.Kind switch
        {
            LaporanKind.LaporanPengelolaan => "laporan-pengelolaan",
            LaporanKind.LaporanPenyelesaian => "laporan-penyelesaian",
            _ => request.IsConcept ? "konsep-laporan-akhir" : "laporan-akhir",
        };
        var files = DocumentRenderer.Render(LaporanAssembly.Build(home, state, request));
        return home.Documents.Write(
            new DocumentSource
            {
                CaseId = state.CaseId,
                Name = $"{kind}-r{round}",
                Kind = kind,
                Round = round,
                Number = request.Number,
                CreatedAt = request.At,
            },
            [.. new[] { files.Html, files.Xlsx, files.Json }.Select(f => (f.Extension, f.Content))],
            unsynced);
    }
}
