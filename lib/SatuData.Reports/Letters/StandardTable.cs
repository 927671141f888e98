namespace SatuData.Reports.Letters;

/// <summary>A data standard as it is printed in a letter (five parts of Perpres 39/2019 Pasal 4).</summary>
/// <param name="Nama">Name of the standard.</param>
/// <param name="Versi">Version; may be empty.</param>
/// <param name="Kolom">The columns, in the order of the template.</param>
public sealed record StandardTable(string Nama, string Versi, IReadOnlyList<StandardColumn> Kolom);
