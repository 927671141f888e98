using SatuData.Procedures.Calendar;

namespace SatuData.Procedures.Print;

/// <summary>A run of a procedure, to be printed on its form beside the time standards.</summary>
/// <param name="CaseId">Number of the case.</param>
/// <param name="Steps">The runs of its steps, in the order begun.</param>
/// <param name="Calendar">The calendar on which office time is counted and shown.</param>
public sealed record PrintedRun(string CaseId, IReadOnlyList<PrintedStep> Steps, WorkCalendar Calendar);
