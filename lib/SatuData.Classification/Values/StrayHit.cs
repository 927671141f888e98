using System.Globalization;
using SatuData.Classification.Rules;

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
        IdentifierKind.Email => "***@***",
        IdentifierKind.Npwp => "**.***.***.*-***.***",
        IdentifierKind.Nip => "******************",
        _ => "**********",
    };

    /// <summary>Key of the type of the identifier.</summary>
    public string Type => Kind switch
    {
        IdentifierKind.Nik => WellKnownTypes.Nik,
        IdentifierKind.Phone => WellKnownTypes.Phone,
        IdentifierKind.Email => WellKnownTypes.Email,
        IdentifierKind.Npwp => WellKnownTypes.Npwp,
        IdentifierKind.Nip => WellKnownTypes.Nip,
        _ => WellKnownTypes.Account,
    };
}
