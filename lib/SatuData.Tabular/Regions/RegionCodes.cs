using System.Reflection;
using System.Security.Cryptography;
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
    /// <summary>The system of the Ministry of Home Affairs.</summary>
    public const string KemendagriSystem = "kemendagri";

    /// <summary>
    /// The system of the statistics office (MFD); its list is not shipped, so only the shape of a code is known.
    /// </summary>
    public const string BpsSystem = "bps";

    private static readonly string[] ResourceNames = ["provinces", "regencies", "districts", "villages"];

    private readonly Lazy<RegionTable>[] _levels;
    private readonly Lazy<string>[] _hashes;
    private readonly Lazy<RegionHistory> _history = new(RegionHistory.Load);

    private RegionCodes(string system, params IReadOnlyList<RegionEdition> editions)
    {
        System = system;
        Editions = editions;
        _hashes = [.. Enum.GetValues<RegionLevel>()
            .Select(level => new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(ReadShipped(level)))))];
        _levels = [.. Enum.GetValues<RegionLevel>().Select(level => new Lazy<RegionTable>(() => LoadShipped(level)))];
    }

    /// <summary>
    /// The list of the Ministry of Home Affairs shipped with the product (npm package idn-area-data 4.0.1), with what
    /// earlier editions had otherwise (3.1.2 and 3.0.1).
    /// </summary>
    public static RegionCodes Kemendagri { get; } = new(
        KemendagriSystem,
        new RegionEdition("Kepmendagri 100.1.1-6117 Tahun 2022", null),
        new RegionEdition("Kepmendagri 100.1.1-6117 Tahun 2022 dengan UU 29 Tahun 2022", new DateOnly(2022, 12, 8)),
        new RegionEdition("Kepmendagri 300.2.2-2138 Tahun 2025", new DateOnly(2025, 4, 25)));

    /// <summary>The code system: <c>kemendagri</c>.</summary>
    public string System { get; }

    /// <summary>The decree that set the list.</summary>
    public string Version => Editions[^1].Decree;

    /// <summary>The editions known, oldest first.</summary>
    public IReadOnlyList<RegionEdition> Editions { get; }

    /// <summary>The edition in force on a day; the current one when no day is given.</summary>
    public RegionEdition EditionAt(DateOnly? day) => Editions[IndexAt(day)];

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

    /// <summary>
    /// What a code of <paramref name="level"/>, with all of its dots or none, is on <paramref name="day"/>: in force,
    /// of an earlier decree (with its successor where certain), of a later one, or unknown. Without a day, the current
    /// edition judges.
    /// </summary>
    public RegionVerdict Judge(RegionLevel level, string code, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!RegionCode.TryPack(level, Encoding.UTF8.GetBytes(code), out var packed))
        {
            return new RegionVerdict(RegionStatus.Unknown);
        }

        var digits = RegionCode.Unpack(level, packed);
        var history = _history.Value;
        var edition = IndexAt(day);
        if (_levels[(int)level].Value.Contains(packed))
        {
            return history.FirstEdition(digits) is { } first && first > edition
                ? new RegionVerdict(RegionStatus.Later, Editions[first])
                : new RegionVerdict(RegionStatus.Valid);
        }

        return history.LastEdition(digits) switch
        {
            null => new RegionVerdict(RegionStatus.Unknown),
            { } last when last >= edition => new RegionVerdict(RegionStatus.Valid),
            { } last => new RegionVerdict(RegionStatus.Earlier, Editions[last], history.Successor(digits)),
        };
    }

    /// <summary>
    /// The codes and names of <paramref name="level"/> within the region <paramref name="within"/> (with all of its
    /// dots or none; empty for the country), by code.
    /// </summary>
    public IReadOnlyList<(string Code, string Name)> Parts(RegionLevel level, string within)
    {
        ArgumentNullException.ThrowIfNull(within);
        var prefix = within.Replace(".", "", StringComparison.Ordinal);
        return [.. _levels[(int)level].Value.All
            .Select(region => (Code: RegionCode.Unpack(level, region.Code), region.Name))
            .Where(region => region.Code.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(region => region.Code, StringComparer.Ordinal)];
    }

    private int IndexAt(DateOnly? day)
    {
        var index = Editions.Count - 1;
        while (index > 0 && day < Editions[index].From)
        {
            index--;
        }

        return index;
    }

    /// <summary>SHA-256 of the current list of <paramref name="level"/>, 64 lower-case hexadecimal digits.</summary>
    public string Hash(RegionLevel level) => _hashes[(int)level].Value;

    private static RegionTable LoadShipped(RegionLevel level) => new(level, ReadShipped(level));

    private static byte[] ReadShipped(RegionLevel level)
    {
        var name = $"regions/{ResourceNames[(int)level]}.csv";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build left out the region list {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
