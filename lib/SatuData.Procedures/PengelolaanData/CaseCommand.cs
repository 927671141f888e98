namespace SatuData.Procedures.PengelolaanData;

/// <summary>Something a person or the system wants to do to a case. Each says who acts.</summary>
/// <param name="Actor">Who acts, as shown in reports and the audit chain.</param>
public abstract record CaseCommand(string Actor);

/// <summary>Step 1, system: the nota dinas is checked, numbered and registered.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Number">Its registered number.</param>
/// <param name="Output">Path of the registered document.</param>
public sealed record CatatNotaDinas(string Actor, string Number, string Output) : CaseCommand(Actor);

/// <summary>Step 2, system: the letters go out and the tasks open.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Tasks">One task a request, in the order of the requests.</param>
/// <param name="Output">Path of the letters.</param>
public sealed record TerbitkanSuratPendataan(string Actor, IReadOnlyList<CollectionTask> Tasks, string Output)
    : CaseCommand(Actor);

/// <summary>Step 3, operator: a file is handed in for a task.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TaskId">The task.</param>
public sealed record UnggahData(string Actor, string TaskId) : CaseCommand(Actor);

/// <summary>Step 3, system: the file was read, validated and classified.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Round">The round that was read.</param>
/// <param name="IsReadable">False when no table could be read from it: the task goes back to the agency at
/// once.</param>
/// <param name="HasErrors">Whether findings of severity error exist.</param>
public sealed record CatatPembacaan(string Actor, string TaskId, int Round, bool IsReadable, bool HasErrors)
    : CaseCommand(Actor);

/// <summary>Review, Kasi: the submission is accepted.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TaskId">The task.</param>
/// <param name="HasErrors">Whether the round under review has findings of severity error.</param>
public sealed record TerimaUnggahan(string Actor, string TaskId, bool HasErrors) : CaseCommand(Actor);

/// <summary>Review, Kasi: the submission goes back to the agency.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Reason">What to correct; never empty.</param>
public sealed record KembalikanUnggahan(string Actor, string TaskId, string Reason) : CaseCommand(Actor);

/// <summary>Step 4, system: the data is stored.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Round">The round that was stored.</param>
/// <param name="Output">Path of the storage note.</param>
public sealed record CatatPenyimpanan(string Actor, string TaskId, int Round, string Output) : CaseCommand(Actor);

/// <summary>Kasi: overdue tasks are closed without data.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reason">Why; never empty.</param>
public sealed record TutupTerlambat(string Actor, string Reason) : CaseCommand(Actor);

/// <summary>Step 5, system: the laporan pengelolaan is drafted.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Round">The round drafted.</param>
/// <param name="Output">Path of the report.</param>
public sealed record CatatLaporanPengelolaan(string Actor, int Round, string Output) : CaseCommand(Actor);

/// <summary>Step 6, Kasi: the laporan pengelolaan is checked.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Verdict">Finished, or what to improve.</param>
public sealed record PeriksaLaporan(string Actor, CheckVerdict Verdict) : CaseCommand(Actor);

/// <summary>Step 7, system: the verdict is followed up.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Round">The round whose verdict is followed up.</param>
/// <param name="Output">Path of the laporan penyelesaian; null when the verdict asks for improvement.</param>
/// <param name="ReopenDueAt">New due time of tasks that are reopened.</param>
public sealed record TindakLanjutiPemeriksaan(string Actor, int Round, string? Output, DateTimeOffset ReopenDueAt)
    : CaseCommand(Actor);

/// <summary>Step 8, system: the concept of the final report is drafted.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Round">The round drafted.</param>
/// <param name="Output">Path of the concept.</param>
public sealed record CatatKonsepLaporanAkhir(string Actor, int Round, string Output) : CaseCommand(Actor);

/// <summary>Step 8, a person: the final report is finalised.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Output">Path of the final report.</param>
public sealed record FinalkanLaporan(string Actor, string Output) : CaseCommand(Actor);

/// <summary>Step 9, system: the final report lies with the wali data.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Round">The round delivered.</param>
/// <param name="Output">Path of the delivery.</param>
public sealed record SampaikanLaporan(string Actor, int Round, string Output) : CaseCommand(Actor);

/// <summary>Step 9, wali data: the final report is acknowledged.</summary>
/// <param name="Actor">Who acts.</param>
public sealed record AkuiLaporan(string Actor) : CaseCommand(Actor);

/// <summary>Step 9, wali data: the final report is returned with a reason; step 8 begins anew.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Reason">What is wrong; never empty.</param>
public sealed record KembalikanLaporan(string Actor, string Reason) : CaseCommand(Actor);
