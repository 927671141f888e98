using System.Net;
using System.Text.Json.Nodes;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Product;

/// <summary>The program that is shipped, as the Functions host starts and calls it.</summary>
public sealed class SatudataHostTests : IClassFixture<SatudataHost>
{
    private static readonly string[] Queues =
    [
        "CatatNotaDinas", "TerbitkanSuratPendataan", "TerimaData", "SimpanData", "SusunLaporan",
        "TindakLanjutiPemeriksaan", "SusunLaporanAkhir", "SampaikanKeWaliData",
    ];

    private static readonly string[] Timers = ["PantauTenggat", "KirimOutbox", "BuatTitikPemulihan", "UjiPemulihan"];

    private readonly ChildHandler _handler;

    public SatudataHostTests(SatudataHost host) => _handler = host.Handler;

    public static TheoryData<string> QueueFunctions => [.. Queues];

    public static TheoryData<string> TimerFunctions => [.. Timers];

    public static TheoryData<string> AllFunctions => [.. Queues, .. Timers];

    [Theory]
    [MemberData(nameof(QueueFunctions))]
    public async Task Post_MessageOfNoKnownType_AnswersAnObjectSoThatTheHostNeverHangs(string function)
    {
        foreach (var golden in (string[])["pesan-biner.json", "pesan-string.json", "pesan-surat-mati.json"])
        {
            var response = await _handler.PostAsync(function, Named(golden, $"{function}-{golden}"));

            ((int)response.StatusCode).ShouldBeOneOf(200, 500);
            await RunningHandler.ShouldBeJsonAsync(response, response.StatusCode);
        }
    }

    [Theory]
    [MemberData(nameof(TimerFunctions))]
    public async Task Post_Timer_Succeeds(string function)
    {
        var response = await _handler.PostAsync(function, RunningHandler.Golden("pengatur-waktu.json"));

        await RunningHandler.ShouldBeJsonAsync(response, HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(AllFunctions))]
    public async Task Post_ForgedFromOutside_IsNotFound(string function)
    {
        var request = RunningHandler.HostRequest(function, RunningHandler.Golden("pesan-biner.json"));
        request.Headers.Add("X-ARR-LOG-ID", "c8f0");

        await RunningHandler.ShouldBeJsonAsync(await _handler.Client.SendAsync(request), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_UnknownFunction_IsNotFound() =>
        await RunningHandler.ShouldBeJsonAsync(await _handler.PostAsync("TidakAda", "{}"), HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_RootAskedByTheHost_AnswersAtOnce() =>
        await RunningHandler.ShouldBeJsonAsync(await _handler.Client.GetAsync("/"), HttpStatusCode.OK);

    // A message id of its own for every call: the inbox would drop the second of the same.
    private static string Named(string golden, string id)
    {
        var envelope = JsonNode.Parse(RunningHandler.Golden(golden))!;
        envelope["Metadata"]!["MessageId"] = $"\"{id}\"";
        return envelope.ToJsonString();
    }
}
