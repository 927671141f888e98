using SatuData.Reports.Laporan;
using SatuData.Reports.Letters;
using SatuData.Tabular.Access;

namespace SatuData.Reports.Rendering;

/// <summary>The words for the states that documents print.</summary>
internal static class Words
{
    public const string None = "–";

    public static string For(TaskOutcome outcome) => outcome switch
    {
        TaskOutcome.Menunggu => "Menunggu data",
        TaskOutcome.Dikembalikan => "Dikembalikan",
        TaskOutcome.Diterima => "Diterima",
        TaskOutcome.Tersimpan => "Tersimpan",
        TaskOutcome.DitutupTerlambat => "Ditutup terlambat",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string For(StepTiming timing) => timing switch
    {
        StepTiming.Belum => "Belum mulai",
        StepTiming.Berjalan => "Berjalan",
        StepTiming.Sesuai => "Sesuai",
        StepTiming.Terlambat => "Terlambat",
        _ => throw new ArgumentOutOfRangeException(nameof(timing)),
    };

    public static string For(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Selesai => "Selesai",
        CheckVerdict.PerluPerbaikan => "Belum selesai, perlu perbaikan",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static string For(AccessClass access) => access switch
    {
        AccessClass.Tinjau => "Perlu ditinjau",
        AccessClass.Terbuka => "Terbuka",
        AccessClass.Terbatas => "Terbatas",
        AccessClass.Dikecualikan => "Dikecualikan",
        _ => throw new ArgumentOutOfRangeException(nameof(access)),
    };

    public static string For(StorageAct act) => act switch
    {
        StorageAct.Simpan => "Penyimpanan",
        StorageAct.Pembaruan => "Pembaruan",
        StorageAct.Pemulihan => "Pemulihan",
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };

    public static string Late(bool late) => late ? "Terlambat" : "Tepat waktu";

    public static string OrNone(string text) => text.Length > 0 ? text : None;

    public static string OrNone(long? number) => number is { } n ? Indonesian.Number(n) : None;

    public static string OrNone(DateTimeOffset? time) => time is { } t ? Indonesian.Moment(t) : None;

    public static string OrNone(TimeSpan? work) => work is { } w ? Indonesian.WorkDuration(w) : None;
}
