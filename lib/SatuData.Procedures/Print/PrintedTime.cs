using System.Globalization;
using SatuData.Procedures.Calendar;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>Days and times as an Indonesian office writes them.</summary>
internal static class PrintedTime
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Indonesian);

    /// <summary>A run of a step in words: when, by whom, how much office time, in time or not.</summary>
    public static string Run(PrintedStep run, StepTime standard, WorkCalendar calendar)
    {
        var start = Moment(run.StartedAt, calendar);
        if (run.FinishedAt is not { } end)
        {
            return $"Ronde {run.Round}: mulai {start}, berjalan; tenggat {Moment(run.DueAt, calendar)}.";
        }

        var late = end > run.DueAt && standard.Limit == TimeLimit.Tenggat;
        var verdict = late ? $"terlambat {Span(calendar.WorkTimeBetween(run.DueAt, end))}" : "tepat waktu";
        return $"Ronde {run.Round}: {start} s.d. {Moment(end, calendar)}, {Span(calendar.WorkTimeBetween(run.StartedAt, end))} kerja, {verdict}. {run.Actor}";
    }

    private static string Moment(DateTimeOffset moment, WorkCalendar calendar) =>
        moment.ToOffset(calendar.Zone.Offset()).ToString("d-M-yyyy HH.mm", CultureInfo.InvariantCulture);

    private static string Span(TimeSpan span)
    {
        var minutes = (long)Math.Ceiling(span.TotalMinutes);
        return minutes < 60 ? $"{minutes} menit" : minutes % 60 == 0 ? $"{minutes / 60} jam" : $"{minutes / 60} jam {minutes % 60} menit";
    }
}
