using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Records.Queues;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>Functions with the names and queues of the product's, which write down their calls.</summary>
internal static class JournalFunctions
{
    public static FunctionCatalogue Catalogue { get; } = FunctionCatalogue.From(typeof(JournalFunctions).GetNestedTypes(
        System.Reflection.BindingFlags.NonPublic));

    public static IReadOnlyList<QueueSettings> Queues { get; } =
        [.. Catalogue.Functions.Select(function => function.Trigger).OfType<QueueTrigger>()
            .Select(trigger => new QueueSettings(trigger.QueueName))];

    private sealed class CatatNotaDinas(Journal journal)
    {
        [Function("CatatNotaDinas")]
        public Task RunAsync(
            [ServiceBusTrigger("nota-dinas", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class TerbitkanSuratPendataan(Journal journal)
    {
        [Function("TerbitkanSuratPendataan")]
        public Task RunAsync(
            [ServiceBusTrigger("surat-pendataan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class TerimaData(Journal journal)
    {
        [Function("TerimaData")]
        public Task RunAsync(
            [ServiceBusTrigger("data-masuk", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class SimpanData(Journal journal)
    {
        [Function("SimpanData")]
        public Task RunAsync(
            [ServiceBusTrigger("penyimpanan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class SusunLaporan(Journal journal)
    {
        [Function("SusunLaporan")]
        public Task RunAsync(
            [ServiceBusTrigger("laporan-pengelolaan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class TindakLanjutiPemeriksaan(Journal journal)
    {
        [Function("TindakLanjutiPemeriksaan")]
        public Task RunAsync(
            [ServiceBusTrigger("pemeriksaan", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class SusunLaporanAkhir(Journal journal)
    {
        [Function("SusunLaporanAkhir")]
        public Task RunAsync(
            [ServiceBusTrigger("laporan-akhir", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class SampaikanKeWaliData(Journal journal)
    {
        [Function("SampaikanKeWaliData")]
        public Task RunAsync(
            [ServiceBusTrigger("wali-data", IsSessionsEnabled = true)] ServiceBusReceivedMessage message,
            FunctionContext context) =>
            journal.RecordAsync(message, context);
    }

    private sealed class PantauTenggat(Journal journal)
    {
        [Function("PantauTenggat")]
        public Task RunAsync([TimerTrigger("0 */5 * * * *")] TimerInfo timer, FunctionContext context) =>
            journal.RecordAsync(timer, context);
    }

    private sealed class KirimOutbox(Journal journal)
    {
        [Function("KirimOutbox")]
        public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer, FunctionContext context) =>
            journal.RecordAsync(timer, context);
    }

    private sealed class BuatTitikPemulihan(Journal journal)
    {
        [Function("BuatTitikPemulihan")]
        public Task RunAsync([TimerTrigger("0 0 18 * * *")] TimerInfo timer, FunctionContext context) =>
            journal.RecordAsync(timer, context);
    }

    private sealed class UjiPemulihan(Journal journal)
    {
        [Function("UjiPemulihan")]
        public Task RunAsync([TimerTrigger("0 0 20 * * 6")] TimerInfo timer, FunctionContext context) =>
            journal.RecordAsync(timer, context);
    }
}
