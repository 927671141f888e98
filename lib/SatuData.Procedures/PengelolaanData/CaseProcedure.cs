namespace SatuData.Procedures.PengelolaanData;

/// <summary>
/// The nine steps of SOP 075/151/D.12/2024 as a pure function: what a command may do to a case, and what the events
/// make of it.
/// </summary>
/// <remarks>No I/O and no clock; safe for use by several threads.</remarks>
/// <param name="due">When a step (1 to 9) that begins at a time is due, by the SOP's time standard on the work
/// calendar.</param>
public sealed partial class CaseProcedure(Func<int, DateTimeOffset, DateTimeOffset> due)
{
    /// <summary>Opens a case (step 1). The caller has checked that agencies and standards exist.</summary>
    public Decision<CaseEvent> Open(string caseId, NotaDinas notaDinas, string actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(notaDinas);
        if (notaDinas.Requests.Count == 0)
        {
            return Refuse(
                "nota-dinas-kosong", "Nota dinas belum meminta data apa pun. Isi paling sedikit satu permintaan data.");
        }

        var twice = notaDinas.Requests.GroupBy(r => r).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (twice is not null)
        {
            return Refuse("permintaan-ganda",
                $"Data {twice.StandardId} diminta dua kali dari {twice.AgencyId}. Hapus salah satunya.");
        }

        return Accept(new NotaDinasDiajukan(now, actor, caseId, notaDinas, due(1, now)));
    }

    /// <summary>
    /// What <paramref name="command"/> does to a case in <paramref name="state"/> at <paramref name="now"/>.
    /// </summary>
    public Decision<CaseEvent> Decide(CaseState state, CaseCommand command, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return command switch
        {
            CatatNotaDinas c => InStage(state, CaseStage.NotaDinasDiajukan,
                () => Accept(new NotaDinasTercatat(now, c.Actor, c.Number, c.Output, due(2, now)))),
            TerbitkanSuratPendataan c => InStage(state, CaseStage.NotaDinasTercatat,
                () => Accept(new SuratPendataanTerbit(now, c.Actor, c.Tasks, c.Output, due(3, now)))),
            UnggahData c => OnTask(state, c.TaskId, task => Upload(task, c, now)),
            CatatPembacaan c => OnTask(state, c.TaskId, task => Read(task, c, now)),
            TerimaUnggahan c => OnTask(state, c.TaskId, task => AcceptUpload(task, c, now)),
            KembalikanUnggahan c => OnTask(state, c.TaskId, task => ReturnUpload(task, c, now)),
            CatatPenyimpanan c => OnTask(state, c.TaskId, task => Store(state, task, c, now)),
            TutupTerlambat c => InStage(state, CaseStage.Pendataan, () => CloseLate(state, c, now)),
            CatatLaporanPengelolaan c => InStage(state, CaseStage.PenyusunanLaporan, () => c.Round != state.ReportRound
                ? OldRound(c.Round)
                : Accept(new LaporanPengelolaanTersusun(now, c.Actor, c.Round, c.Output, due(6, now)))),
            PeriksaLaporan c => InStage(state, CaseStage.MenungguPemeriksaan, () => Check(state, c, now)),
            TindakLanjutiPemeriksaan c => InStage(state, CaseStage.TindakLanjut, () => FollowUp(state, c, now)),
            CatatKonsepLaporanAkhir c =>
                InStage(state, CaseStage.PenyusunanLaporanAkhir, () => c.Round != state.FinalRound
                ? OldRound(c.Round)
                : Accept(new KonsepLaporanAkhirTersusun(now, c.Actor, c.Round, c.Output))),
            FinalkanLaporan c => InStage(state, CaseStage.MenungguFinalisasi,
                () => Accept(new LaporanAkhirFinal(now, c.Actor, state.FinalRound, c.Output, due(9, now)))),
            SampaikanLaporan c => InStage(state, CaseStage.Penyampaian, () => c.Round != state.FinalRound
                ? OldRound(c.Round)
                : Accept(new LaporanTersampaikan(now, c.Actor, c.Round, c.Output))),
            AkuiLaporan c =>
                InStage(state, CaseStage.MenungguPenerimaan, () => Accept(new LaporanDiakui(now, c.Actor))),
            KembalikanLaporan c => InStage(state, CaseStage.MenungguPenerimaan, () => ReturnFinal(state, c, now)),
            _ => throw new ArgumentException($"Unknown command {command?.GetType().Name}.", nameof(command)),
        };
    }

    private static Decision<CaseEvent> Upload(CollectionTask task, UnggahData command, DateTimeOffset now) =>
        task.Status switch
    {
        CollectionTaskStatus.MenungguData or CollectionTaskStatus.Dikembalikan =>
            Accept(new DataTerunggah(now, command.Actor, task.Id, task.Round + 1)),
        CollectionTaskStatus.Dibaca or CollectionTaskStatus.MenungguReviu => Refuse("sedang-diperiksa",
            $"Unggahan ronde {task.Round} untuk tugas {task.Id} sedang diperiksa. Tunggu hasil reviu sebelum mengunggah lagi."),
        _ => Refuse("tugas-tertutup",
            $"Tugas {task.Id} sudah ditutup dan tidak menerima unggahan. Hubungi Kasi Pengelolaan Data bila data harus diperbaiki."),
    };

    private static Decision<CaseEvent> Read(CollectionTask task, CatatPembacaan command, DateTimeOffset now)
    {
        if (task.Status != CollectionTaskStatus.Dibaca || command.Round != task.Round)
        {
            return OldRound(command.Round);
        }

        return command.IsReadable
            ? Accept(new DataTerbaca(now, command.Actor, task.Id, task.Round))
            : Accept(
                new DataTerbaca(now, command.Actor, task.Id, task.Round),
                new UnggahanDikembalikan(now, command.Actor, task.Id, task.Round,
                    "Berkas tidak dapat dibaca sebagai tabel; lihat temuan dan unggah ulang."));
    }

    private Decision<CaseEvent> AcceptUpload(CollectionTask task, TerimaUnggahan command, DateTimeOffset now)
    {
        if (task.Status != CollectionTaskStatus.MenungguReviu)
        {
            return NotUnderReview(task);
        }

        return command.HasErrors
            ? Refuse("ada-temuan-galat",
                $"Unggahan {task.SubmissionId} masih memuat temuan galat. Kembalikan ke perangkat daerah untuk diperbaiki.")
            : Accept(new UnggahanDiterima(now, command.Actor, task.Id, task.Round, due(4, now)));
    }

    private static Decision<CaseEvent> ReturnUpload(CollectionTask task, KembalikanUnggahan command, DateTimeOffset now)
    {
        if (task.Status != CollectionTaskStatus.MenungguReviu)
        {
            return NotUnderReview(task);
        }

        return string.IsNullOrWhiteSpace(command.Reason)
            ? Refuse("alasan-kosong", "Tuliskan apa yang harus diperbaiki sebelum mengembalikan unggahan.")
            : Accept(new UnggahanDikembalikan(now, command.Actor, task.Id, task.Round, command.Reason));
    }

    private Decision<CaseEvent> Store(
        CaseState state, CollectionTask task, CatatPenyimpanan command, DateTimeOffset now)
    {
        if (task.Status != CollectionTaskStatus.Diterima || command.Round != task.Round)
        {
            return OldRound(command.Round);
        }

        var stored = new DataTersimpan(now, command.Actor, task.Id, task.Round, command.Output);
        return state.Tasks.All(t => t.Id == task.Id || t.IsSettled)
            ? Accept(stored, AllSettled(state, command.Actor, now))
            : Accept(stored);
    }

    private Decision<CaseEvent> CloseLate(CaseState state, TutupTerlambat command, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return Refuse("alasan-kosong", "Tuliskan dasar keputusan menutup tugas yang terlambat.");
        }

        var open = state.Tasks.Where(t => !t.IsSettled).ToList();
        if (open.Find(t => t.Status is not (CollectionTaskStatus.MenungguData or CollectionTaskStatus.Dikembalikan)) is { } busy)
        {
            return Refuse("tugas-sedang-diproses",
                $"Tugas {busy.Id} masih diproses ({busy.Status}). Selesaikan reviu atau tunggu penyimpanannya dahulu.");
        }

        if (open.Find(t => t.DueAt > now) is { } early)
        {
            return Refuse("belum-lewat-tenggat",
                $"Tenggat tugas {early.Id} belum lewat. Tugas hanya dapat ditutup setelah tenggatnya.");
        }

        return Accept(
            new TugasDitutupTerlambat(now, command.Actor, command.Reason, [.. open.Select(t => t.Id)]),
            AllSettled(state, command.Actor, now));
    }

    private SemuaTugasSelesai AllSettled(CaseState state, string actor, DateTimeOffset now) =>
        new(now, actor, state.ReportRound + 1, due(5, now));

    private Decision<CaseEvent> Check(CaseState state, PeriksaLaporan command, DateTimeOffset now)
    {
        var verdict = command.Verdict;
        if (!verdict.IsComplete && string.IsNullOrWhiteSpace(verdict.Notes))
        {
            return Refuse("alasan-kosong", "Tuliskan apa yang harus diperbaiki pada laporan pengelolaan.");
        }

        if (verdict.IsComplete && verdict.ReopenTasks.Count > 0)
        {
            return Refuse(
                "putusan-bertentangan", "Laporan yang dinyatakan selesai tidak dapat sekaligus membuka kembali tugas.");
        }

        var unknown = verdict.ReopenTasks.FirstOrDefault(id => state.FindTask(id) is null);
        return unknown is null
            ? Accept(new LaporanDiperiksa(now, command.Actor, state.ReportRound, verdict, due(7, now)))
            : Refuse("tugas-tidak-dikenal", $"Tugas {unknown} tidak ada dalam kasus {state.CaseId}.");
    }

    private Decision<CaseEvent> FollowUp(CaseState state, TindakLanjutiPemeriksaan command, DateTimeOffset now)
    {
        if (command.Round != state.ReportRound)
        {
            return OldRound(command.Round);
        }

        var verdict = state.Verdict!;
        if (verdict.IsComplete)
        {
            ArgumentException.ThrowIfNullOrEmpty(command.Output);
            return Accept(
                new LaporanPenyelesaianTerbit(now, command.Actor, command.Output, state.FinalRound + 1, due(8, now)));
        }

        var back = new DikembalikanKePengawas(
            now, command.Actor, state.ReportRound, verdict.Notes, verdict.ReopenTasks, command.ReopenDueAt);
        return verdict.ReopenTasks.Count > 0 ? Accept(back) : Accept(back, AllSettled(state, command.Actor, now));
    }

    private Decision<CaseEvent> ReturnFinal(CaseState state, KembalikanLaporan command, DateTimeOffset now) =>
        string.IsNullOrWhiteSpace(command.Reason)
            ? Refuse("alasan-kosong", "Tuliskan alasan pengembalian laporan akhir.")
            : Accept(new LaporanDikembalikan(now, command.Actor, command.Reason, state.FinalRound + 1, due(8, now)));

    private static Decision<CaseEvent> InStage(CaseState state, CaseStage stage, Func<Decision<CaseEvent>> decide) =>
        state.Stage == stage
            ? decide()
            : Refuse("bukan-tahapnya",
                $"Tindakan ini tidak dapat dilakukan: kasus {state.CaseId} sedang pada langkah {state.Step} ({Describe(state.Stage)}).");

    private static Decision<CaseEvent> OnTask(
        CaseState state, string taskId, Func<CollectionTask, Decision<CaseEvent>> decide)
    {
        if (state.FindTask(taskId) is not { } task)
        {
            return Refuse("tugas-tidak-dikenal", $"Tugas {taskId} tidak ada dalam kasus {state.CaseId}.");
        }

        return state.Stage == CaseStage.Pendataan
            ? decide(task)
            : Refuse("tugas-tertutup",
                $"Pendataan kasus {state.CaseId} sudah ditutup ({Describe(state.Stage)}); tugas {taskId} tidak dapat diubah lagi.");
    }

    private static Decision<CaseEvent> NotUnderReview(CollectionTask task) => Refuse("tidak-menunggu-reviu",
        task.Round == 0
            ? $"Belum ada unggahan untuk tugas {task.Id}."
            : $"Unggahan {task.SubmissionId} tidak sedang menunggu reviu ({task.Status}).");

    private static Decision<CaseEvent> OldRound(int round) =>
        Refuse("ronde-lama", $"Ronde {round} sudah diproses atau sudah digantikan.");

    /// <summary>The stage in Indonesian words.</summary>
    public static string Describe(CaseStage stage) => stage switch
    {
        CaseStage.NotaDinasDiajukan => "nota dinas diajukan",
        CaseStage.NotaDinasTercatat => "penerbitan surat pendataan",
        CaseStage.Pendataan => "pendataan dan penyimpanan",
        CaseStage.PenyusunanLaporan => "penyusunan laporan pengelolaan",
        CaseStage.MenungguPemeriksaan => "menunggu pemeriksaan Kasi",
        CaseStage.TindakLanjut => "tindak lanjut pemeriksaan",
        CaseStage.PenyusunanLaporanAkhir => "penyusunan konsep laporan akhir",
        CaseStage.MenungguFinalisasi => "menunggu finalisasi laporan akhir",
        CaseStage.Penyampaian => "penyampaian kepada wali data",
        CaseStage.MenungguPenerimaan => "menunggu penerimaan wali data",
        _ => "selesai",
    };

    private static Decision<CaseEvent> Accept(params IReadOnlyList<CaseEvent> events) => new(events);

    private static Decision<CaseEvent> Refuse(string code, string message) => new(new Refusal(code, message));
}
