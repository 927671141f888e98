using System.IO.Compression;
using SatuData.Functions.Hosting.Catalogue;
using SatuData.Functions.Hosting.Export;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Product;

/// <summary>What is deployed of the program that is shipped.</summary>
public sealed class SatudataExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Export_Product_HasTheFunctionsOfTheProcedureAndPassesTheLint()
    {
        await RunAsync("functions", "export", _folder.Path);

        var product = FunctionCatalogue.From(typeof(FunctionCatalogue).Assembly);
        product.Functions.Select(function => function.Name)
            .ShouldBe(JournalFunctions.Catalogue.Functions.Select(function => function.Name));
        QueuesOf(product).ShouldBe(QueuesOf(JournalFunctions.Catalogue));
        FunctionsLint.Check(_folder.Path, JournalFunctions.Queues).ShouldBeEmpty();
    }

    [Fact]
    public async Task Package_ExportedFolder_MakesAZipWithTheProgramExecutable()
    {
        await RunAsync("functions", "export", _folder.Path);
        _folder.Write("satudata", "program");
        using var target = new TemporaryFolder();

        await RunAsync("functions", "package", _folder.Path, target.File("paket.zip"));

        using var zip = ZipFile.OpenRead(target.File("paket.zip"));
        zip.GetEntry("TerimaData/function.json").ShouldNotBeNull();
        ((zip.GetEntry("satudata")!.ExternalAttributes >> 16) & 0x40).ShouldBe(0x40);
    }

    private static IEnumerable<string> QueuesOf(FunctionCatalogue catalogue) =>
        catalogue.Functions.Select(function => function.Trigger)
            .OfType<QueueTrigger>()
            .Select(trigger => trigger.QueueName);

    private static async Task RunAsync(params string[] arguments)
    {
        await using var child = Child.Start("satudata", arguments);
        await child.ExitAsync();
        child.ExitCode.ShouldBe(0, child.Output);
    }
}
