namespace SatuData.Classification;

/// <summary>The law that a class rests on.</summary>
/// <param name="Law">Short name of the law: <c>UU 14/2008</c>.</param>
/// <param name="Pasal">
/// Article with its paragraph: <c>17</c>, <c>4 ayat (3)</c>; empty when a standard declares without one.
/// </param>
/// <param name="Huruf">Letter within the article: <c>h</c>; empty when the article has none.</param>
/// <param name="Reason">Why it applies, in Indonesian.</param>
public sealed record LegalBasis(string Law, string Pasal, string Huruf, string Reason);
