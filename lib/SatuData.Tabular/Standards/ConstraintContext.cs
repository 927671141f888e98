namespace SatuData.Tabular.Standards;

/// <summary>What the constraints of a field are read with.</summary>
internal sealed record ConstraintContext(
    FieldType Type, string? Format, FieldNotation Notation, IReadOnlyList<CodeLabel> Categories);
