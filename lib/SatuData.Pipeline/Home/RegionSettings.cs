using SatuData.Pipeline.People;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Home;

/// <summary>What <c>instansi.yaml</c> says.</summary>
/// <param name="Region">The region and its officials.</param>
/// <param name="Agencies">The agencies to register.</param>
public sealed record RegionSettings(Region Region, IReadOnlyList<Agency> Agencies);
