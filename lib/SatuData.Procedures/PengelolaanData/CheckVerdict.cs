namespace SatuData.Procedures.PengelolaanData;

/// <summary>The Kasi's verdict on the laporan pengelolaan (step 6).</summary>
/// <param name="IsComplete">True: data management is finished. False: it needs improvement.</param>
/// <param name="Notes">What to improve; required when not complete.</param>
/// <param name="ReopenTasks">Tasks whose data must come again; may be empty when only the report itself needs
/// improvement.</param>
public sealed record CheckVerdict(bool IsComplete, string Notes, IReadOnlyList<string> ReopenTasks);
