using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Templates;

/// <summary>
/// What a workbook made from a standard says of its origin: in a custom property of the document, and in a hidden cell
/// for programs that drop such properties.
/// </summary>
/// <param name="StandardId">The standard.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">SHA-256 of the standard, 64 lower-case hexadecimal digits.</param>
/// <param name="Region">Code of the region whose codes are filled in; empty for none.</param>
public sealed record TemplateMark(string StandardId, int Version, string Hash, string Region = "")
{
    /// <summary>Name of the custom property that holds <see cref="ToString"/>.</summary>
    public const string PropertyName = "satudata-templat";

    private const string Scheme = "satudata-templat";

    /// <summary>The mark of a template of <paramref name="standard"/>.</summary>
    public static TemplateMark Of(DataStandard standard, string region = "")
    {
        ArgumentNullException.ThrowIfNull(standard);
        return new(standard.Id, standard.Version, standard.Hash, region);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null when it is something else.</summary>
    public static TemplateMark? Parse(string? text) =>
        text?.Trim().Split('/') is [Scheme, { Length: > 0 } id, var version, { Length: 64 } hash, var region]
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(id, number, hash, region)
            : null;

    /// <summary>Whether it is a template of that standard in exactly that form.</summary>
    public bool IsOf([NotNullWhen(true)] DataStandard? standard) => standard is not null && Hash == standard.Hash;

    /// <summary>The mark as it is stored: <c>satudata-templat/produksi-padi/1/…/18.10</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Scheme}/{StandardId}/{Version}/{Hash}/{Region}");
}
