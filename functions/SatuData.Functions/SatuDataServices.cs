using SatuData.Functions.Hosting.Catalogue;
using SatuData.Functions.Relay;
using SatuData.Pipeline.Copies;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Records.Outbox;
using SatuData.Records.Queues;

namespace SatuData.Functions;

/// <summary>What both hosts and the portal need of an opened home.</summary>
internal static class SatuDataServices
{
    /// <summary>The functions of the product.</summary>
    public static readonly FunctionCatalogue Catalogue = FunctionCatalogue.From(typeof(SatuDataServices).Assembly);

    public static IServiceCollection AddSatuData(this IServiceCollection services, SatuDataHome home)
    {
        services.AddSingleton(home);
        services.AddSingleton(home.Clock);
        services.AddSingleton<IMessageQueue>(home.Queue);
        services.AddSingleton(home.Records);
        services.AddSingleton<DaftarkanNotaDinas>();
        services.AddSingleton<BuatSuratPendataan>();
        services.AddSingleton<BacaUnggahan>();
        services.AddSingleton<SimpanUnggahan>();
        services.AddSingleton<SusunLaporanPengelolaan>();
        services.AddSingleton<TindakLanjut>();
        services.AddSingleton<SusunKonsepLaporanAkhir>();
        services.AddSingleton<SampaikanLaporanAkhir>();
        services.AddSingleton<PantauTenggat>();
        services.AddSingleton<SalinKeluar>();
        services.AddSingleton<UjiPemulihan>();
        services.AddSingleton(new OutboxRelay(home.Records));
        services.AddSingleton(new InboxRetention(home.Records));
        services.AddSingleton<OutboxRun>();
        return services;
    }
}
