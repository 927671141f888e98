namespace SatuData.Tabular.Regions;

/// <summary>
/// The codes and names of government regions in one code system and version. Codes of different systems look alike and mean different
/// regions (166 four-digit codes are in both Kemendagri's and BPS's list for different areas), so the system goes with the code.
/// </summary>
/// <remarks>Immutable and safe for use by several threads. Loaded on first use.</remarks>
public sealed class RegionCodes
{
    /// <summary>The list of the Ministry of Home Affairs shipped with the product.</summary>
    public static RegionCodes Kemendagri => throw new NotImplementedException();

    /// <summary>The code system: <c>kemendagri</c>.</summary>
    public string System { get; } = "kemendagri";

    /// <summary>The decree that set the list.</summary>
    public string Version { get; } = "Kepmendagri 300.2.2-2138 Tahun 2025";

    /// <summary>How many regions of <paramref name="level"/> there are.</summary>
    public int Count(RegionLevel level) => throw new NotImplementedException();

    /// <summary>Whether <paramref name="code"/>, with its dots or without any, is the code of a region of <paramref name="level"/>.</summary>
    public bool Exists(RegionLevel level, ReadOnlySpan<byte> code) => throw new NotImplementedException();

    /// <summary>Whether <paramref name="code"/>, with its dots or without any, is the code of a region of <paramref name="level"/>.</summary>
    public bool Exists(RegionLevel level, string code) => throw new NotImplementedException();

    /// <summary>The name of the region with <paramref name="code"/>, with its dots or without any; null when there is none.</summary>
    public string? Name(string code) => throw new NotImplementedException();
}
