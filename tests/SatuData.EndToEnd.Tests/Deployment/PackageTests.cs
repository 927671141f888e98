using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Deployment;

/// <summary>
/// The deployment package as infra/publish.sh makes it: unzipped elsewhere and started the way the Functions host
/// starts it. The package is
/// for linux-x64, so this runs on such a machine only.
/// </summary>
public sealed class PackageTests(PublishedPackage package) : IClassFixture<PublishedPackage>
{
    [Fact]
    public void Publish_Zip_HoldsTheProgramAndEveryFunctionFolder()
    {
        var names = Directory.EnumerateDirectories(package.Unzipped).Select(Path.GetFileName).ToList();

        foreach (var function in new[]
        {
            "CatatNotaDinas", "TerbitkanSuratPendataan", "TerimaData", "SimpanData", "SusunLaporan",
            "TindakLanjutiPemeriksaan",
            "SusunLaporanAkhir", "SampaikanKeWaliData", "PantauTenggat", "KirimOutbox", "BuatTitikPemulihan",
            "UjiPemulihan",
        })
        {
            names.ShouldContain(function);
            File.Exists(Path.Combine(package.Unzipped, function, "function.json")).ShouldBeTrue(function);
        }

        File.Exists(Path.Combine(package.Unzipped, "host.json")).ShouldBeTrue();
        File.Exists(Path.Combine(package.Unzipped, "libduckdb.so")).ShouldBeTrue();
    }

    [Fact]
    public void Publish_Zip_KeepsTheProgramExecutable()
    {
        using var zip = ZipFile.OpenRead(package.Zip);

        var mode = (UnixFileMode)((zip.GetEntry("satudata")!.ExternalAttributes >> 16) & 0x1FF);

        mode.HasFlag(UnixFileMode.UserExecute | UnixFileMode.OtherExecute).ShouldBeTrue();
    }

    [Fact]
    public async Task Start_FromTheUnzippedFolder_ObeysTheCustomHandlerContract()
    {
        using var home = new TemporaryHome();
        await using var handler = await StartedHandler.StartAsync(package.Unzipped, home.Path);

        var answer = await handler.PostAsync("KirimOutbox", """{"Data":{"timer":{"IsPastDue":false}},"Metadata":{"sys":{}}}""");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        body.RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
        (await handler.PostAsync("BukanFungsi", "{}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_MessageOfAnUnknownCase_IsTakenAndChangesNothing()
    {
        using var home = new TemporaryHome();
        await using var handler = await StartedHandler.StartAsync(package.Unzipped, home.Path);
        var body = """
            {"schema":1,"id":"nota-dinas:PD-2026-9999:1","caseId":"PD-2026-9999","round":1,"numbers":["1"],
             "occurredAt":"2026-11-23T01:00:00+00:00","auditHead":"","auditCount":0,"correlationId":"c"}
            """;
        var envelope = $$$"""
            {"Data":{"message":"{{{Convert.ToBase64String(Encoding.UTF8.GetBytes(body))}}}"},
             "Metadata":{"MessageId":"\"m-1\"","SessionId":"\"PD-2026-9999\"","DeliveryCount":"1","SequenceNumber":"1"}}
            """;

        var answer = await handler.PostAsync("CatatNotaDinas", envelope);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
