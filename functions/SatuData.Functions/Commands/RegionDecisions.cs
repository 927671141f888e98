using SatuData.Classification;
using SatuData.Classification.Rules;
using SatuData.Pipeline;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary>
/// The rules of a region and what its reviewers decided, where there is a home; else the shipped rules alone.
/// </summary>
internal sealed class RegionDecisions : IAsyncDisposable
{
    private readonly SatuDataHome? _home;

    private RegionDecisions(SatuDataHome? home) => _home = home;

    public ClassificationRules Rules => _home?.Rules ?? ClassificationRules.Shipped;

    /// <summary>Opens a home that is there; makes none.</summary>
    public static async Task<Outcome<RegionDecisions>> OpenAsync(string folder)
    {
        if (!File.Exists(new HomePaths(folder).Records))
        {
            return Outcome.Done(new RegionDecisions(null));
        }

        var opened = await SatuDataHome.OpenAsync(new HomeOptions { Path = folder });
        return opened.IsDone
            ? Outcome.Done(new RegionDecisions(opened.Value))
            : Outcome.Refused<RegionDecisions>(opened.Refusal);
    }

    /// <summary>The class a reviewer decided for such a column against the proposal; null when nobody did.</summary>
    public string? OverrideOf(ColumnVerdict column) =>
        _home?.Records.Read(c => ColumnDecisions.FindOverride(c, column.Fingerprint))?.Decided;

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;
}
