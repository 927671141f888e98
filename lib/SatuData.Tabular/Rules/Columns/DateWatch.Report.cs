using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Columns;

/// <content>What the whole column shows.</content>
internal sealed partial class DateWatch
{
    private const string Rule = "Satu cara penulisan tanggal dalam satu kolom";

    /// <summary>So few days of a kind can be up to the 12th, or after it, by chance.</summary>
    private const int Fewest = 3;

    /// <summary>From so many days on it is no chance.</summary>
    private const int Certain = 10;

    private static readonly DateShape[] Numeric = [DateShape.Slash, DateShape.Dash, DateShape.Dot];

    public override void Report(ColumnReport report)
    {
        var isSwapped = ReportSwapped(report);
        if (report.Rules.Dates?.Evidence is not { } evidence
            || (evidence.Open.Count == 0 && evidence.MonthFirst.Count == 0))
        {
            return;
        }

        if (evidence is { DayFirst.Count: > 0, MonthFirst.Count: > 0 })
        {
            report.Add(Mixed(evidence), (evidence.IsMonthFirst ? evidence.DayFirst : evidence.MonthFirst).Row);
        }

        if (evidence.DayFirst.Count > 0 || evidence.MonthFirst.Count > 0)
        {
            report.Add(Order(evidence), (evidence.IsMonthFirst ? evidence.MonthFirst : evidence.DayFirst).Row);
        }
        else if (!isSwapped)
        {
            report.Add(Open(evidence), evidence.Open.Row);
        }
    }

    /// <summary>
    /// One way of writing has only days up to the 12th and another only later ones: the first were exchanged with
    /// their months.
    /// </summary>
    private bool ReportSwapped(ColumnReport report)
    {
        var later = Numeric.Select(s => _shapes[(int)s]).Where(s => s.Large.Total >= Fewest
            && s.Small.Total * 20 <= s.Large.Total)
            .MaxBy(s => s.Large.Total);
        if (later is null)
        {
            return false;
        }

        var isSwapped = false;
        foreach (var shape in _shapes.Where(s => s != later && s.Large.Total == 0 && s.Small.Total >= Fewest))
        {
            isSwapped = true;
            var severity = shape.Small.Total + later.Large.Total >= Certain ? Severity.Error : Severity.Warning;
            var what = Swapped(report, shape, later, severity);
            foreach (var (row, days) in shape.SmallCells)
            {
                report.Add(what, row, suggestion: Exchanged(days));
            }

            report.Count(what, shape.Small.Total - shape.SmallCells.Count);
        }

        return isSwapped;
    }

    private static string Exchanged(int days)
    {
        var day = DateOnly.FromDayNumber(days + DateText.UnixEpochDayNumber);
        return new DateOnly(day.Year, day.Day, day.Month).ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    private static FieldFinding Swapped(ColumnReport report, DateShapeTally small, DateShapeTally later,
        Severity severity) => new(
        FindingCodes.SwappedDate,
        string.Create(
            CultureInfo.InvariantCulture,
            $"hari dan bulan di sel ini kemungkinan besar tertukar oleh lembar kerja. Semua {small.Small.Total} "
                + $"tanggal berbentuk ini jatuh pada "
            + $"tanggal 1–12, sedangkan {later.Large.Total} tanggal yang ditulis lain (pertama "
            + $"{report.Cell(later.Large.FirstRow)}) jatuh setelah tanggal 12."),
        Rule,
        "Tanggal asli dari sumbernya; ubah format kolom menjadi Teks sebelum menyalin",
        severity);

    private static FieldFinding Mixed(DateEvidence evidence) => new(
        FindingCodes.MixedConvention,
        $"dua urutan tanggal bercampur: {Counted(evidence.DayFirst)} menulis hari dulu, sedangkan "
            + $"{Counted(evidence.MonthFirst)} "
            + "menulis bulan dulu. Samakan urutannya; yang dapat dibaca dua cara bisa salah dibaca.",
        Rule,
        "Hari, bulan, tahun, misalnya 31/12/2024",
        Severity.Warning);

    private static FieldFinding Order(DateEvidence evidence) => new(
        FindingCodes.DateOrder,
        evidence.IsMonthFirst
            ? $"tanggal dibaca bulan dulu, lalu hari, karena {Counted(evidence.MonthFirst)} hanya mungkin demikian."
            : $"tanggal dibaca hari dulu, lalu bulan, karena {Counted(evidence.DayFirst)} hanya mungkin demikian.",
        Rule,
        "Tidak perlu tindakan bila pembacaan ini benar.",
        Severity.Info);

    private static FieldFinding Open(DateEvidence evidence) => new(
        FindingCodes.AmbiguousDate,
        $"{Counted(evidence.Open)} dapat dibaca dua cara: 03/04/2024 bisa berarti 3 April atau 4 Maret. Tanggal "
            + $"dibaca hari dulu, lalu bulan, "
            + "seperti lazimnya di Indonesia. Periksa apakah benar demikian.",
        Rule,
        "Nama bulan ditulis, misalnya 3 April 2024, atau bentuk 2024-04-03",
        Severity.Warning);

    private static string Counted(CellTally tally) =>
        string.Create(CultureInfo.InvariantCulture, $"{tally.Count} tanggal (pertama {tally.Address})");
}
