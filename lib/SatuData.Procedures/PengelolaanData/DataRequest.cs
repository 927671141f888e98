namespace SatuData.Procedures.PengelolaanData;

/// <summary>One dataset asked of one agency.</summary>
/// <param name="AgencyId">Identifier of the registered agency.</param>
/// <param name="StandardId">Identifier of the data standard.</param>
public sealed record DataRequest(string AgencyId, string StandardId);
