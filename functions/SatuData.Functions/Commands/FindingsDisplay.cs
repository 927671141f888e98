using System.Globalization;
using SatuData.Tabular.Findings;
using Spectre.Console;

namespace SatuData.Functions.Commands;

/// <summary>Shows findings to people: score, a table by rule with what to do, repairs, and the first places.</summary>
internal sealed class FindingsDisplay(
    CommandOutput output, IReadOnlyList<FindingCount> counts, IReadOnlyList<Finding> items)
{
    private const string RepairPrefix = "repair-";
    private const int PlacesShown = 3;

    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>The score with that of each dimension in which something is wrong.</summary>
    public void Score(QualityScore score)
    {
        var flawed = score.Dimensions.Where(d => d.Score < 100)
            .Select(d => $"{FindingCatalogue.Words(d.Dimension)} {Number(d.Score)}").ToList();
        output.WriteLine($"Nilai mutu {Number(score.Total)} dari 100"
            + (flawed.Count > 0 ? $" ({string.Join(", ", flawed)}; dimensi lain 100)." : "."));
    }

    /// <summary>One line a rule and column, the gravest first, with the first places and what to do.</summary>
    public void ByRule(Func<string, string> title)
    {
        var listed = counts.Where(c => !IsRepair(c.Code)).ToList();
        if (listed.Count == 0)
        {
            return;
        }

        var places = items.ToLookup(f => (f.Code, f.Field, f.Severity));
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in (string[])["Tingkat", "Temuan", "Kode", "Dimensi", "Kolom", "Jumlah", "Tempat",
            "Yang perlu dilakukan"])
        {
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Bold))));
        }

        // What needs no act, and what is about whole columns, is told once and not for every column.
        foreach (var rule in listed.GroupBy(c => (c.Code, Field: IsToldOnce(c) ? null : c.Field, c.Severity)))
        {
            var kind = FindingCatalogue.For(rule.Key.Code);
            var count = rule.Sum(c => c.Count);
            table.AddRow(
                new Text(Display.Severity(rule.Key.Severity), Colour(rule.Key.Severity)),
                new Text(kind.Title),
                new Text(kind.Code),
                new Text(FindingCatalogue.Words(kind.Dimension)),
                new Text(string.Join(", ", rule.Where(c => c.Field is not null).Select(c => title(c.Field!)))),
                new Text(Display.Number(count)),
                new Text(Places(rule.SelectMany(c => places[(c.Code, c.Field, c.Severity)]), count)),
                new Text(rule.Key.Severity == Severity.Info ? "" : kind.Advice));
        }

        output.Terminal.Write(table);
    }

    /// <summary>The first findings that need an act, each at its place, errors before warnings.</summary>
    public void First(int most, Func<Finding, string> text)
    {
        // A few of every kind: a column that is wrong all over must not hide the others.
        var acts = items.Where(f => f.Severity != Severity.Info).GroupBy(f => (f.Code, f.Field, f.Severity))
            .SelectMany(g => g.Take(PlacesShown)).OrderByDescending(f => f.Severity).Take(most).ToList();
        foreach (var finding in acts)
        {
            output.Terminal.Write(new Text($"  {Place(finding)}", Colour(finding.Severity)));
            output.WriteLine($": {text(finding)}");
        }

        var more = counts.Where(c => c.Severity != Severity.Info).Sum(c => c.Count) - acts.Count;
        if (more > 0)
        {
            output.WriteLine($"  … dan {Display.Number(more)} lainnya.");
        }
    }

    /// <summary>What was repaired without asking, and how to say no.</summary>
    public void Repairs(Func<Finding, string> text)
    {
        var repairs = counts.Where(c => IsRepair(c.Code)).ToList();
        if (repairs.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"Perbaikan yang dilakukan saat membaca ({Display.Number(repairs.Sum(r => r.Count))} sel; "
            + "berkas asli tidak diubah, tolak dengan --decline KODE):");
        foreach (var repair in repairs.GroupBy(r => r.Code).OrderByDescending(g => g.Sum(r => r.Count)))
        {
            var sample = items.FirstOrDefault(f => f.Code == repair.Key && f.ReadAs is not null)
                ?? items.FirstOrDefault(f => f.Code == repair.Key);
            output.WriteLine(
                $"  {repair.Key}: {FindingCatalogue.For(repair.Key).Title}, {Display.Number(repair.Sum(r => r.Count))} sel"
                + (sample is null ? "" : $"; misalnya {Place(sample)}{Reading(sample, text)}"));
        }
    }

    /// <summary>Where a finding is, as short as people say it.</summary>
    public static string Place(Finding finding) => finding switch
    {
        { Cell: { } cell } => cell,
        { Row: { } row } => string.Create(CultureInfo.InvariantCulture, $"baris {row}"),
        { Sheet: { Length: > 0 } sheet } => $"lembar {sheet}",
        _ => "berkas",
    };

    /// <summary>The colour of a severity.</summary>
    public static Style Colour(Severity severity) => new(severity switch
    {
        Severity.Error => Color.Red,
        Severity.Warning => Color.Yellow,
        _ => Color.Grey,
    });

    // Of a repair, the value and what became of it say most.
    private static string Reading(Finding repair, Func<Finding, string> text) =>
        repair is { Value: not null, ReadAs: not null }
        ? $": {text(new Finding { Code = repair.Code, Severity = repair.Severity, Message = "", Field = repair.Field, Value = repair.Value, ReadAs = repair.ReadAs }).Trim()}"
        : "";

    private static bool IsToldOnce(FindingCount count) =>
        count.Severity == Severity.Info || FindingCatalogue.For(count.Code).Scope == FindingScope.Column;

    private static bool IsRepair(string code) => code.StartsWith(RepairPrefix, StringComparison.Ordinal);

    private static string Places(IEnumerable<Finding> found, long count)
    {
        var shown = found.Where(f => f.Cell is not null || f.Row is not null).Take(PlacesShown).Select(Place).ToList();
        return string.Join(", ", shown) + (shown.Count > 0 && count > shown.Count ? ", …" : "");
    }

    private static string Number(decimal value) => value.ToString("0.0", Indonesian);
}
