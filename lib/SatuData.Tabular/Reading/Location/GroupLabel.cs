using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading.Location;

/// <summary>A bound column whose label stands only on the first row of each group.</summary>
/// <param name="Column">0-based column of the sheet.</param>
/// <param name="Field">The field it is bound to.</param>
/// <param name="IsRepaired">Whether the label is repeated on the other rows; false when that was declined.</param>
internal sealed record GroupLabel(int Column, StandardField Field, bool IsRepaired);
