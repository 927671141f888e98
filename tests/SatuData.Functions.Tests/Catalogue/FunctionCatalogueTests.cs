using System.Diagnostics.CodeAnalysis;
using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Catalogue;

[SuppressMessage("Performance", "CA1822", Justification = "Functions are instance methods.")]
public sealed class FunctionCatalogueTests
{
    public static TheoryData<Type, string> Unhostable => new()
    {
        { typeof(BadName), "letters and digits" },
        { typeof(ReservedName), "kept for a public route" },
        { typeof(HostName), "kept for a public route" },
        { typeof(NoTrigger), "exactly one trigger" },
        { typeof(TwoTriggers), "exactly one trigger" },
        { typeof(WrongInput), "ServiceBusReceivedMessage" },
        { typeof(NoTask), "must return Task" },
        { typeof(StaticMethod), "instance method" },
        { typeof(UnknownParameter), "of no known kind" },
        { typeof(FiveFields), "six fields" },
    };

    [Fact]
    public void From_JournalFunctions_DescribesEachInTheOrderOfNames()
    {
        var catalogue = JournalFunctions.Catalogue;

        catalogue.Functions.Count.ShouldBe(12);
        catalogue.Functions.Select(function => function.Name)
            .ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        catalogue.Find("TerimaData")!.Trigger.ShouldBe(new QueueTrigger("message", "data-masuk", true, "ServiceBus"));
        var timer = catalogue.Find("PantauTenggat")!.Trigger.ShouldBeOfType<TimerTrigger>();
        timer.NextAfter(new DateTimeOffset(2026, 3, 2, 8, 1, 0, TimeSpan.FromHours(7)))
            .ShouldBe(new DateTimeOffset(2026, 3, 2, 1, 5, 0, TimeSpan.Zero));
        catalogue.Find("terimadata").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Unhostable))]
    public void From_FunctionThatCannotBeHosted_SaysWhy(Type type, string reason) =>
        Should.Throw<FunctionCatalogueException>(() => FunctionCatalogue.From(type)).Message.ShouldContain(reason);

    [Fact]
    public void From_SameNameInOtherLetters_IsRefused() =>
        Should.Throw<FunctionCatalogueException>(
            () => FunctionCatalogue.From(typeof(Once), typeof(Twice))).Message.ShouldContain("nce");

    [Fact]
    public void From_TwoFunctionsOnOneQueue_IsRefused() =>
        Should.Throw<FunctionCatalogueException>(
            () => FunctionCatalogue.From(typeof(Once), typeof(SameQueue))).Message.ShouldContain("satu");

    private sealed class BadName
    {
        [Function("Terima-Data")]
        public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer) => Task.CompletedTask;
    }

    private sealed class ReservedName
    {
        [Function("App")]
        public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer) => Task.CompletedTask;
    }

    private sealed class HostName
    {
        [Function("Admin")]
        public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer) => Task.CompletedTask;
    }

    private sealed class NoTrigger
    {
        [Function("TanpaPemicu")]
        public Task RunAsync(FunctionContext context) => Task.CompletedTask;
    }

    private sealed class TwoTriggers
    {
        [Function("DuaPemicu")]
        public Task RunAsync(
            [TimerTrigger("0 * * * * *")] TimerInfo timer,
            [ServiceBusTrigger("satu")] ServiceBusReceivedMessage message) =>
            Task.CompletedTask;
    }

    private sealed class WrongInput
    {
        [Function("SalahMasukan")]
        public Task RunAsync([ServiceBusTrigger("satu")] string message) => Task.CompletedTask;
    }

    private sealed class NoTask
    {
        [Function("BukanTugas")]
        public void Run([TimerTrigger("0 * * * * *")] TimerInfo timer) => GC.KeepAlive(timer);
    }

    private sealed class StaticMethod
    {
        [Function("Statis")]
        public static Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer) => Task.CompletedTask;
    }

    private sealed class UnknownParameter
    {
        [Function("ParameterLain")]
        public Task RunAsync([TimerTrigger("0 * * * * *")] TimerInfo timer, int jumlah) => Task.CompletedTask;
    }

    private sealed class FiveFields
    {
        [Function("LimaKolom")]
        public Task RunAsync([TimerTrigger("* * * * *")] TimerInfo timer) => Task.CompletedTask;
    }

    private sealed class Once
    {
        [Function("Once")]
        public Task RunAsync([ServiceBusTrigger("satu")] ServiceBusReceivedMessage message) => Task.CompletedTask;
    }

    private sealed class Twice
    {
        [Function("ONCE")]
        public Task RunAsync([ServiceBusTrigger("dua")] ServiceBusReceivedMessage message) => Task.CompletedTask;
    }

    private sealed class SameQueue
    {
        [Function("Lain")]
        public Task RunAsync([ServiceBusTrigger("satu")] ServiceBusReceivedMessage message) => Task.CompletedTask;
    }
}
