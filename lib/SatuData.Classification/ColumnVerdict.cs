using SatuData.Tabular.Access;

namespace SatuData.Classification;

/// <summary>The proposed access class of one column; a person confirms or overrides it.</summary>
public sealed record ColumnVerdict
{
    /// <summary>
    /// Name of the standard's field; <c>kolom C</c> for a column bound to none, because a header as found may itself be
    /// a value.
    /// </summary>
    public required string Column { get; init; }

    /// <summary>0-based index of the column in the file.</summary>
    public required int SourceColumn { get; init; }

    /// <summary>Letters of the column: <c>C</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The proposed class.</summary>
    public required AccessClass Class { get; init; }

    /// <summary>Key of the type recognised: <c>nik</c>, <c>nama-wilayah</c>; <c>tidak-dikenal</c> when none.</summary>
    public required string Type { get; init; }

    /// <summary>Name of the type in Indonesian.</summary>
    public required string TypeName { get; init; }

    /// <summary>Laws that the class rests on; never empty for an exempt column.</summary>
    public required IReadOnlyList<LegalBasis> Basis { get; init; }

    /// <summary>Reasons; never empty.</summary>
    public required IReadOnlyList<VerdictEvidence> Evidence { get; init; }

    /// <summary>How sure the rules are of the class, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Version of the rules that gave the verdict.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>
    /// Identity of the column's kind: header words, type and shape of the values, as 64 hexadecimal digits. A person's
    /// override may be reused for a later file while the fingerprint stays the same.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>
    /// How many cells hold an identifier that does not belong in the column; exact, though cells listed are capped.
    /// </summary>
    public required long StrayCells { get; init; }
}
