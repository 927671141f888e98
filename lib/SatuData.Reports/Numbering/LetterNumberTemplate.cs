using System.Globalization;
using System.Text.RegularExpressions;

namespace SatuData.Reports.Numbering;

/// <summary>
/// How a region numbers its letters (Permendagri 83/2022: archive code, counter, unit). Placeholders: <c>{sifat}</c>,
/// <c>{kode}</c>, <c>{urut}</c> (also <c>{urut:000}</c>), <c>{unit}</c>, <c>{bulan}</c> (01–12),
/// <c>{bulan-romawi}</c> (I–XII), <c>{tahun}</c>; everything else is printed literally, stray spaces included. The
/// counter starts again each year and is unique per template and year: the caller keeps it.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed partial record LetterNumberTemplate
{
    private static readonly string[] Roman =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    private readonly string _pattern = "{kode}/{urut}/{unit}";

    /// <summary>The pattern; <c>{kode}/{urut}/{unit}</c> by default.</summary>
    /// <exception cref="ArgumentException">The pattern does not hold exactly one counter, or holds an unknown
    /// placeholder.</exception>
    public string Pattern
    {
        get => _pattern;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!WholePattern().IsMatch(value) || Counter().Count(value) != 1)
            {
                throw new ArgumentException(
                    $"'{value}' needs exactly one {{urut}}, and of the others only known placeholders.", nameof(value));
            }

            _pattern = value;
        }
    }

    /// <summary>Archive classification code: <c>000.8.3.3</c>.</summary>
    public string Kode { get; init; } = "";

    /// <summary>Code of the unit: <c>D.12</c>.</summary>
    public string Unit { get; init; } = "";

    /// <summary>
    /// Security letter where the region prints one: <c>B</c> (default), <c>T</c>, <c>R</c>, <c>SR</c>.
    /// </summary>
    public string Sifat { get; init; } = "B";

    /// <summary>
    /// The number of a letter of <paramref name="tanggal"/> that took <paramref name="urut"/> from that year's
    /// counter.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urut"/> is below 1.</exception>
    public LetterNumber Number(int urut, DateOnly tanggal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(urut, 1);
        var text = Placeholder().Replace(_pattern, found => found.ValueSpan switch
        {
            "{kode}" => Kode,
            "{unit}" => Unit,
            "{sifat}" => Sifat,
            "{bulan}" => tanggal.Month.ToString("00", CultureInfo.InvariantCulture),
            "{bulan-romawi}" => Roman[tanggal.Month - 1],
            "{tahun}" => tanggal.Year.ToString("0000", CultureInfo.InvariantCulture),
            _ => urut.ToString($"D{Math.Max(1, found.Length - "{urut:}".Length)}", CultureInfo.InvariantCulture),
        });
        return new LetterNumber(text, urut, tanggal.Year);
    }

    [GeneratedRegex(@"^(?:[^{}]|\{(?:kode|unit|sifat|bulan|bulan-romawi|tahun|urut|urut:0{1,9})\})*\z")]
    private static partial Regex WholePattern();

    [GeneratedRegex(@"\{urut(?::0+)?\}")]
    private static partial Regex Counter();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();
}
