namespace SatuData.Pipeline.Steps;

/// <summary>What a restore drill gave.</summary>
/// <param name="Point">The recovery point restored.</param>
/// <param name="Problems">What was damaged, in Indonesian; empty when the restore is sound.</param>
/// <param name="Duration">How long it took: the measured recovery time.</param>
public sealed record DrillResult(string Point, IReadOnlyList<string> Problems, TimeSpan Duration)
{
    /// <summary>Whether everything could be restored.</summary>
    public bool IsSound => Problems.Count == 0;
}
