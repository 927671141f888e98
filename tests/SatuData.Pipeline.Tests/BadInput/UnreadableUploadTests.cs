using System.Text.Json;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Findings;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.BadInput;

/// <summary>
/// Files that are no table: the round goes back to the agency with a finding that says what to do, the bytes stay
/// sealed as they came, and the next round is taken.
/// </summary>
public sealed class UnreadableUploadTests
{
    private static readonly UploadFile Workbook = WorkbookFile.Of("padi.xlsx", HarvestTable.Rows(12));

    public static TheoryData<string, UploadFile, string, string> Unreadable => new()
    {
        { "kosong", new UploadFile("padi.csv", []), FindingCodes.EmptyFile, "Berkas kosong" },
        { "PDF bernama xlsx", new UploadFile("padi.xlsx", "%PDF-1.7\n%\u00e2\u00e3\n"u8.ToArray()),
            FindingCodes.UnsupportedFormat, "PDF" },
        { "PNG", new UploadFile("padi.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]),
            FindingCodes.UnsupportedFormat, "bukan tabel" },
        { "berkata sandi", new UploadFile("padi.xlsx", ProtectedWorkbook.Bytes()), FindingCodes.PasswordProtected,
            "kata sandi" },
        { "terpotong", Workbook with { Bytes = Workbook.Bytes[..(Workbook.Bytes.Length / 2)] },
            FindingCodes.CorruptFile, "rusak" },
        { "rusak di tengah", Workbook with { Bytes = Damaged(Workbook.Bytes) }, FindingCodes.CorruptFile, "rusak" },
        { "tanpa isi", WorkbookFile.Of("padi.xlsx", []), FindingCodes.EmptyTable, "tidak berisi tabel" },
        { "standar lain", WorkbookFile.Of("rapat.xlsx", [["Acara", "Tempat"], ["Rapat", "Aula"]]),
            FindingCodes.WrongTable, "templat" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task TerimaData_NoTable_GoesBackWithAFindingAndNothingIsLost(
        string what, UploadFile file, string code, string words)
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        var submission = await run.UploadAndReadAsync(1, file);

        var finding = Findings(submission).Items.Where(f => f.Code == code).ShouldHaveSingleItem(what);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Message.ShouldContain(words);
        submission.IsReadable.ShouldBe(false);
        run.Task(1).Status.ShouldBe(CollectionTaskStatus.Dikembalikan);
        place.Home.Records.Read(c => Notices.OfCase(c, run.Id))
            .ShouldContain(n => n.Kind == "terbaca" && n.Recipient == "distan");
        Original(place, submission).ShouldBe(file.Bytes);
        await run.StoreAsync(1, Workbook);
        (run.Task(1).Status, run.Task(1).Round).ShouldBe((CollectionTaskStatus.Tersimpan, 2));
    }

    [Fact]
    public async Task TerimaData_HeaderWithoutRows_IsFoundAndCannotBeAccepted()
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));

        var submission = await run.UploadAndReadAsync(1, WorkbookFile.Of("padi.xlsx", HarvestTable.Rows(0)));

        Findings(submission).Items.ShouldContain(f =>
            f.Code == FindingCodes.EmptyTable && f.Message.Contains("Isi datanya", StringComparison.Ordinal));
        (await run.AcceptAsync(1)).Refusal.ShouldNotBeNull().Code.ShouldBe("ada-temuan-galat");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task TerimaData_FileOfTheOtherKindByName_IsReadForWhatItIs(string named)
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        var file = named == "csv" ? Workbook : CsvFile.Of("padi.csv", HarvestTable.Rows(12));

        var submission = await run.UploadAndReadAsync(1, file.Called("padi." + named));

        (submission.IsReadable, submission.Rows, submission.Errors).ShouldBe((true, 12, 0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TerimaData_FiveHundredColumns_KeepsThoseOfTheStandard(bool isWorkbook)
    {
        await using var place = await TestHome.OpenAsync();
        var run = await TestCase.OpenAsync(place, ("distan", HarvestTable.Standard));
        List<object?[]> rows = [.. HarvestTable.Rows(12).Select(WithMore)];

        var submission = await run.UploadAndReadAsync(
            1, isWorkbook ? WorkbookFile.Of("lebar.xlsx", rows) : CsvFile.Of("lebar.csv", rows));

        (submission.IsReadable, submission.Rows, submission.Errors).ShouldBe((true, 12, 0));
        Findings(submission).Counts.Where(c => c.Code == FindingCodes.ExtraLabel).Sum(c => c.Count).ShouldBe(491);
        TestCase.Done(await run.AcceptAsync(1));
        await run.RunAsync();
        place.Home.Snapshots.Latest("produksi-padi.distan").ShouldNotBeNull().OpenColumns.Count.ShouldBe(9);
    }

    private static object?[] WithMore(object?[] row, int index) =>
        [.. row, .. Enumerable.Range(0, 491).Select(c => index == 0 ? $"Tambahan {c}" : (object)c)];

    private static byte[] Damaged(byte[] bytes)
    {
        var damaged = (byte[])bytes.Clone();
        Array.Fill<byte>(damaged, 0xA5, damaged.Length / 3, damaged.Length / 3);
        return damaged;
    }

    private static ReadFindings Findings(Submission submission) =>
        JsonSerializer.Deserialize(submission.FindingsJson!, ReadingJson.Default.ReadFindings)!;

    private static byte[] Original(TestHome place, Submission submission)
    {
        var path = place.Home.Paths.Absolute(submission.SealedPath);
        using var content = SealedFile.Open(path, place.Home.Keys, Path.GetFileNameWithoutExtension(path));
        var bytes = new byte[content.Length];
        content.Read(0, bytes).ShouldBe(bytes.Length);
        return bytes;
    }
}
