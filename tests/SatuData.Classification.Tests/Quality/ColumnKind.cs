namespace SatuData.Classification.Tests.Quality;

/// <summary>A kind of column: what it truly is, headers it has in the wild, and its values.</summary>
/// <param name="Key">The detector's key for what it truly is.</param>
/// <param name="Law">An article its exemption must rest on, "UU 27/2022 4 ayat (2) a"; empty for open kinds.</param>
/// <param name="Headers">Headers as people write them.</param>
/// <param name="Make">Makes the source of its values for one table.</param>
internal sealed record ColumnKind(string Key, string Law, string[] Headers, Func<ValueSource, Func<int, string>> Make)
{
    public bool IsExempt => Law.Length > 0;
}
