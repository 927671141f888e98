using System.Reflection;
using System.Text;

namespace SatuData.Tabular.Regions;

/// <summary>
/// The codes and names of government regions in one code system and version. Codes of different systems look alike and
/// mean different
/// regions (166 four-digit codes are in both Kemendagri's and BPS's list for different areas), so the system goes with
/// the code.
/// </summary>
/// <remarks>Immutable and safe for use by several threads. Each level is loaded when it is first asked for.</remarks>
public sealed class RegionCodes
{
    private static readonly string[] ResourceNames = ["provinces", "regencies", "districts", "villages"];

    private readonly Lazy<RegionTable>[] _levels;

    private RegionCodes(string system, string version)
    {
        System = system;
        Version = version;
        _levels = [.. Enum.GetValues<RegionLevel>().Select(level => new Lazy<RegionTable>(() => LoadShipped(level)))];
    }

    /// <summary>
    /// The list of the Ministry of Home Affairs shipped with the product (npm package idn-area-data 4.0.1).
    /// </summary>
    public static RegionCodes Kemendagri { get; } = new("kemendagri", "Kepmendagri 300.2.2-2138 Tahun 2025");

    /// <summary>The code system: <c>kemendagri</c>.</summary>
    public string System { get; }

    /// <summary>The decree that set the list.</summary>
    public string Version { get; }

    /// <summary>How many regions of <paramref name="level"/> there are.</summary>
    public int Count(RegionLevel level) => _levels[(int)level].Value.Count;

    /// <summary>
    /// Whether <paramref name="code"/>, in UTF-8, with all of its dots or none, is the code of a region of
    /// <paramref name="level"/>.
    /// Allocates nothing.
    /// </summary>
    public bool Exists(RegionLevel level, ReadOnlySpan<byte> code) =>
        RegionCode.TryPack(level, code, out var packed) && _levels[(int)level].Value.Contains(packed);

    /// <summary>
    /// Whether <paramref name="code"/>, with all of its dots or none, is the code of a region of
    /// <paramref name="level"/>.
    /// </summary>
    public bool Exists(RegionLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Exists(level, Encoding.UTF8.GetBytes(code));
    }

    /// <summary>
    /// The name of the region with <paramref name="code"/>, whose length tells its level, with all of its dots or none;
    /// null when there is
    /// no such region.
    /// </summary>
    public string? Name(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return RegionCode.LevelOf(code.Length) is { } level
            && RegionCode.TryPack(level, Encoding.UTF8.GetBytes(code), out var packed)
            ? _levels[(int)level].Value.Name(packed)
            : null;
    }

    /// <summary>The regions of <paramref name="level"/>, by code.</summary>
    /// <param name="level">The level.</param>
    /// <param name="within">Code with dots of the region they lie in; empty for all.</param>
    public IReadOnlyList<NamedRegion> List(RegionLevel level, string within = "")
    {
        ArgumentNullException.ThrowIfNull(within);
        var table = _levels[(int)level].Value;
        return
        [
            .. table.Codes.Select(c => (Code: RegionCode.Format(level, c), Packed: c))
                .Where(c => within.Length == 0 || c.Code == within || c.Code.StartsWith(within + ".", StringComparison.Ordinal))
                .Select(c => new NamedRegion(c.Code, table.Name(c.Packed)!)),
        ];
    }

    private static RegionTable LoadShipped(RegionLevel level)
    {
        var name = $"regions/{ResourceNames[(int)level]}.csv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build left out the region list {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new RegionTable(level, bytes);
    }
}
