using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SatuData.Functions;
using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.Embedded;
using SatuData.Pipeline;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;

namespace SatuData.Benchmarks.Chain;

/// <summary>
/// All cases once through the chain in a fresh home: people's acts side by side, the host's steps between them.
/// </summary>
internal static class ChainRound
{
    private const int People = 16;
    private const int Agencies = 40;

    private static readonly byte[] Upload = Encoding.UTF8.GetBytes(
        "Tahun,Bulan,Kode Kecamatan,Nama Kecamatan,Jenis Lahan,Luas Panen,Produktivitas,Produksi,Luas Puso\n"
        + string.Concat(Enumerable.Range(1, 9).Select(i =>
            $"2026,{i},18.10.0{i},Kecamatan {i},Sawah Irigasi,{100 + i}.25,{50 + i}.10,{500 + i}.75,0.00\n")));

    public static async Task RunAsync(string folder, int cases)
    {
        var opened = await SatuDataHome.OpenAsync(new HomeOptions { Path = folder });
        await using var home = opened.Value!;
        await RegisterAsync(home);
        await using var services = Services(home);
        var host = services.GetRequiredService<EmbeddedHost>();
        var ids = new ConcurrentBag<string>();
        var clock = new PhaseClock();
        await EachAsync(Enumerable.Range(0, cases), async i => ids.Add(await SubmitAsync(home, i)));
        clock.Mark("ajukan");
        await host.RunUntilIdleAsync(CancellationToken.None);
        clock.Mark("langkah 1-2");
        await EachAsync(ids, id => UploadAsync(home, id));
        clock.Mark("unggah");
        await host.RunUntilIdleAsync(CancellationToken.None);
        clock.Mark("langkah 3");
        await EachAsync(ids, async id => Demand(await new TinjauUnggahan(home).AcceptAsync(
            id + "-01", new Dictionary<string, AccessClass>(), null, "Kasi")));
        clock.Mark("terima");
        await host.RunUntilIdleAsync(CancellationToken.None);
        clock.Mark("langkah 4-5");
        await EachAsync(ids, async id => Demand(await new PeriksaLaporanPengelolaan(home).RunAsync(
            id, new CheckVerdict(true, "", []), "Kasi")));
        clock.Mark("periksa");
        await host.RunUntilIdleAsync(CancellationToken.None);
        clock.Mark("langkah 7-8");
        await EachAsync(ids, async id => Demand(await new FinalkanLaporanAkhir(home).RunAsync(id, "Kepala dinas")));
        clock.Mark("finalkan");
        await host.RunUntilIdleAsync(CancellationToken.None);
        clock.Mark("langkah 9");
        await EachAsync(ids, async id => Demand(await new TerimaLaporanAkhir(home).AcknowledgeAsync(id, "Wali data")));
        clock.Mark("akui");
        clock.Print();
        var open = home.Records.Read(CaseFiles.List).Count(c => c.IsOpen);
        if (open > 0 || !home.Audit.Verify().IsSound)
        {
            throw new InvalidOperationException($"{open} cases did not end, or the audit chain broke.");
        }
    }

    private static ServiceProvider Services(SatuDataHome home)
    {
        var services = new ServiceCollection().AddLogging(l => l.SetMinimumLevel(LogLevel.Warning).AddSimpleConsole())
            .AddSatuData(home);
        services.AddEmbeddedHost(
            SatuDataServices.Catalogue, Path.Combine(home.Paths.Root, "pewaktu.json"), EmbeddedHostOptions.For(
            home.Records, HostSettings.Load(Path.Combine(AppContext.BaseDirectory, "host.json"))));
        return services.BuildServiceProvider();
    }

    private static Task EachAsync<T>(IEnumerable<T> items, Func<T, Task> act) => Parallel.ForEachAsync(
        items, new ParallelOptions { MaxDegreeOfParallelism = People }, async (item, _) => await act(item));

    private static async Task RegisterAsync(SatuDataHome home) => await home.Records.CommitAsync(transaction =>
    {
        for (var i = 0; i < Agencies; i++)
        {
            Records.Cases.Agencies.Save(transaction, new Agency($"opd-{i}", $"Perangkat Daerah {i}", ""));
        }
    });

    private static async Task<string> SubmitAsync(SatuDataHome home, int i)
    {
        var note = $"""
            perihal: Permintaan data {i}
            periode: "2026"
            permintaan:
              - perangkatDaerah: opd-{i % Agencies}
                standar: produksi-padi
            """;
        return Demand(await new AjukanNotaDinas(home).RunAsync(note, "Kasi")).CaseId;
    }

    private static async Task UploadAsync(SatuDataHome home, string caseId)
    {
        using var content = new MemoryStream(Upload);
        Demand(await new UnggahBerkas(home).RunAsync(caseId + "-01", content, "produksi.csv", "Operator"));
    }

    private static T Demand<T>(Outcome<T> outcome)
        where T : class =>
        outcome.Value ?? throw new InvalidOperationException(outcome.Refusal!.Message);
}
