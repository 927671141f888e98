using System.Globalization;

namespace SatuData.Classification.Values;

/// <summary>Where an identifier was found, with no more of it than may be shown.</summary>
/// <param name="Row">1-based row.</param>
/// <param name="Kind">One kind.</param>
/// <param name="NikRegion">First six digits of a NIK; 0 for other kinds.</param>
internal readonly record struct StrayHit(long Row, IdentifierKind Kind, int NikRegion)
{
    /// <summary>The identifier as a reviewer may see it.</summary>
    public string Masked => Kind switch
    {
        IdentifierKind.Nik => NikRegion.ToString("D6", CultureInfo.InvariantCulture) + "**********",
        IdentifierKind.Phone => "08**********",
        _ => "***@***",
    };
}
