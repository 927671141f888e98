using SatuData.Tabular.Findings;
using Spectre.Console;

namespace SatuData.Functions.Commands;

/// <summary>The outcome of <c>validate</c> for an operator: the verdict, what to do first, and where.</summary>
internal static class ValidationDisplay
{
    private const int Shown = 20;
    private const int NamesShown = 12;

    public static void Show(FileCheck check, CommandOutput output)
    {
        var log = check.Result.Findings;
        var display = new FindingsDisplay(output, log.Counts, log.Items);
        Verdict(check, output);
        output.WriteLine(Where(check));
        display.Score(check.Score);
        if (log.Errors + log.Warnings > 0)
        {
            output.WriteLine();
            output.WriteLine($"Kerjakan dahulu: {FirstAct(check)}");
        }

        display.ByRule(name => check.Standard.Find(name)?.Title ?? name);
        display.First(Shown, check.Text);
        display.Repairs(check.Text);
        output.WriteLine();
        output.WriteLine(Next(check));
    }

    private static void Verdict(FileCheck check, CommandOutput output)
    {
        var log = check.Result.Findings;
        var (verdict, severity) = check.Result.IsValid
            ? log.Warnings > 0 ? ("SAH, dengan peringatan", Severity.Warning) : ("SAH", Severity.Info)
            : ("BELUM SAH", Severity.Error);
        var style = severity == Severity.Info
            ? new Style(Color.Green, decoration: Decoration.Bold)
            : FindingsDisplay.Colour(severity);
        output.Terminal.Write(new Text(verdict, style));
        output.WriteLine(
            $": {check.Table.Description.FileName} terhadap standar {check.Standard.Id} versi {check.Standard.Version}, "
            + $"{Display.Number(log.Errors)} galat, {Display.Number(log.Warnings)} peringatan.");
    }

    private static string Where(FileCheck check)
    {
        var about = check.Table.Description;
        if (!check.Table.IsReadable)
        {
            return check.Table.Columns.Count == 0
                ? "Tidak ada tabel yang dapat dibaca."
                : $"Barisnya belum diperiksa. Kolom standar: {Names(check.Standard.Fields.Select(f => f.Title))}. "
                    + $"Kolom berkas: {Names(check.Table.Columns.Select(c => c.Header))}.";
        }

        var place = about.Sheet is null ? "" : $" dari lembar \"{about.Sheet}\"";
        var encoding = about.Encoding is null
            ? ""
            : $", pengodean {about.Encoding.Name}, pemisah {Delimiter(about.Delimiter)}";
        var bound = check.Table.Columns.Count(c => c.Field is not null);
        return $"Dibaca {Display.Number(check.Result.Rows)} baris{place}; judul kolom di baris {Display.Number(about.HeaderRow)}; "
            + $"{bound} dari {check.Standard.Fields.Count} kolom standar ada{encoding}.";
    }

    private static string Delimiter(char? delimiter) => delimiter switch
    {
        '\t' => "tab",
        { } one => $"'{one}'",
        null => "tidak ada",
    };

    // What concerns the whole table explains many findings in its cells, so it comes first; then what is most frequent.
    private static string FirstAct(FileCheck check)
    {
        var log = check.Result.Findings;
        var gravest = log.Counts.Where(c => c.Severity != Severity.Info)
            .OrderByDescending(c => c.Severity)
            .ThenByDescending(c => FindingCatalogue.For(c.Code).Scope)
            .ThenByDescending(c => c.Count)
            .First();
        var kind = FindingCatalogue.For(gravest.Code);
        var fields =
            log.Counts.Where(c => c.Code == gravest.Code && c.Severity == gravest.Severity && c.Field is not null)
            .Select(c => check.Standard.Find(c.Field!)?.Title ?? c.Field!).ToList();
        if (kind.Scope == FindingScope.Column && fields.Count > 1)
        {
            return $"{kind.Title}: {Names(fields)}. {kind.Advice}";
        }

        var sample = log.Items.FirstOrDefault(
            f => (f.Code, f.Field, f.Severity) == (gravest.Code, gravest.Field, gravest.Severity));
        return sample is null ? kind.Advice : $"{FindingsDisplay.Place(sample)}: {check.Text(sample)}";
    }

    private static string Names(IEnumerable<string> names)
    {
        var list = names.Select(n => n.ReplaceLineEndings(" ")).ToList();
        return string.Join(", ", list.Take(NamesShown))
            + (list.Count > NamesShown ? $", dan {list.Count - NamesShown} lainnya" : "");
    }

    private static string Next(FileCheck check)
    {
        var name = check.Table.Description.FileName;
        return check.Result.IsValid
            ? "Berikutnya: unggah berkas ini dengan 'satudata upload TUGAS BERKAS'."
            : check.Table.IsReadable
                ? $"Berikutnya: 'satudata annotate \"{name}\" --standard {check.Standard.Id} -o HASIL.xlsx' menandai setiap sel yang salah; "
                    + "perbaiki di sana, lalu periksa lagi."
                : $"Berikutnya: 'satudata template {check.Standard.Id} -o TEMPLAT.xlsx' memberi buku kerja yang siap diisi.";
    }
}
