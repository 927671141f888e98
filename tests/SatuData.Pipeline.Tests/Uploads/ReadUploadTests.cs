using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.Uploads;

/// <summary>What is kept with an upload besides its bytes, and what comes back of it.</summary>
public sealed class ReadUploadTests
{
    private const string Yaml =
        """
        name: pohon
        title: Jumlah Pohon menurut Kecamatan
        version: 1
        fields:
          - {name: kecamatan, title: Kecamatan, type: string, constraints: {required: true}, accessClass: terbuka}
          - {name: jumlah, title: Jumlah Pohon, type: integer, constraints: {required: true}, accessClass: terbuka}
        """;

    [Fact]
    public async Task RunAsync_ChosenHeaderRow_IsKeptAndUsedWheneverTheUploadIsRead()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        var file = Encoding.UTF8.GetBytes("Kecamatan;Jumlah Pohon\nlama;1\nKecamatan;Jumlah Pohon\nAmbarawa;120\n");

        using var content = new MemoryStream(file);
        TestCase.Done(await new UnggahBerkas(place.Home).RunAsync(
            run.TaskId(1), content, "pohon.csv", "Operator",
            ReadingChoices.None with { HeaderRow = 3, Delimiter = ';' }));
        await run.RunAsync();
        var read = Submission(run);
        TestCase.Done(await run.AcceptAsync(1));
        await run.RunAsync();

        read.Rows.ShouldBe(1);
        Json(read.ChoicesJson).GetProperty("headerRow").GetInt32().ShouldBe(3);
        Json(read.DescriptionJson).GetProperty("headerRow").GetInt64().ShouldBe(3);
        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Tersimpan);
        place.Home.Records.Read(c => StoredVersions.OfCase(c, run.Id)).Single().Rows.ShouldBe(1);
    }

    [Fact]
    public async Task RunAsync_ForeignKeyToAFileOfTheHome_IsCheckedAndRecorded()
    {
        const string key =
            "foreignKeys: [ { fields: kecamatan, reference: { resource: \"tabel:wilayah\", fields: nama } } ]\nfields:";
        await using var place =
            await TestHome.OpenAsync(("pohon.yaml", Yaml.Replace("fields:", key, StringComparison.Ordinal)));
        var folder = Directory.CreateDirectory(Path.Combine(place.Home.Paths.Standards, "tabel")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "wilayah.csv"), "nama\nAmbarawa\n");
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));

        var read = await run.UploadAndReadAsync(
            1, CsvFile.Of("pohon.csv", [["Kecamatan", "Jumlah Pohon"], ["Ambarawa", "1"], ["Atlantis", "2"]]));

        var findings = JsonSerializer.Deserialize(read.FindingsJson!, ReadingJson.Default.ReadFindings)!;
        findings.Items.Single(f => f.Code == FindingCodes.ForeignKey).Cell.ShouldBe("A3");
        findings.CodeLists.ShouldNotBeNull().ShouldHaveSingleItem().List.ShouldBe("tabel:wilayah");
    }

    [Fact]
    public async Task RunAsync_Upload_KeepsScoreAndHidesWhatSuggestionsAndRepairsGiveAway()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));

        var read = await run.UploadAndReadAsync(
            1, CsvFile.Of("pohon.csv", [["Kecamatan", "Jumlah Pohon"], ["Ambarawa", "banyak"]]));

        var findings = JsonSerializer.Deserialize(read.FindingsJson!, ReadingJson.Default.ReadFindings)!;
        findings.Score.ShouldNotBeNull().Total.ShouldBe(50m);
        findings.Score.Dimensions.Single(d => d.Dimension == QualityDimension.Akurasi).Errors.ShouldBe(1);
        findings.Profile.ShouldNotBeNull().Columns.Select(c => (c.Field, c.Present, c.Invalid))
            .ShouldBe([("kecamatan", 1L, 0L), ("jumlah", 0L, 1L)]);
        var hidden = new ReadFindings([], [new Finding
        {
            Code = "repair-spaces", Severity = Severity.Info, Message = "x", Field = "nik", Value = "CANARY",
            ReadAs = "CANARY", Suggestion = "CANARY",
        }]).KeepValuesOf(OpenColumns.From([new("kecamatan", AccessClass.Terbuka, "kep-1", "kasi")]));
        JsonSerializer.Serialize(hidden, ReadingJson.Default.ReadFindings).ShouldNotContain("CANARY");
    }

    [Fact]
    public async Task TandaiUnggahan_StoredUpload_ComesBackMarkedAndIsAudited()
    {
        await using var place = await TestHome.OpenAsync(("pohon.yaml", Yaml));
        var run = await TestCase.OpenAsync(place, ("distan", "pohon"));
        var read = await run.UploadAndReadAsync(
            1, WorkbookFile.Of("pohon.xlsx", [["Kecamatan", "Jumlah Pohon"], ["Ambarawa", "banyak"]]));

        using var target = new MemoryStream();
        var outcome = await new TandaiUnggahan(place.Home).RunAsync(read.Id, target, "Operator");

        outcome.Value.ShouldNotBeNull().Errors.ShouldBe(1);
        using var zip = new ZipArchive(target);
        zip.GetEntry("xl/satudata/temuan.xml").ShouldNotBeNull();
        var entry = place.Home.Audit.ForCase(run.Id)[^1];
        entry.Action.ShouldBe("UnggahanDitandai");
        entry.Subject.ShouldBe(read.Id);
        entry.Actor.ShouldBe("Operator");
    }

    [Fact]
    public async Task TandaiUnggahan_NoSuchSubmission_IsRefused()
    {
        await using var place = await TestHome.OpenAsync();

        var outcome = await new TandaiUnggahan(place.Home).RunAsync("PD-2026-0001-01-R1", Stream.Null, "Operator");

        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe("unggahan-tidak-dikenal");
    }

    private static Submission Submission(TestCase run) =>
        run.Home.Records.Read(c => Submissions.Find(c, run.Task(1).SubmissionId!))!;

    private static JsonElement Json(string? text) => JsonSerializer.Deserialize<JsonElement>(text!);
}
