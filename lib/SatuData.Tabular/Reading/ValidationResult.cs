using SatuData.Tabular.Findings;
using SatuData.Tabular.Profiles;

namespace SatuData.Tabular.Reading;

/// <summary>What validating a whole file found.</summary>
/// <param name="Rows">Rows of data, blank rows not counted.</param>
/// <param name="Findings">Everything found, about the file and about its cells.</param>
public sealed record ValidationResult(long Rows, FindingLog Findings)
{
    /// <summary>
    /// What the columns hold, in figures. Exempt in part: see <see cref="TableProfile.KeepValuesOf"/>.
    /// </summary>
    public TableProfile Profile { get; init; } = TableProfile.Empty;

    /// <summary>Whether nothing was found that prevents acceptance.</summary>
    public bool IsValid => Findings.Errors == 0;
}
