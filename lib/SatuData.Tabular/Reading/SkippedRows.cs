using System.Globalization;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>Findings about rows that are passed over because they are no data.</summary>
internal static class SkippedRows
{
    public static Finding AboveHeader(long headerRow, string? sheet) => new()
    {
        Code = FindingCodes.HeaderPosition,
        Severity = Severity.Info,
        Message = string.Create(CultureInfo.InvariantCulture, $"Judul kolom ditemukan di baris {headerRow}; baris di atasnya dilewati."),
        Sheet = sheet,
        Row = headerRow,
    };

    public static Finding Numbering(long row, string? sheet) => new()
    {
        Code = FindingCodes.NumberingRow,
        Severity = Severity.Info,
        Message = "Baris nomor kolom (1), (2), (3) di bawah judul dilewati.",
        Sheet = sheet,
        Row = row,
    };
}
