using System.Text.Json.Serialization;

namespace SatuData.Procedures.PengelolaanData;

/// <summary>Something that happened to a case; stored in order and never changed.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Actor">Who did it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "peristiwa")]
[JsonDerivedType(typeof(NotaDinasDiajukan), nameof(NotaDinasDiajukan))]
[JsonDerivedType(typeof(NotaDinasTercatat), nameof(NotaDinasTercatat))]
[JsonDerivedType(typeof(SuratPendataanTerbit), nameof(SuratPendataanTerbit))]
[JsonDerivedType(typeof(DataTerunggah), nameof(DataTerunggah))]
[JsonDerivedType(typeof(DataTerbaca), nameof(DataTerbaca))]
[JsonDerivedType(typeof(UnggahanDiterima), nameof(UnggahanDiterima))]
[JsonDerivedType(typeof(UnggahanDikembalikan), nameof(UnggahanDikembalikan))]
[JsonDerivedType(typeof(DataTersimpan), nameof(DataTersimpan))]
[JsonDerivedType(typeof(TugasDitutupTerlambat), nameof(TugasDitutupTerlambat))]
[JsonDerivedType(typeof(SemuaTugasSelesai), nameof(SemuaTugasSelesai))]
[JsonDerivedType(typeof(LaporanPengelolaanTersusun), nameof(LaporanPengelolaanTersusun))]
[JsonDerivedType(typeof(LaporanDiperiksa), nameof(LaporanDiperiksa))]
[JsonDerivedType(typeof(LaporanPenyelesaianTerbit), nameof(LaporanPenyelesaianTerbit))]
[JsonDerivedType(typeof(DikembalikanKePengawas), nameof(DikembalikanKePengawas))]
[JsonDerivedType(typeof(KonsepLaporanAkhirTersusun), nameof(KonsepLaporanAkhirTersusun))]
[JsonDerivedType(typeof(LaporanAkhirFinal), nameof(LaporanAkhirFinal))]
[JsonDerivedType(typeof(LaporanTersampaikan), nameof(LaporanTersampaikan))]
[JsonDerivedType(typeof(LaporanDiakui), nameof(LaporanDiakui))]
[JsonDerivedType(typeof(LaporanDikembalikan), nameof(LaporanDikembalikan))]
public abstract record CaseEvent(DateTimeOffset At, string Actor);

/// <summary>The case was opened by a nota dinas.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="CaseId">The new case.</param>
/// <param name="NotaDinas">The request.</param>
/// <param name="DueAt">When step 1 is due.</param>
public sealed record NotaDinasDiajukan(
    DateTimeOffset At, string Actor, string CaseId, NotaDinas NotaDinas, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 1 done.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Number">Registered number.</param>
/// <param name="Output">Path of the document.</param>
/// <param name="DueAt">When step 2 is due.</param>
public sealed record NotaDinasTercatat(
    DateTimeOffset At, string Actor, string Number, string Output, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 2 done; the tasks are open.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Tasks">The tasks.</param>
/// <param name="Output">Path of the letters.</param>
/// <param name="DueAt">When step 3 is due.</param>
public sealed record SuratPendataanTerbit(
    DateTimeOffset At, string Actor, IReadOnlyList<CollectionTask> Tasks, string Output, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>A file was handed in; a new round began.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Round">The round that began.</param>
public sealed record DataTerunggah(DateTimeOffset At, string Actor, string TaskId, int Round) : CaseEvent(At, Actor);

/// <summary>The file was read and waits for review.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Round">The round.</param>
public sealed record DataTerbaca(DateTimeOffset At, string Actor, string TaskId, int Round) : CaseEvent(At, Actor);

/// <summary>The submission was accepted.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Round">The round.</param>
/// <param name="DueAt">When step 4 is due.</param>
public sealed record UnggahanDiterima(DateTimeOffset At, string Actor, string TaskId, int Round, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>The submission went back to the agency.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Round">The round.</param>
/// <param name="Reason">What to correct.</param>
public sealed record UnggahanDikembalikan(DateTimeOffset At, string Actor, string TaskId, int Round, string Reason)
    : CaseEvent(At, Actor);

/// <summary>The data of a task was stored.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Round">The round.</param>
/// <param name="Output">Path of the storage note.</param>
public sealed record DataTersimpan(DateTimeOffset At, string Actor, string TaskId, int Round, string Output)
    : CaseEvent(At, Actor);

/// <summary>Overdue tasks were closed without data.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="Tasks">The tasks closed.</param>
public sealed record TugasDitutupTerlambat(DateTimeOffset At, string Actor, string Reason, IReadOnlyList<string> Tasks)
    : CaseEvent(At, Actor);

/// <summary>Every task is stored or closed; the next round of the report begins.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Round">The report's round.</param>
/// <param name="DueAt">When step 5 is due.</param>
public sealed record SemuaTugasSelesai(DateTimeOffset At, string Actor, int Round, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 5 done.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Round">The report's round.</param>
/// <param name="Output">Path of the report.</param>
/// <param name="DueAt">When step 6 is due.</param>
public sealed record LaporanPengelolaanTersusun(
    DateTimeOffset At, string Actor, int Round, string Output, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 6 done.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Round">The report's round.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="DueAt">When step 7 is due.</param>
public sealed record LaporanDiperiksa(
    DateTimeOffset At, string Actor, int Round, CheckVerdict Verdict, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 7 done: the laporan penyelesaian is out and step 8 begins.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Output">Path of the report.</param>
/// <param name="FinalRound">Round of the final report that begins.</param>
/// <param name="DueAt">When step 8 is due.</param>
public sealed record LaporanPenyelesaianTerbit(
    DateTimeOffset At, string Actor, string Output, int FinalRound, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 7, the other branch: back to the pengawas for improvement.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Round">The report's round that was sent back.</param>
/// <param name="Notes">What to improve.</param>
/// <param name="ReopenTasks">Tasks whose data must come again.</param>
/// <param name="ReopenDueAt">Their new due time.</param>
public sealed record DikembalikanKePengawas(
    DateTimeOffset At, string Actor, int Round, string Notes, IReadOnlyList<string> ReopenTasks,
    DateTimeOffset ReopenDueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 8: the concept of the final report is ready.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Round">The final report's round.</param>
/// <param name="Output">Path of the concept.</param>
public sealed record KonsepLaporanAkhirTersusun(DateTimeOffset At, string Actor, int Round, string Output) : CaseEvent(
    At, Actor);

/// <summary>Step 8 done: the final report is final.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Round">The final report's round.</param>
/// <param name="Output">Path of the final report.</param>
/// <param name="DueAt">When step 9 is due.</param>
public sealed record LaporanAkhirFinal(DateTimeOffset At, string Actor, int Round, string Output, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);

/// <summary>Step 9: the final report was delivered.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Round">The final report's round.</param>
/// <param name="Output">Path of the delivery.</param>
public sealed record LaporanTersampaikan(DateTimeOffset At, string Actor, int Round, string Output) : CaseEvent(
    At, Actor);

/// <summary>Step 9 done: the wali data acknowledged the report; the case is complete.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
public sealed record LaporanDiakui(DateTimeOffset At, string Actor) : CaseEvent(At, Actor);

/// <summary>Step 9: the wali data returned the report; step 8 begins anew.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="FinalRound">Round of the final report that begins.</param>
/// <param name="DueAt">When step 8 is due.</param>
public sealed record LaporanDikembalikan(
    DateTimeOffset At, string Actor, string Reason, int FinalRound, DateTimeOffset DueAt)
    : CaseEvent(At, Actor);
