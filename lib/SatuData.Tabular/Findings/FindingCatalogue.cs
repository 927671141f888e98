using System.Collections.Frozen;

namespace SatuData.Tabular.Findings;

/// <summary>
/// Every code of <see cref="FindingCodes"/> with its dimension of quality, its words and what to do. Safe for use by
/// several threads.
/// </summary>
public static partial class FindingCatalogue
{
    private static readonly FrozenDictionary<string, FindingKind> Known =
        ((FindingKind[])[.. Files, .. Labels, .. Values, .. Repairs, .. Rules])
            .ToFrozenDictionary(k => k.Code, StringComparer.Ordinal);

    /// <summary>All entries, by code.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
        [.. Known.Values.OrderBy(k => k.Code, StringComparer.Ordinal)];

    /// <summary>
    /// The entry of <paramref name="code"/>. A code that this version does not know, as in a submission that a newer
    /// one recorded, stands for itself.
    /// </summary>
    public static FindingKind For(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Known.GetValueOrDefault(code) ?? new FindingKind(
            code, QualityDimension.Akurasi, FindingScope.Table, Severity.Warning, code, "Periksa tempat yang disebut.");
    }

    /// <summary>
    /// Whether what would be right is reckoned from values of the data, as a sum or the previous value: such an
    /// expectation gives away as much as the value does.
    /// </summary>
    public static bool ExpectsFromData(string code) => code
        is FindingCodes.RowConstraint or FindingCodes.TotalMismatch or FindingCodes.SumMismatch or FindingCodes.SequentialValue
        or FindingCodes.MonotoneValue or FindingCodes.VersionValueJump or FindingCodes.VersionRowLost or FindingCodes.VersionRowGained
        or FindingCodes.DragFill or FindingCodes.DamagedCode or FindingCodes.Sentinel or FindingCodes.ScaleBreak;

    /// <summary>The dimension's name, in Indonesian.</summary>
    public static string Words(QualityDimension dimension) => dimension switch
    {
        QualityDimension.Kelengkapan => "kelengkapan",
        QualityDimension.Akurasi => "akurasi",
        QualityDimension.Konsistensi => "konsistensi",
        QualityDimension.KetepatanWaktu => "ketepatan waktu",
        QualityDimension.Keunikan => "keunikan",
        _ => "kepatuhan kode referensi",
    };
}
