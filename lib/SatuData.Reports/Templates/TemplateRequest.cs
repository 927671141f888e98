using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Reports.Templates;

/// <summary>The template that is wanted.</summary>
public sealed record TemplateRequest
{
    /// <summary>The standard.</summary>
    public required DataStandard Standard { get; init; }

    /// <summary>The list that region codes are taken from.</summary>
    public required RegionCodes Regions { get; init; }

    /// <summary>
    /// Code with dots of the region whose codes are filled in or offered: 18.10. Default empty: codes are offered of
    /// the whole country where they are few enough.
    /// </summary>
    public string Region { get; init; } = "";
}
