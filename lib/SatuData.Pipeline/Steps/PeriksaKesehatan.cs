using System.Globalization;
using SatuData.Pipeline.Copies;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Vault;

namespace SatuData.Pipeline.Steps;

/// <summary>Checks what an installation depends on, each thing by using it.</summary>
public sealed class PeriksaKesehatan(SatuDataHome home)
{
    private const long LeastFreeBytes = 1L << 30;

    private static readonly DateTimeOffset EarliestPlausible = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Runs every check.</summary>
    public async Task<IReadOnlyList<HealthCheck>> RunAsync(CancellationToken cancel = default) =>
    [
        Disk(), Space(), Clock(), Calendar(), Keys(), Audit(), await QueuesAsync(cancel).ConfigureAwait(false),
        Snapshots(cancel),
        RecoveryPoint(), Copies(),
    ];

    private HealthCheck Disk()
    {
        const string Name = "Penyimpanan tahan padam";
        var probe = Path.Combine(home.Paths.Root, $".uji-{Guid.CreateVersion7():N}");
        try
        {
            var created = DurableFile.TryCreate(probe, "uji"u8);
            var again = DurableFile.TryCreate(probe, "uji"u8);
            DurableFile.Replace(probe, "ujian"u8);
            return created && !again
                ? new(Name, true, "Berkas dapat ditulis, dipaksa ke cakram, dan dibuat secara eksklusif.")
                : new(Name, false,
                    "Sistem berkas tidak mendukung pembuatan eksklusif. Pindahkan home ke cakram lokal (ext4, xfs, APFS, NTFS).");
        }
        catch (IOException)
        {
            return new(Name, false, "Berkas tidak dapat ditulis secara tahan padam. Periksa hak akses dan cakram.");
        }
        finally
        {
            File.Delete(probe);
        }
    }

    private HealthCheck Space()
    {
        var free = new DriveInfo(home.Paths.Root).AvailableFreeSpace;
        var text = (free / (double)(1L << 30)).ToString("F1", CultureInfo.GetCultureInfo("id-ID"));
        return new("Ruang kosong", free >= LeastFreeBytes, free >= LeastFreeBytes
            ? $"{text} GB tersedia."
            : $"Hanya {text} GB tersedia. Kosongkan ruang sebelum data berikutnya disimpan.");
    }

    private HealthCheck Clock()
    {
        var now = home.Clock.GetUtcNow();
        var sound = now >= EarliestPlausible;
        return new("Jam", sound, sound
            ? $"Waktu setempat {home.Local(now).ToString("dd/MM/yyyy HH.mm", CultureInfo.InvariantCulture)}."
            : "Jam mesin jauh tertinggal. Setel jam (NTP); tenggat dan audit bergantung padanya.");
    }

    private HealthCheck Calendar()
    {
        var year = home.Local(home.Clock.GetUtcNow()).Year;
        var covered = home.Calendar.CoversYear(year);
        return new("Kalender kerja", covered, covered
            ? $"Hari libur tahun {year} tersedia."
            : $"Hari libur tahun {year} belum tersedia; tenggat hanya menghitung akhir pekan.");
    }

    private HealthCheck Keys()
    {
        const string Name = "Kunci penyegel";
        if (!OperatingSystem.IsWindows()
            && (File.GetUnixFileMode(home.Paths.Keys) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
        {
            return new(Name, false, $"Berkas kunci terbaca orang lain. Jalankan: chmod 600 {home.Paths.Keys}");
        }

        // An old recovery copy, restored, opens nothing that was sealed after it was printed.
        var known = home.Keys.Keys.Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        var missing = new KeyRotation(home.Keys, [home.Paths.Snapshots, home.Paths.Uploads]).Count()
            .Where(use => !known.Contains(use.Key)).Select(use => $"{use.Key} ({use.Value} segel)").ToList();
        return missing.Count == 0
            ? new(Name, true, "Berkas kunci hanya terbaca oleh pemiliknya dan memuat kunci setiap segel. "
                + "Simpan salinan cetaknya di tempat lain ('satudata keys init').")
            : new(Name, false, $"Kunci {string.Join(", ", missing)} tidak ada di berkas kunci. "
                + "Pulihkan dari salinan cetak yang terbaru dengan 'satudata keys restore'.");
    }

    private HealthCheck Audit()
    {
        var result = home.Audit.Verify();
        return new("Rantai audit", result.IsSound, result.IsSound
            ? $"{result.Checked} catatan utuh."
            : $"Rusak pada catatan {result.Fault!.Sequence}. Pulihkan catatan dari titik pemulihan dan selidiki sebabnya.");
    }

    private async Task<HealthCheck> QueuesAsync(CancellationToken cancel)
    {
        var queues = await home.Queue.ListAsync(cancel).ConfigureAwait(false);
        var dead = queues.Where(q => q.DeadLetter > 0).ToList();
        return new("Antrean", dead.Count == 0, dead.Count == 0
            ? $"{queues.Sum(q => q.Active)} pesan menunggu, tidak ada yang gagal."
            : $"Pesan gagal pada antrean {string.Join(", ", dead.Select(q => q.Name))}. "
                + "Lihat dengan 'satudata queue peek ANTREAN --dead-letter', lalu 'satudata queue resubmit ANTREAN'.");
    }

    private HealthCheck Snapshots(CancellationToken cancel)
    {
        var problems = new PeriksaSnapshot(home).Run(cancel);
        return new("Snapshot", problems.Count == 0, problems.Count == 0
            ? $"{home.Snapshots.Datasets().Count} dataset utuh."
            : $"{problems.Count} masalah. Rincian: 'satudata snapshot verify'.");
    }

    private HealthCheck RecoveryPoint()
    {
        var newest = home.RecoveryPoints.List().Where(p => p.Records is not null).MaxBy(p => p.Created);
        if (newest is null)
        {
            return new("Titik pemulihan", true, "Belum ada; dibuat setiap malam oleh 'satudata serve'.");
        }

        var age = home.Clock.GetUtcNow() - newest.Created;
        var fresh = age < TimeSpan.FromHours(26);
        return new("Titik pemulihan", fresh, fresh
            ? $"Terbaru {newest.Name}."
            : $"Terbaru {newest.Name}, lebih dari sehari yang lalu. Pastikan 'satudata serve' berjalan pada malam hari.");
    }

    private HealthCheck Copies()
    {
        const string Name = "Salinan luar";
        var targets = new SalinKeluar(home).List();
        if (targets.Count == 0)
        {
            return new(Name, true,
                "Belum ada tempat salinan. Tetapkan satu pada cakram lain dengan 'satudata copy add NAMA FOLDER'.");
        }

        var damaged = targets.Where(t => t.Problems > 0).Select(t => t.Name).ToList();
        if (damaged.Count > 0)
        {
            return new(
                Name, false,
                    $"Salinan rusak: {string.Join(", ", damaged)}. Jalankan 'satudata copy run'; bila tetap, ganti cakramnya.");
        }

        var newest = targets.Max(t => t.VerifiedAt is { } at ? RecordsTime.Parse(at) : DateTimeOffset.MinValue);
        return home.Clock.GetUtcNow() - newest < TimeSpan.FromHours(26)
            ? new(Name, true,
                $"Salinan terbaru dibaca ulang {home.Local(newest).ToString("dd/MM/yyyy HH.mm", CultureInfo.InvariantCulture)}.")
            : new(Name, false, "Tidak ada salinan yang dibaca ulang sejak kemarin. Jalankan 'satudata copy run'.");
    }
}
