using System.Globalization;
using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SatuData.Pipeline.Steps;

/// <summary>Reads a nota dinas from a YAML or JSON file: perihal, periode, dari, dasar, tenggat, permintaan.</summary>
internal static class NotaDinasFile
{
    private static readonly string[] DayShapes = ["yyyy-MM-dd", "dd/MM/yyyy", "dd-MM-yyyy"];

    public static Outcome<NotaDinas> Parse(string text, SatuDataHome home)
    {
        NotaDinasYaml? read;
        try
        {
            read = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
                .Deserialize<NotaDinasYaml?>(text);
        }
        catch (YamlException bad)
        {
            return Refuse($"Baris {bad.Start.Line} tidak dapat dibaca. Periksa ejaan kunci dan indentasinya.");
        }

        if (read is null)
        {
            return Refuse("Berkas kosong.");
        }

        if (string.IsNullOrWhiteSpace(read.Perihal) || string.IsNullOrWhiteSpace(read.Periode))
        {
            return Refuse("Isi 'perihal' dan 'periode'.");
        }

        if (read.Permintaan.Any(p => p is null || string.IsNullOrWhiteSpace(p.PerangkatDaerah)
            || string.IsNullOrWhiteSpace(p.Standar)))
        {
            return Refuse("Setiap 'permintaan' memerlukan 'perangkatDaerah' dan 'standar'.");
        }

        DateTimeOffset? due = null;
        if (read.Tenggat.Length > 0)
        {
            due = ParseDue(read.Tenggat, home);
            if (due is null)
            {
                return Refuse("Tulis 'tenggat' sebagai tanggal, misalnya 2026-11-30: data ditunggu sampai akhir jam "
                    + "kerja hari itu.");
            }
        }

        return Outcome.Done(new NotaDinas
        {
            Subject = read.Perihal.Trim(),
            Period = read.Periode.Trim(),
            From = string.IsNullOrWhiteSpace(read.Dari) ? home.Region.Officials.Kasi.Jabatan : read.Dari.Trim(),
            Basis = [.. read.Dasar.Where(d => !string.IsNullOrWhiteSpace(d))],
            DueAt = due,
            Requests = [.. read.Permintaan.Select(p => new DataRequest(p.PerangkatDaerah.Trim(), p.Standar.Trim()))],
        });
    }

    // A day means the end of its office hours, or of the next working day's when it is a day off.
    private static DateTimeOffset? ParseDue(string text, SatuDataHome home)
    {
        if (!DateOnly.TryParseExact(
            text.Trim(), DayShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        while (!home.Calendar.IsWorkDay(day))
        {
            day = day.AddDays(1);
        }

        return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue) + home.Calendar.HoursOf(day)[^1].End,
            home.Local(home.Clock.GetUtcNow()).Offset);
    }

    private static Outcome<NotaDinas> Refuse(string message) =>
        Outcome.Refused<NotaDinas>("nota-dinas-tidak-terbaca", "Nota dinas tidak dapat dibaca. " + message);
}
