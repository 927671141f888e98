using SatuData.Classification.Rules;

namespace SatuData.Classification.Headers;

/// <summary>What a header says.</summary>
/// <param name="Type">The type it names; null when it names none.</param>
/// <param name="Words">The words of the rules that matched, never other words of the header.</param>
/// <param name="Route">What decided the meaning of a head word.</param>
internal sealed record HeaderEvidence(ColumnType? Type, string Words, HeaderRoute Route)
{
    public static readonly HeaderEvidence None = new(null, "", HeaderRoute.Frasa);

    /// <summary>
    /// The type in a table of persons of a header that counts or measures: "jumlah bantuan" is a sum in a table of
    /// villages and one person's aid in a table of persons.
    /// </summary>
    public ColumnType? OfPerson { get; init; }
}
