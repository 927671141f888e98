using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class DateReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
{
    /// <summary>The serial number of 9999-12-31, the last day a workbook can hold.</summary>
    private const long LastSerial = 2958465;

    private static readonly FieldFinding NotADay = new(
        FindingCodes.TypeError,
        "bukan tanggal lengkap; tulis hari, bulan dan tahun empat angka.",
        "Tanggal",
        "Tanggal, misalnya 31/12/2024 atau 31 Desember 2024");

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        var isDay = kind switch
        {
            CellKind.Date => DateText.TryParse(text[..Math.Min(10, text.Length)], out var days) ? days : (int?)null,
            CellKind.Text => DateText.TryParse(text, out var days) ? days : null,
            _ => FromSerial(text),
        };
        if (isDay is { } day)
        {
            SetInRange(day, text, target, index, row);
            return;
        }

        Refuse(NotADay, text, target, index, row);
    }

    /// <summary>
    /// A day that a workbook keeps as a plain number: days from 30 December 1899, or from 1 January 1904.
    /// </summary>
    private int? FromSerial(ReadOnlySpan<byte> text)
    {
        if (!NumberText.TryPlain(text, out var serial) || serial is < 1 or > LastSerial || serial == 60)
        {
            return null;
        }

        // The 1900 system counts a 29 February 1900 that never was, so the days before it are one further on.
        var origin = Rules.Uses1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, serial < 60 ? 31 : 30);
        return (int)(origin.DayNumber + serial - DateText.UnixEpochDayNumber);
    }
}
