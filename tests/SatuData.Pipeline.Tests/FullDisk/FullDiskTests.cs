using System.Diagnostics;
using System.Globalization;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.FullDisk;

/// <summary>
/// There is no room to store accepted data: the case waits, people are told, nothing is lost, and once there is room
/// the same message stores it. The step runs in a process of its own whose writes the system really refuses.
/// </summary>
public sealed class FullDiskTests
{
    // More than the records of this case take, less than its snapshot.
    private const long RoomForRecords = 400_000;

    [LimitedFilesFact]
    public async Task SimpanData_NoRoomForTheSnapshot_WaitsTellsAndStoresWhenThereIsRoom()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await AcceptedAsync(place);

        var (exit, said) = await InAChildAsync(place, "simpan", RoomForRecords);

        exit.ShouldBe(Program.Full);
        said.ShouldContain("Ruang penyimpanan penuh");
        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Diterima);
        place.Home.Records.Read(StoredVersions.List).ShouldBeEmpty();
        var notice = place.Home.Records.Read(c => Notices.OfCase(c, run.Id)).Single(n => n.Kind == "ruang-penuh");
        (notice.Recipient, notice.Subject).ShouldBe(("administrator", run.Task(1).SubmissionId));
        notice.Text.ShouldContain("Kosongkan ruang");
        await StoresNowAsync(place, run, deliveries: 2);
    }

    [LimitedFilesFact]
    public async Task SimpanData_NoRoomForTheRecordsEither_LosesNothing()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await AcceptedAsync(place);

        var (exit, said) = await InAChildAsync(place, "simpan", bytes: 4096);
        place.Clock.Advance(TimeSpan.FromMinutes(2));

        exit.ShouldNotBe(Program.Done);
        said.ShouldContain("Ruang penyimpanan penuh");
        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Diterima);
        // Nobody could settle it, and its holder is gone: that delivery was given back.
        await StoresNowAsync(place, run, deliveries: 1);
    }

    [LimitedFilesFact]
    public async Task UnggahBerkas_NoRoomForTheFile_IsRefusedAndKeepsNoHalfOfIt()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        var (exit, said) = await InAChildAsync(place, run.TaskId(1), RoomForRecords);

        exit.ShouldBe(Program.Full, said);
        said.ShouldStartWith("ruang-penuh: Berkas belum diterima");
        Directory.GetFiles(Path.Combine(place.Folder, "brankas"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
        await run.StoreAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(12)));
    }

    private static async Task<TestCase> AcceptedAsync(TestHome place)
    {
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        await run.UploadAndReadAsync(1, CsvFile.Of("padi.csv", HarvestTable.Rows(43_000)));
        TestCase.Done(await run.AcceptAsync(1));
        return run;
    }

    private static async Task<(int Exit, string Said)> InAChildAsync(TestHome place, string act, long bytes)
    {
        await place.CloseAsync();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[]
        {
            "exec", typeof(Program).Assembly.Location, act, place.Folder, bytes.ToString(CultureInfo.InvariantCulture),
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync();
        var said = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        said += await errors;
        await place.ReopenAsync();
        return (child.ExitCode, said);
    }

    private static async Task StoresNowAsync(TestHome place, TestCase run, int deliveries)
    {
        var delivery = (await place.Chain.TakeAsync("penyimpanan")).ShouldNotBeNull();
        delivery.Count.ShouldBe(deliveries);
        await delivery.HandleAsync();

        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Tersimpan);
        place.Home.Snapshots.Latest("produksi-padi.distan").ShouldNotBeNull().Rows.ShouldBe(43_000);
        place.Home.Snapshots.List("produksi-padi.distan").Count.ShouldBe(1);
        new PeriksaSnapshot(place.Home).Run().ShouldBeEmpty();
        place.Home.Audit.Verify().Fault.ShouldBeNull();
        await run.RunAsync();
        run.State.Stage.ShouldBe(CaseStage.MenungguPemeriksaan);
    }
}
