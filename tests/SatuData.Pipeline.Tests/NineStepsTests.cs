using System.Security.Cryptography;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests;

/// <summary>One case from the nota dinas to the wali data, each act at a known time of the office's clock.</summary>
public sealed class NineStepsTests
{
    private static readonly string[] Kinds =
    [
        "nota-dinas", "surat-pendataan", "surat-pendataan", "uji-konsekuensi", "uji-konsekuensi", "catatan-penyimpanan",
        "catatan-penyimpanan",
        "laporan-pengelolaan", "laporan-pengelolaan", "laporan-pengelolaan",
        "laporan-penyelesaian", "laporan-penyelesaian", "laporan-penyelesaian",
        "konsep-laporan-akhir", "konsep-laporan-akhir", "konsep-laporan-akhir",
        "laporan-akhir", "laporan-akhir", "laporan-akhir",
        "penyampaian", "penyampaian", "penyampaian", "penyampaian",
    ];

    [Fact]
    public async Task Case_ThroughAllSteps_EndsWithTheWaliDataAndTimesOnTheWorkCalendar()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await PlayAsync(place);

        run.State.Stage.ShouldBe(CaseStage.Selesai);
        run.State.Runs.Select(r => r.Step).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9], ignoreOrder: true);
        run.State.Runs.ShouldAllBe(r => r.FinishedAt != null && r.Round == 1);
        var report = ReportJson.Of(place.Home, run.Id, "laporan-akhir");
        ReportJson.Step(report, 1).ShouldBe([("2026-11-02T08:00:00+07:00", "2026-11-02T08:20:00+07:00", 20, "sesuai")]);
        ReportJson.Step(report, 2).ShouldBe([("2026-11-02T08:20:00+07:00", "2026-11-02T08:50:00+07:00", 30, "sesuai")]);

        // 08.50 until Tuesday 10.00: 6 h 10 of Monday without its break, and 2 h 30; a day is 7 h 30.
        ReportJson.Step(report, 3)
            .ShouldBe([("2026-11-02T08:50:00+07:00", "2026-11-03T10:00:00+07:00", 520, "terlambat")]);
        ReportJson.Step(report, 4).ShouldBe([("2026-11-03T09:30:00+07:00", "2026-11-03T10:00:00+07:00", 30, "sesuai")]);

        // Tuesday 10.00 until Friday 15.00: 5 h, two days of 7 h 30, 6 h of Friday with its longer break.
        ReportJson.Step(report, 5).Single().ShouldBe(
            ("2026-11-03T10:00:00+07:00", "2026-11-06T15:00:00+07:00", 1560, "terlambat"));

        // Friday 15.00 until Monday 09.00: the end of Friday, nothing of the weekend, the beginning of Monday.
        ReportJson.Step(report, 6)
            .ShouldBe([("2026-11-06T15:00:00+07:00", "2026-11-09T09:00:00+07:00", 180, "terlambat")]);
    }

    [Fact]
    public async Task Case_ThroughAllSteps_LeavesEvidenceThatCanBeChecked()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await PlayAsync(place);
        var home = place.Home;

        home.Audit.Verify().Fault.ShouldBeNull();
        home.Audit.ForCase(run.Id).Count.ShouldBe(home.Records.Read(c => CaseFiles.Events(c, run.Id)).Count);
        var documents = home.Records.Read(c => CaseDocuments.OfCase(c, run.Id));
        documents.Select(d => d.Kind).ShouldBe(Kinds, ignoreOrder: true);
        foreach (var document in documents)
        {
            var bytes = await File.ReadAllBytesAsync(home.Paths.Absolute(document.Path));
            bytes.Length.ShouldBe((int)document.Bytes, document.Path);
            Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(document.Sha256, document.Path);
        }

        var numbered =
            documents.Where(d => d.Kind is not ("konsep-laporan-akhir" or "penyampaian" or "uji-konsekuensi"));
        numbered.Select(d => (d.Number, Path.GetFileNameWithoutExtension(d.Path))).Distinct()
            .Select(d => d.Number).ShouldBeUnique();
    }

    [Fact]
    public async Task Case_ThroughAllSteps_StoresVersionsAndARecoveryPointThatRestore()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await PlayAsync(place);
        var home = place.Home;

        var versions = home.Records.Read(c => StoredVersions.OfCase(c, run.Id));
        versions.Select(v => (v.Dataset, v.Version, v.Rows)).ShouldBe(
            [("penerima-bansos.dinsos", 0, 40), ("produksi-padi.distan", 0, 36)], ignoreOrder: true);
        versions.Single(v => v.Rows == 36).SealedColumns.ShouldBeEmpty();
        versions.Single(v => v.Rows == 40).SealedColumns.Split(',').ShouldBeSubsetOf(
            ["nik", "no_kk", "nama", "jenis_kelamin", "tanggal_lahir", "alamat", "telepon", "nilai", "keterangan",
                "tanggal_salur", "disabilitas", "jenis_bantuan"]);
        var point = home.RecoveryPoints.Get($"{run.Id}-1").ShouldNotBeNull();
        point.Datasets.ToDictionary(d => d.Key, d => d.Value.CommitSha256)
            .ShouldBe(versions.ToDictionary(v => v.Dataset, v => v.CommitSha256), ignoreOrder: true);
        new PeriksaSnapshot(home).Run().ShouldBeEmpty();
        (await run.RunAsync()).ShouldBe(0);
    }

    private static async Task<TestCase> PlayAsync(TestHome place)
    {
        var run = await TestCase.SubmitAsync(
            place, ("distan", HarvestTable.Standard), ("dinsos", PersonTable.Standard));
        await StepAsync(place, minutes: 20);
        await StepAsync(place, minutes: 30);
        MoveTo(place, day: 3, hour: 9);
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(36)));
        await run.UploadAndReadAsync(2, WorkbookFile.Of("bansos.xlsx", PersonTable.Rows(40)));
        MoveTo(place, day: 3, hour: 9.5);
        TestCase.Done(await run.AcceptAsync(1));
        await run.RunAsync();
        MoveTo(place, day: 3, hour: 10);
        TestCase.Done(await run.AcceptAsync(2));
        await StepAsync(place);
        MoveTo(place, day: 6, hour: 15);
        await run.RunAsync();
        MoveTo(place, day: 9, hour: 9);
        await run.FinishAsync();
        return run;
    }

    private static void MoveTo(TestHome place, int day, double hour) =>
        place.Clock.Now = new DateTimeOffset(2026, 11, day, 0, 0, 0, TimeSpan.FromHours(7)).AddHours(hour);

    private static async Task StepAsync(TestHome place, int minutes = 0)
    {
        place.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await (await place.Chain.NextAsync()).ShouldNotBeNull().HandleAsync();
    }
}
