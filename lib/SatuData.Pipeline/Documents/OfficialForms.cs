using Microsoft.Data.Sqlite;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Keys;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Approvals;
using SatuData.Records.Cases;
using SatuData.Reports.Letters;
using SatuData.Reports.Rendering;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Standards;
using DataRequest = SatuData.Reports.Letters.DataRequest;

namespace SatuData.Pipeline.Documents;

/// <summary>Fills the official forms of steps 1, 2 and 4 from a case.</summary>
internal static class OfficialForms
{
    /// <summary>Who acts when the system does a step.</summary>
    public const string System = "Sistem SatuData";

    private static readonly string[] HowToUpload =
    [
        "Isi data mengikuti tabel standar di bawah ini, satu baris satu catatan, dengan nama kolom pada baris pertama.",
        "Simpan sebagai Excel (.xlsx) atau CSV tanpa kata sandi.",
        "Unggah pada tugas yang disebut dalam surat ini. Hasil pemeriksaan disampaikan beserta letak sel yang perlu diperbaiki.",
    ];

    public static IReadOnlyList<(string Extension, ReadOnlyMemory<byte> Content)> NotaDinas(
        SatuDataHome home, CaseState state, string number, DateTimeOffset at)
    {
        var agencies = AgencyNames(home, state);
        var due = home.Local(state.NotaDinas.DueAt
            ?? home.Calendar.AddWorkTime(at, home.Definition.Step(3).Waktu.ToWorkTime()));
        var document = new NotaDinasDocument
        {
            Kop = home.Region.Letterhead,
            Nomor = number,
            Tanggal = Day(home, at),
            Penandatangan = home.Region.Officials.Kasi,
            Kepada = home.Region.Officials.KepalaDinas.Jabatan,
            Dari = state.NotaDinas.From,
            Hal = state.NotaDinas.Subject,
            Dasar = [.. home.Region.LegalBasis, .. state.NotaDinas.Basis],
            Permintaan =
            [
                .. state.NotaDinas.Requests.GroupBy(r => r.StandardId).Select(g => new DataRequest
                {
                    Dataset = home.Standards.Find(g.Key)?.Title ?? g.Key,
                    Periode = state.NotaDinas.Period,
                    Standar = g.Key,
                    PerangkatDaerah = [.. g.Select(r => agencies[r.AgencyId])],
                    Tenggat = due,
                }),
            ],
        };
        return One(DocumentRenderer.Render(document));
    }

    public static IReadOnlyList<(string Extension, ReadOnlyMemory<byte> Content)> SuratPendataan(
        SatuDataHome home, CaseState state, CollectionTask task, DataStandard standard, DateTimeOffset at)
    {
        var agency = AgencyNames(home, state)[task.AgencyId];
        var document = new SuratPendataanDocument
        {
            Kop = home.Region.Letterhead,
            Nomor = task.LetterNumber,
            Tanggal = Day(home, at),
            Penandatangan = home.Region.Officials.KepalaDinas,
            Kepada = $"Kepala {agency}",
            Hal = $"Permintaan data {standard.Title}",
            NotaDinas = Reference(home, state),
            Dasar = home.Region.LegalBasis,
            PerangkatDaerah = agency,
            Dataset = standard.Title,
            Periode = state.NotaDinas.Period,
            Tenggat = home.Local(task.DueAt),
            Tugas = task.Id,
            CaraUnggah = HowToUpload,
            Narahubung = home.Region.Letterhead.Kontak,
            Standar = StandardForm.Of(standard),
        };
        return One(DocumentRenderer.Render(document));
    }

    public static IReadOnlyList<(string Extension, ReadOnlyMemory<byte> Content)> CatatanPenyimpanan(
        SatuDataHome home, CaseState state, StorageNote note)
    {
        var version = note.Version;
        var document = new CatatanPenyimpananDocument
        {
            Kop = home.Region.Letterhead,
            Nomor = note.Number,
            Tanggal = Day(home, note.Message.OccurredAt),
            Penandatangan = home.Region.Officials.Administrator,
            Kasus = state.CaseId,
            NotaDinas = Reference(home, state),
            Pelaksana = home.Region.Officials.Administrator.Jabatan,
            Kegiatan =
            [
                new StorageEntry
                {
                    Jenis = version.Version == 0 ? StorageAct.Simpan : StorageAct.Pembaruan,
                    PerangkatDaerah = AgencyNames(home, state)[note.Task.AgencyId],
                    Dataset = version.Dataset,
                    VersiSnapshot = version.Version,
                    Baris = version.Rows,
                    Ukuran = version.Files.Sum(f => f.Size),
                    Waktu = home.Local(version.CommittedAt),
                    Sha256 = version.CommitSha256,
                    Terverifikasi = home.Snapshots.IsIntact(version),
                },
            ],
            TitikPemulihan = note.Point is null ? null : new RecoveryPointNote(
                note.Point.Name, home.Local(note.Point.Created), note.Point.Sha256, note.Point.AuditHead),
        };
        return One(DocumentRenderer.Render(document));
    }

    public static IReadOnlyList<(string Extension, ReadOnlyMemory<byte> Content)> BeritaAcaraPemusnahan(
        SatuDataHome home, Approval approval, ShredPlan plan, Tombstone tombstone) =>
        One(DocumentRenderer.Render(new BeritaAcaraPemusnahanDocument
        {
            Kop = home.Region.Letterhead,
            Nomor = approval.Id,
            Tanggal = Day(home, tombstone.ShreddedAt),
            Penandatangan = home.Region.Officials.Administrator,
            Kasus = approval.CaseId!,
            Dataset = plan.Dataset,
            Versi = plan.Versions,
            Unggahan = plan.Submissions,
            Kolom = plan.Columns,
            Baris = plan.Rows,
            Alasan = approval.Reason,
            Pemohon = approval.RequestedBy,
            Penyetuju = approval.DecidedBy!,
            Waktu = home.Local(tombstone.ShreddedAt),
            SidikSampul = tombstone.EnvelopeSha256,
            SidikSegel = tombstone.SealedSha256,
            SidikRencana = approval.PlanSha256,
        }));

    public static DocumentReference Reference(SatuDataHome home, CaseState state)
    {
        var registered = state.Runs.First(r => r.Step == 1).FinishedAt ?? state.Runs[0].StartedAt;
        return new DocumentReference(state.NotaDinasNumber ?? "", Day(home, registered), state.NotaDinas.Subject);
    }

    public static DateOnly Day(SatuDataHome home, DateTimeOffset at) => DateOnly.FromDateTime(home.Local(at).DateTime);

    /// <summary>
    /// The name of each agency that the case asks for data; its id where it is not registered any more.
    /// </summary>
    public static Dictionary<string, string> AgencyNames(SatuDataHome home, CaseState state) =>
        home.Records.Read(connection => AgencyNames(connection, state));

    /// <inheritdoc cref="AgencyNames(SatuDataHome, CaseState)"/>
    public static Dictionary<string, string> AgencyNames(SqliteConnection connection, CaseState state) =>
        state.NotaDinas.Requests.Select(r => r.AgencyId).Distinct()
            .ToDictionary(id => id, id => Agencies.Find(connection, id)?.Name ?? id);

    private static (string, ReadOnlyMemory<byte>)[] One(DocumentFile file) => [(file.Extension, file.Content)];
}
