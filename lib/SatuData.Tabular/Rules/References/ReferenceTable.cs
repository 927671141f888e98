using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules.References;

/// <summary>A table that foreign keys refer to.</summary>
/// <param name="Rows">Its rows; columns it does not show cannot be referred to.</param>
/// <param name="Version">Which version of it this is, for the record of a submission.</param>
/// <param name="Hash">SHA-256 of what it is read from, 64 lower-case hexadecimal digits.</param>
public sealed record ReferenceTable(ITypedTable Rows, string Version, string Hash);
