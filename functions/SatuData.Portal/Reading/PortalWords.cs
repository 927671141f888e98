using System.Globalization;
using System.Text;
using SatuData.Procedures.PengelolaanData;
using SatuData.Reports.Rendering;
using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;

namespace SatuData.Portal.Reading;

/// <summary>The words of the pages.</summary>
public static class PortalWords
{
    public const string None = "–";

    public static string Stage(CaseStage stage) => stage switch
    {
        CaseStage.NotaDinasDiajukan => "Nota dinas diajukan",
        CaseStage.NotaDinasTercatat => "Surat pendataan disiapkan",
        CaseStage.Pendataan => "Pendataan berjalan",
        CaseStage.PenyusunanLaporan => "Laporan pengelolaan disusun",
        CaseStage.MenungguPemeriksaan => "Menunggu pemeriksaan Kasi",
        CaseStage.TindakLanjut => "Hasil pemeriksaan ditindaklanjuti",
        CaseStage.PenyusunanLaporanAkhir => "Konsep laporan akhir disusun",
        CaseStage.MenungguFinalisasi => "Menunggu finalisasi laporan akhir",
        CaseStage.Penyampaian => "Laporan akhir disampaikan",
        CaseStage.MenungguPenerimaan => "Menunggu penerimaan wali data",
        CaseStage.Selesai => "Selesai",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    public static string Status(CollectionTaskStatus status) => status switch
    {
        CollectionTaskStatus.MenungguData => "Menunggu data",
        CollectionTaskStatus.Dibaca => "Sedang dibaca",
        CollectionTaskStatus.MenungguReviu => "Menunggu reviu",
        CollectionTaskStatus.Dikembalikan => "Dikembalikan",
        CollectionTaskStatus.Diterima => "Diterima",
        CollectionTaskStatus.Tersimpan => "Tersimpan",
        CollectionTaskStatus.DitutupTerlambat => "Ditutup terlambat",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Timing(Timing timing) => timing switch
    {
        Reading.Timing.Belum => "Belum mulai",
        Reading.Timing.Berjalan => "Berjalan",
        Reading.Timing.Sesuai => "Sesuai",
        Reading.Timing.Terlambat => "Terlambat",
        _ => throw new ArgumentOutOfRangeException(nameof(timing)),
    };

    public static string Severity(Severity severity) => severity switch
    {
        Tabular.Findings.Severity.Error => "Kesalahan",
        Tabular.Findings.Severity.Warning => "Peringatan",
        Tabular.Findings.Severity.Info => "Informasi",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Access(AccessClass access) => access switch
    {
        AccessClass.Tinjau => "Perlu ditinjau",
        AccessClass.Terbuka => "Terbuka",
        AccessClass.Terbatas => "Terbatas",
        AccessClass.Dikecualikan => "Dikecualikan",
        _ => throw new ArgumentOutOfRangeException(nameof(access)),
    };

    /// <summary>A hyphenated or run-together code as words: <c>surat-pendataan</c>, <c>DataTerunggah</c>.</summary>
    public static string Document(string kind) => Sentence(kind.Replace('-', ' '));

    /// <inheritdoc cref="Document"/>
    public static string Action(string code)
    {
        var words = new StringBuilder(code.Length + 8);
        foreach (var c in code)
        {
            words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(c));
        }

        return Sentence(words.ToString());
    }

    public static string Where(Finding finding)
    {
        var sheet = finding.Sheet is null ? "" : $"lembar {finding.Sheet}, ";
        return finding.Cell is not null ? $"{sheet}sel {finding.Cell}"
            : finding.Row is { } row ? $"{sheet}baris {Indonesian.Number(row)}"
            : finding.Sheet is not null ? $"lembar {finding.Sheet}" : "seluruh berkas";
    }

    public static string Number(long? number) => number is { } n ? Indonesian.Number(n) : None;

    /// <summary>A time short enough for a table: <c>21/11/2026 14.05</c>.</summary>
    public static string Short(DateTimeOffset? time) =>
        time?.ToString("dd/MM/yyyy HH.mm", CultureInfo.InvariantCulture) ?? None;

    public static string Work(TimeSpan? work) => work is { } w ? Indonesian.WorkDuration(w) : None;

    public static string Size(long bytes) => bytes < 1024
        ? $"{bytes} bita"
        : bytes < 1024 * 1024 ? $"{Indonesian.Number(bytes / 1024)} KB" : $"{Indonesian.Number(bytes / (1024 * 1024))} MB";

    private static string Sentence(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
