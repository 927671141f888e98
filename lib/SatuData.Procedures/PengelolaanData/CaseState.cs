using System.Text.Json.Serialization;

namespace SatuData.Procedures.PengelolaanData;

/// <summary>The state of one case: what all its events so far amount to. Immutable.</summary>
public sealed record CaseState
{
    /// <summary>Identifier of the case: <c>PD-2026-0001</c>.</summary>
    public required string CaseId { get; init; }

    /// <summary>The request that opened the case.</summary>
    public required NotaDinas NotaDinas { get; init; }

    /// <summary>Registered number of the nota dinas; null before step 1 is done.</summary>
    public string? NotaDinasNumber { get; init; }

    /// <summary>Where the case stands.</summary>
    public CaseStage Stage { get; init; }

    /// <summary>Its collection tasks; empty before step 2.</summary>
    public IReadOnlyList<CollectionTask> Tasks { get; init; } = [];

    /// <summary>Rounds of the laporan pengelolaan begun: 0 before step 5.</summary>
    public int ReportRound { get; init; }

    /// <summary>Rounds of the laporan akhir begun: 0 before step 8.</summary>
    public int FinalRound { get; init; }

    /// <summary>The last verdict of step 6; null before it.</summary>
    public CheckVerdict? Verdict { get; init; }

    /// <summary>The decision that closed tasks without data; null when none did.</summary>
    public LateClosing? LateClosing { get; init; }

    /// <summary>Every run of every step, in the order begun.</summary>
    public IReadOnlyList<StepRun> Runs { get; init; } = [];

    /// <summary>Number of events applied; rises by one with each.</summary>
    public int Version { get; init; }

    /// <summary>Number of the step the case is in, 1 to 9; 9 when done.</summary>
    [JsonIgnore]
    public int Step => Stage switch
    {
        CaseStage.NotaDinasDiajukan => 1,
        CaseStage.NotaDinasTercatat => 2,
        CaseStage.Pendataan => Tasks.Any(t => !t.IsSettled && t.Status != CollectionTaskStatus.Diterima) ? 3 : 4,
        CaseStage.PenyusunanLaporan => 5,
        CaseStage.MenungguPemeriksaan => 6,
        CaseStage.TindakLanjut => 7,
        CaseStage.PenyusunanLaporanAkhir or CaseStage.MenungguFinalisasi => 8,
        _ => 9,
    };

    /// <summary>The task with the given id; null when the case has none such.</summary>
    public CollectionTask? FindTask(string taskId) => Tasks.FirstOrDefault(t => t.Id == taskId);
}
