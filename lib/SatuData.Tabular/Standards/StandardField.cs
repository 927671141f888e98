using SatuData.Tabular.Access;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Standards;

/// <summary>
/// One column of a data standard: its type and rules, and the five parts that Perpres 39/2019 Pasal 4 asks for.
/// </summary>
public sealed record StandardField
{
    /// <summary>The column's name in stored tables; unique in the standard, ignoring case.</summary>
    public required string Name { get; init; }

    /// <summary>The column's title for people, in Indonesian. Default: the name.</summary>
    public required string Title { get; init; }

    /// <summary>The type of its values.</summary>
    public required FieldType Type { get; init; }

    /// <summary>
    /// The format within the type, as Table Schema names it: <c>email</c>, <c>%d/%m/%Y</c>; null for the default.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>How its values are written, where the standard fixes that.</summary>
    public FieldNotation Notation { get; init; } = FieldNotation.None;

    /// <summary>What the values of a code mean: code to label, in the order of the standard. Empty for none.</summary>
    public IReadOnlyList<CodeLabel> Categories { get; init; } = [];

    /// <summary>The fields of BPS's form MS-Var; null when the standard gives none.</summary>
    public MsVar? MsVar { get; init; }

    /// <summary>The code list the values must be in; null when the field holds no codes of a list.</summary>
    public CodeListReference? CodeList { get; init; }

    /// <summary>Digits after the decimal point of a number, 0 to 18; null when the standard does not fix it.</summary>
    public int? Scale { get; init; }

    /// <summary>What its values must satisfy.</summary>
    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;

    /// <summary>
    /// Texts that stand for an absent value, besides empty text. Default none: "-" means nil in some publications.
    /// </summary>
    public IReadOnlyList<string> MissingValues { get; init; } = [];

    /// <summary>Other headers under which agencies send this column.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The access class the standard declares; null when it is left to classification.</summary>
    public AccessClass? AccessClass { get; init; }

    /// <summary>What the standard says of it for disclosure control; null to conclude it from the rest.</summary>
    public FieldDisclosure? Disclosure { get; init; }

    /// <summary>The idea behind the data and why it is produced (konsep).</summary>
    public string? Konsep { get; init; }

    /// <summary>What the data means and where its limits are (definisi).</summary>
    public string? Definisi { get; init; }

    /// <summary>How it is systematically grouped (klasifikasi).</summary>
    public string? Klasifikasi { get; init; }

    /// <summary>In what amount, level or coverage is measured (ukuran): Jumlah, Persentase.</summary>
    public string? Ukuran { get; init; }

    /// <summary>The standard quantity it is measured in (satuan): orang, hektare, rupiah.</summary>
    public string? Satuan { get; init; }

    /// <summary>
    /// The level of the region code list the values must be in; null when the field holds no region code.
    /// </summary>
    public RegionLevel? RegionLevel { get; init; }

    /// <summary>The system of its region codes: <c>kemendagri</c> or <c>bps</c>. Default: kemendagri.</summary>
    public string RegionSystem { get; init; } = RegionCodes.KemendagriSystem;

    /// <summary>Name and type of the column in typed rows.</summary>
    public TypedColumn ToColumn() => Type switch
    {
        FieldType.Integer or FieldType.Year => new(Name, ValueKind.Integer),
        FieldType.Number when Scale is { } scale => new(Name, ValueKind.Decimal, scale),
        FieldType.Number => new(Name, ValueKind.Real),
        FieldType.Boolean => new(Name, ValueKind.Boolean),
        FieldType.Date => new(Name, ValueKind.Date),
        _ => new(Name, ValueKind.Text),
    };
}
