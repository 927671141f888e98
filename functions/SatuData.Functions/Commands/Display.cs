using System.Globalization;
using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Tabular.Findings;

namespace SatuData.Functions.Commands;

/// <summary>Values as people read them.</summary>
internal static class Display
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>An instant in the region's local time.</summary>
    public static string Time(SatuDataHome home, DateTimeOffset? instant) => instant is { } at
        ? home.Local(at).ToString("dd MMM yyyy HH.mm.ss", Indonesian)
        : "";

    /// <summary>A whole number with Indonesian grouping.</summary>
    public static string Number(long value) => value.ToString("N0", Indonesian);

    /// <summary>The status of a task in words.</summary>
    public static string Status(CollectionTaskStatus status) => status switch
    {
        CollectionTaskStatus.MenungguData => "menunggu data",
        CollectionTaskStatus.Dibaca => "sedang dibaca",
        CollectionTaskStatus.MenungguReviu => "menunggu reviu",
        CollectionTaskStatus.Dikembalikan => "dikembalikan",
        CollectionTaskStatus.Diterima => "diterima",
        CollectionTaskStatus.Tersimpan => "tersimpan",
        _ => "ditutup terlambat",
    };

    /// <summary>How much a finding weighs, in words.</summary>
    public static string Severity(Severity severity) => severity switch
    {
        Tabular.Findings.Severity.Error => "galat",
        Tabular.Findings.Severity.Warning => "peringatan",
        _ => "informasi",
    };

    /// <summary>The first characters of a hash, enough to compare by eye.</summary>
    public static string Hash(string sha256) => sha256.Length > 12 ? sha256[..12] : sha256;
}
