namespace SatuData.Tabular.Standards;

/// <summary>Which list in which version judged the codes of a field, for the record of a submission.</summary>
/// <param name="Field">The field.</param>
/// <param name="List">The list: <c>kemendagri:kecamatan</c>, or the identifier of a list of the region's own.</param>
/// <param name="Version">Its version, or the decree.</param>
/// <param name="Hash">SHA-256 of the list's file, 64 lower-case hexadecimal digits.</param>
public sealed record CodeListUse(string Field, string List, string Version, string Hash);
