using SatuData.Tabular.Reading.Zip;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>A sheet of cells as the workbook lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">Whether it is hidden, if only so that a macro could show it.</param>
/// <param name="Part">Where its cells are; null when the part is missing.</param>
internal sealed record SheetEntry(string Name, bool IsHidden, ZipPart? Part);
