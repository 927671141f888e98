using System.Globalization;
using SatuData.EndToEnd.Tests.Fixtures;
using Xunit.Abstractions;

namespace SatuData.EndToEnd.Tests.Crashes;

/// <summary>Nothing acknowledged is lost and nothing is done twice, whenever the power goes.</summary>
public sealed class CrashTests(ITestOutputHelper log) : IDisposable
{
    private const int LeastKills = 50;
    private const string SeedVariable = "SATUDATA_TEST_SEED";

    private readonly TemporaryHome _home = new();

    [Fact]
    public void Demo_KilledAtFiftyRandomMoments_EveryCaseIsAsIfNothingHadHappened()
    {
        var seed = int.Parse(
            Environment.GetEnvironmentVariable(SeedVariable) ?? "20261122", CultureInfo.InvariantCulture);
        log.WriteLine($"{SeedVariable}={seed}");
        var runs = new KilledRuns(_home, new Random(seed), log);
        runs.Measure("demo");
        runs.Measure("serve", "--until-idle");

        for (var starts = 0; runs.Kills < LeastKills; starts++)
        {
            starts.ShouldBeLessThan(LeastKills * 5, "the commands end before they can be killed");
            if (starts % 2 == 0)
            {
                runs.Strike("demo");
            }
            else
            {
                runs.Strike("serve", "--until-idle");
            }
        }

        _home.Run("serve", "--until-idle").Done();
        _home.Run("demo").Done();

        var cases = _home.List("case", "list");
        log.WriteLine($"{cases.Count} cases");
        cases.ShouldAllBe(c => !c.GetProperty("isOpen").GetBoolean());
        var afterwards = new SurvivingHome(
            _home, [.. cases.Select(c => c.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)]);
        afterwards.EveryCaseIsLikeTheFirst();
        afterwards.EveryVersionExistsOnce();
        afterwards.EveryDocumentIsRegisteredOnceAndUnchanged();
        afterwards.EveryLetterNumberIsGivenOnce();
        afterwards.NothingWaitsAndNothingFailed();
        _home.Run("snapshot", "verify").Done();
        _home.Run("audit", "verify").Done();
        _home.Run("doctor").Done();
    }

    public void Dispose() => _home.Dispose();
}
