namespace SatuData.Tabular.Standards;

/// <summary>What a standard says of the whole table for disclosure control. Immutable.</summary>
public sealed record DisclosureTerms
{
    /// <summary>Nothing said: everything follows from fields and rules.</summary>
    public static readonly DisclosureTerms None = new();

    /// <summary>Whom the table counts; null to conclude it from the units of its counts.</summary>
    public DisclosureSubject? Subject { get; init; }

    /// <summary>
    /// The topic, in the words of the policy: <c>kesehatan</c>, <c>anak</c>; null to conclude it from the standard's
    /// words.
    /// </summary>
    public string? Topic { get; init; }

    /// <summary>
    /// Whether sums over regions and categories that the table leaves out must be taken for known elsewhere. Default
    /// true.
    /// </summary>
    public bool TotalsAreKnown { get; init; } = true;
}
