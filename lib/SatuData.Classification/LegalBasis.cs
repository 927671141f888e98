namespace SatuData.Classification;

/// <summary>The law that a class rests on.</summary>
/// <param name="Law">Short name of the law: <c>UU 14/2008</c>.</param>
/// <param name="Pasal">Article with its paragraph: <c>17</c>, <c>4 ayat (3)</c>.</param>
/// <param name="Huruf">Letter within the article: <c>h</c>; empty when the article has none.</param>
/// <param name="Reason">Why it applies, in Indonesian.</param>
public sealed record LegalBasis(string Law, string Pasal, string Huruf, string Reason)
{
    /// <summary>Key in the rules, by which a person cites it: <c>kip-h</c>; empty when the rules do not know it.</summary>
    public string Key { get; init; } = "";

    /// <summary>How long what rests on it stays exempt, in Indonesian; empty when another basis decides.</summary>
    public string Period { get; init; } = "";

    /// <summary>The most years it stays exempt; null when the law sets no number.</summary>
    public int? Years { get; init; }

    /// <summary>What opening would do, in Indonesian; empty when another basis says it.</summary>
    public string Consequence { get; init; } = "";

    /// <summary>As it is cited: <c>UU 14/2008 Pasal 17 huruf h</c>.</summary>
    public override string ToString() =>
        Law + (Pasal.Length > 0 ? $" Pasal {Pasal}" : "") + (Huruf.Length > 0 ? $" huruf {Huruf}" : "");
}
