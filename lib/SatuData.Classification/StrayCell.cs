namespace SatuData.Classification;

/// <summary>A personal identifier found in a cell of a column that is not a column of such identifiers.</summary>
/// <param name="SourceColumn">0-based index of the column in the file.</param>
/// <param name="Row">1-based row of the sheet or line of the text file.</param>
/// <param name="Address">A1 address: <c>F120</c>.</param>
/// <param name="Type">Key of the type found: <c>nik</c>, <c>telepon</c>, <c>surel</c>.</param>
/// <param name="Masked">The identifier with all but a harmless beginning replaced by asterisks.</param>
public sealed record StrayCell(int SourceColumn, long Row, string Address, string Type, string Masked);
