using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Reports.Laporan;
using SatuData.Reports.Letters;
using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Documents;

/// <summary>
/// Gathers what the three reports of a case say. Everything comes from the case's own records and the message that
/// asked for the report, so
/// that drafting again after a crash gives the same report.
/// </summary>
internal sealed class LaporanAssembly
{
    private readonly SatuDataHome _home;
    private readonly CaseState _state;
    private readonly IReadOnlyList<Submission> _submissions;
    private readonly IReadOnlyList<StoredVersion> _versions;
    private readonly IReadOnlyList<CaseDocument> _documents;
    private readonly IReadOnlyList<LaporanDiperiksa> _checks;
    private readonly Dictionary<string, string> _agencies;

    private LaporanAssembly(SatuDataHome home, CaseState state)
    {
        _home = home;
        _state = state;
        (_agencies, _submissions, _versions, _documents, _checks) = home.Records.Read(connection => (
            OfficialForms.AgencyNames(connection, state),
            Submissions.OfCase(connection, state.CaseId),
            StoredVersions.OfCase(connection, state.CaseId),
            CaseDocuments.OfCase(connection, state.CaseId),
            CaseFiles.Events<LaporanDiperiksa>(connection, state.CaseId)));
    }

    public static LaporanDocument Build(SatuDataHome home, CaseState state, LaporanRequest request) =>
        new LaporanAssembly(home, state).Build(request);

    private LaporanDocument Build(LaporanRequest request) => new()
    {
        Jenis = request.Kind,
        Konsep = request.IsConcept,
        Kop = _home.Region.Letterhead,
        Nomor = request.Number,
        Tanggal = OfficialForms.Day(_home, request.At),
        Penandatangan = request.Kind == LaporanKind.LaporanPengelolaan
            ? _home.Region.Officials.Administrator
            : request.Kind == LaporanKind.LaporanPenyelesaian ? _home.Region.Officials.Kasi : _home.Region.Officials.KepalaDinas,
        Tembusan = request.Kind == LaporanKind.LaporanAkhir ? [_home.Region.Officials.WaliData.Jabatan] : [],
        Kasus = _state.CaseId,
        Tentang = _state.NotaDinas.Subject,
        WaliData = Office(_home.Region.Officials.WaliData),
        Dasar = [.. _home.Region.LegalBasis,
            $"{_home.Definition.Identity.Nama}, SOP Nomor {_home.Definition.Identity.Nomor}"],
        NotaDinas = OfficialForms.Reference(_home, _state),
        RuangLingkup = Scope(),
        Periode = _state.NotaDinas.Period,
        Hasil = [.. _state.Tasks.Select(Result)],
        Temuan = Findings(),
        DataDikecualikan = Exempt(),
        RiwayatLangkah = [.. _home.Definition.Steps.SelectMany(s => History(s.Number, request.At))],
        Pemeriksaan = Checks(),
        PenutupanTerlambat = LateClosures(),
        Integritas = new IntegrityNote(request.AuditHead, request.AuditCount, Hashes(request)),
    };

    private string Scope() =>
        $"{_state.Tasks.Count} tugas pendataan pada {_state.Tasks.Select(t => t.AgencyId).Distinct().Count()} perangkat daerah: "
        + string.Join("; ", _state.Tasks.Select(t => Title(t.StandardId)).Distinct()) + ".";

    private AgencyResult Result(CollectionTask task)
    {
        var version = task.Status == CollectionTaskStatus.Tersimpan
            ? _versions.FirstOrDefault(v => v.SubmissionId == task.SubmissionId)
            : null;
        var uploaded = _submissions.LastOrDefault(s => s.TaskId == task.Id);
        return new AgencyResult
        {
            PerangkatDaerah = _agencies.GetValueOrDefault(task.AgencyId, task.AgencyId),
            Dataset = Title(task.StandardId),
            Status = task.Status switch
            {
                CollectionTaskStatus.Tersimpan => TaskOutcome.Tersimpan,
                CollectionTaskStatus.DitutupTerlambat => TaskOutcome.DitutupTerlambat,
                CollectionTaskStatus.Diterima => TaskOutcome.Diterima,
                CollectionTaskStatus.Dikembalikan => TaskOutcome.Dikembalikan,
                _ => TaskOutcome.Menunggu,
            },
            Ronde = task.Round,
            Baris = version?.Rows,
            VersiSnapshot = version?.Version,
            DisimpanPada = version is null ? null : _home.Local(RecordsTime.Parse(version.StoredAt)),
            Terlambat = task.Status == CollectionTaskStatus.DitutupTerlambat
                || (uploaded is not null && RecordsTime.Parse(uploaded.UploadedAt) > task.DueAt),
        };
    }

    // Findings of all rounds: the report shows how much was found and corrected, not only what is left.
    private IReadOnlyList<FindingSummary> Findings()
    {
        var tally = new FindingTally();
        foreach (var submission in _submissions.Where(s => s.FindingsJson is not null))
        {
            var agency = Agency(submission.TaskId);
            foreach (var count in JsonSerializer.Deserialize(submission.FindingsJson!,
                ReadingJson.Default.FindingCounts)!.Counts)
            {
                tally.Add(agency, count.Code, count.Severity, count.Count);
            }
        }

        return tally.Summaries();
    }

    private ExemptSummary Exempt()
    {
        var columns = new List<(string Type, AccessClass Class, string Basis)>();
        long rows = 0;
        foreach (var version in _versions.Where(v => v.SealedColumns.Length > 0))
        {
            rows += version.Rows;
            var submission = _submissions.First(s => s.Id == version.SubmissionId);
            var proposed =
                JsonSerializer.Deserialize(submission.ClassificationJson!, ReadingJson.Default.ReadClassification)!;
            var decided = JsonSerializer.Deserialize(submission.DecisionsJson!, ReadingJson.Default.DecidedClasses)!;
            foreach (var name in version.SealedColumns.Split(','))
            {
                var proposal = proposed.Find(name);
                var decision = decided.Decisions.FirstOrDefault(d => d.Column == name);
                var laws = decided.Find(name)?.Laws.Select(k => _home.Rules.Bases.GetValueOrDefault(k)?.ToString())
                    .OfType<string>().ToList();
                columns.Add((
                    proposal?.Type ?? "lainnya",
                    decision?.Class ?? AccessClass.Tinjau,
                    laws is { Count: > 0 } ? string.Join("; ", laws) : proposal?.Basis ?? ""));
            }
        }

        return columns.Count == 0 ? ExemptSummary.None : new ExemptSummary(
            [
                .. columns.GroupBy(c => c).OrderBy(g => g.Key.Type, StringComparer.Ordinal)
                    .ThenBy(g => g.Key.Class).ThenBy(g => g.Key.Basis, StringComparer.Ordinal)
                    .Select(g => new ExemptCount(g.Key.Type, g.Key.Class, g.Key.Basis, g.Count())),
            ],
            rows);
    }

    private IEnumerable<StepRecord> History(int number, DateTimeOffset at)
    {
        var step = _home.Definition.Step(number);
        var actor = _home.Definition.FindActor(step.Actor)?.Name ?? step.Actor;
        var runs = _state.Runs.Where(r => r.Step == number).ToList();
        if (runs.Count == 0)
        {
            yield return new StepRecord
            {
                Nomor = number,
                Langkah = step.Title,
                Pelaku = actor,
                StandarWaktu = step.Waktu.ToString(),
                Ketepatan = StepTiming.Belum,
            };
        }

        foreach (var run in runs)
        {
            yield return new StepRecord
            {
                Nomor = number,
                Langkah = runs.Count > 1 ? $"{step.Title} (ronde {run.Round})" : step.Title,
                Pelaku = run.Actor is null ? actor : $"{actor} ({run.Actor})",
                Mulai = _home.Local(run.StartedAt),
                Selesai = run.FinishedAt is { } done ? _home.Local(done) : null,
                DurasiKerja = _home.Calendar.WorkTimeBetween(run.StartedAt, run.FinishedAt ?? at),
                StandarWaktu = step.Waktu.ToString(),
                Ketepatan = (run.FinishedAt ?? at) > run.DueAt ? StepTiming.Terlambat
                    : run.FinishedAt is null ? StepTiming.Berjalan : StepTiming.Sesuai,
            };
        }
    }

    private List<CheckRound> Checks() =>
    [
        .. _checks.Select(e => new CheckRound(
            e.Round,
            e.Verdict.IsComplete ? Reports.Laporan.CheckVerdict.Selesai : Reports.Laporan.CheckVerdict.PerluPerbaikan,
            e.Actor,
            _home.Local(e.At),
            e.Verdict.Notes)),
    ];

    private List<LateClosure> LateClosures() => _state.LateClosing is not { } closing ? [] :
    [
        .. closing.Tasks.Select(id => new LateClosure(
            Agency(id), Title(_state.FindTask(id)!.StandardId), $"{_state.CaseId}-tutup",
            _home.Local(closing.DecidedAt), closing.DecidedBy, closing.Reason)),
    ];

    private List<ContentHash> Hashes(LaporanRequest request) =>
    [
        .. _versions.Select(v => new ContentHash($"{v.Dataset} versi {v.Version}", v.CommitSha256)),
        .. _documents.Where(
            d => RecordsTime.Parse(d.CreatedAt) < request.At && d.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(d => new ContentHash(d.Path, d.Sha256)),
    ];

    private string Agency(string taskId)
    {
        var id = _state.FindTask(taskId)?.AgencyId ?? "";
        return _agencies.GetValueOrDefault(id, id);
    }

    private string Title(string standardId) => _home.Standards.Find(standardId)?.Title ?? standardId;

    private static string Office(Signatory signatory) =>
        signatory.Nama.Length == 0 ? signatory.Jabatan : $"{signatory.Jabatan} ({signatory.Nama})";
}
