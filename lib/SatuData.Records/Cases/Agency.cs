namespace SatuData.Records.Cases;

/// <summary>A perangkat daerah that delivers data.</summary>
/// <param name="Id">Short identifier, lower case: <c>dinkes</c>.</param>
/// <param name="Name">Full name.</param>
/// <param name="Address">Postal address; may be empty.</param>
public sealed record Agency(string Id, string Name, string Address);
