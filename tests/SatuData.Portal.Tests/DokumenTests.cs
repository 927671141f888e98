using System.Net;

namespace SatuData.Portal.Tests;

public sealed class DokumenTests : PortalTest
{
    private const string Folder = "/app/kasus/" + SampleCase.Id + "/dokumen/";

    [Fact]
    public async Task Dokumen_Registered_OpensInASandbox()
    {
        await SampleCase.SaveAsync(Home);

        using var response = await Client.GetAsync(new Uri(Folder + SampleCase.DocumentPath, UriKind.Relative));

        (await response.Content.ReadAsStringAsync()).ShouldBe(SampleCase.Document);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
        response.Content.Headers.ContentDisposition.ShouldBeNull();
    }

    [Fact]
    public async Task Dokumen_ChangedOnDisk_IsNotSent()
    {
        await SampleCase.SaveAsync(Home);
        await File.AppendAllTextAsync(Home.Paths.Absolute(SampleCase.DocumentPath), " lain");

        using var response = await Client.GetAsync(new Uri(Folder + SampleCase.DocumentPath, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("lain\"");
    }

    [Theory]
    [InlineData("catatan.db")]
    [InlineData("dokumen/PD-2026-0007/..%2F..%2Fcatatan.db")]
    [InlineData("dokumen/PD-2026-0008/nota-dinas.html")]
    public async Task Dokumen_NotRegistered_IsNotFound(string path)
    {
        await SampleCase.SaveAsync(Home);

        using var response = await Client.GetAsync(new Uri(Folder + path, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Dokumen_FileGone_IsNotFound()
    {
        await SampleCase.SaveAsync(Home);
        File.Delete(Home.Paths.Absolute(SampleCase.DocumentPath));

        using var response = await Client.GetAsync(new Uri(Folder + SampleCase.DocumentPath, UriKind.Relative));

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
