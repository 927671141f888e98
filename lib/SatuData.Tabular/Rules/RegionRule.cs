using System.Text;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The rule that a field holds region codes in force at the reporting date. Immutable; shared by all partitions.
/// </summary>
internal sealed class RegionRule
{
    private readonly RegionLevel _level;
    private readonly RegionCodes _regions;
    private readonly DateOnly? _day;
    private readonly bool _isBps;
    private readonly bool _isCurrent;
    private readonly FieldFinding _unknown;
    private readonly FieldFinding _otherSystem;

    private RegionRule(StandardField field, RegionCodes regions, DateOnly? day)
    {
        _level = field.RegionLevel!.Value;
        _regions = regions;
        _day = day;
        _isBps = field.RegionSystem == RegionCodes.BpsSystem;
        _isCurrent = regions.EditionAt(day) == regions.Editions[^1];
        _unknown = _isBps ? TextFindings.WrongBpsCode(_level)
            : TextFindings.UnknownRegion(_level, regions.EditionAt(day));
        _otherSystem = TextFindings.OtherSystem(_level, wantsBps: _isBps);
    }

    /// <summary>The rule of a field; null when it holds no region codes.</summary>
    public static RegionRule? For(StandardField field, RegionCodes regions, DateOnly? day) =>
        field.RegionLevel is null ? null : new RegionRule(field, regions, day);

    /// <summary>Whether the code is right. Allocates nothing when the current edition judges.</summary>
    public bool Accepts(ReadOnlySpan<byte> code) => _isBps
        ? code.Length == RegionCode.BpsDigits(_level) && !code.ContainsAnyExceptInRange((byte)'0', (byte)'9')
        : _isCurrent
            ? _regions.Exists(_level, code)
            : _regions.Judge(_level, Encoding.UTF8.GetString(code), _day).Status == RegionStatus.Valid;

    /// <summary>Why a code is not right, and the code that is certainly meant, if any.</summary>
    public FieldFinding Explain(ReadOnlySpan<byte> code, out string? suggestion)
    {
        suggestion = null;
        if (_isBps)
        {
            return RegionCode.TryPack(_level, code, out _) ? _otherSystem : _unknown;
        }

        var verdict = _regions.Judge(_level, Encoding.UTF8.GetString(code), _day);
        if (verdict.Status == RegionStatus.Earlier)
        {
            suggestion = Like(verdict.Successor, code);
            return TextFindings.EarlierRegion(_level, verdict);
        }

        if (verdict.Status == RegionStatus.Later)
        {
            return TextFindings.LaterRegion(_level, verdict.Edition!);
        }

        return LooksLikeBps(code) ? _otherSystem : _unknown;
    }

    /// <summary>A kecamatan of 7 digits is BPS's; a desa of 10 digits without dots has the shape of both.</summary>
    private bool LooksLikeBps(ReadOnlySpan<byte> code) => _level >= RegionLevel.Kecamatan
        && code.Length == RegionCode.BpsDigits(_level) && !code.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>The code with dots where the one found has dots.</summary>
    private static string? Like(string? code, ReadOnlySpan<byte> found)
    {
        if (code is null || !found.Contains((byte)'.'))
        {
            return code;
        }

        var dotted = new StringBuilder(code);
        foreach (var place in (int[])[6, 4, 2])
        {
            if (place < code.Length)
            {
                dotted.Insert(place, '.');
            }
        }

        return dotted.ToString();
    }
}
