using System.Globalization;
using System.Text;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class DateReader(FieldRules rules, FieldFindings? findings, DateWatch? watch)
    : FieldReader(rules, findings)
{
    /// <summary>The serial number of 9999-12-31, the last day a workbook can hold.</summary>
    private const long LastSerial = 2958465;

    /// <summary>The first serial number read from text, in 1927: smaller numbers are years and counts.</summary>
    private const long FirstTextSerial = 10_000;

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        switch (kind)
        {
            case CellKind.Date:
                ReadKept(text, target, index, row);
                break;
            case CellKind.Text:
                ReadText(text, target, index, row);
                break;
            case CellKind.Number:
                ReadSerial(text, kind, target, index, row);
                break;
            default:
                Refuse(DateFindings.NotADay, text, target, index, row);
                break;
        }
    }

    private void ReadKept(ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (!DateText.TryParse(text[..Math.Min(10, text.Length)], monthFirst: false, out var day))
        {
            Refuse(DateFindings.NotADay, text, target, index, row);
            return;
        }

        day = day with { Shape = DateShape.Cell, Notes = text.Contains((byte)':') ? DateNotes.Time : DateNotes.None };
        Set(day, text, target, index, row);
    }

    private void ReadText(ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (DateText.TryParse(text, monthFirst: false, out var day))
        {
            if (day.IsOpen && Rules.Dates!.IsMonthFirst)
            {
                DateText.TryParse(text, monthFirst: true, out day);
            }

            Set(day, text, target, index, row);
        }
        else if (DateText.TryParse(text, monthFirst: true, out day))
        {
            if (Rules.Dates!.IsMonthFirst)
            {
                Set(day, text, target, index, row);
            }
            else
            {
                Refuse(DateFindings.OtherOrder, text, target, index, row, Lists(DateFindings.OtherOrder) ? Show(day)
                    : null);
            }
        }
        else if (!ReadMissingWord(text, target, index, row))
        {
            ReadSerial(text, CellKind.Text, target, index, row);
        }
    }

    /// <summary>
    /// A day kept as a plain number: days from 30 December 1899, or from 1 January 1904. A number between 1900 and
    /// 2100 is a year.
    /// </summary>
    private void ReadSerial(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        var whole = text.EndsWith(".0"u8) ? text[..^2] : text;
        var isSerial = NumberText.TryPlain(whole, out var serial)
            && serial is >= 1 and <= LastSerial and not (>= 1900 and <= 2100)
            && (kind != CellKind.Text || serial >= FirstTextSerial);
        if (!isSerial)
        {
            Refuse(DateText.IsWithoutDay(text) ? DateFindings.WithoutDay : DateFindings.NotADay, text, target, index,
                row);
            return;
        }

        if (serial == 60 && !Rules.Uses1904)
        {
            Refuse(DateFindings.Serial60, text, target, index, row);
            return;
        }

        // The 1900 system counts a 29 February 1900 that never was, so the days before it are one further on.
        var origin = Rules.Uses1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, serial < 60 ? 31 : 30);
        if (origin.DayNumber + serial > DateOnly.MaxValue.DayNumber)
        {
            Refuse(DateFindings.NotADay, text, target, index, row);
            return;
        }

        var date = origin.AddDays((int)serial);
        var day = new DateReading(date.Year, date.Month, date.Day, DateShape.Cell, DateNotes.None);
        if (Accepts(Repairs.DateSerial, text, Encoding.UTF8.GetBytes(Show(day)), target, index, row))
        {
            SetInRange(day.Days, text, target, index, row);
            Findings?.Repair(Repairs.DateSerial, text, Encoding.UTF8.GetBytes(Show(day)), row);
        }
    }

    private void Set(in DateReading day, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (day.Notes != DateNotes.None && !AcceptsNotes(day, text, target, index, row))
        {
            return;
        }

        SetInRange(day.Days, text, target, index, row);
        watch?.Add(day, row);
    }

    private bool AcceptsNotes(in DateReading day, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        var readAs = Encoding.UTF8.GetBytes(Show(day));
        foreach (var (note, repair) in DateFindings.Notes)
        {
            if ((day.Notes & note) == 0)
            {
                continue;
            }

            if (!Accepts(repair, text, readAs, target, index, row))
            {
                return false;
            }

            Findings?.Repair(repair, text, readAs, row);
        }

        return true;
    }

    private static string Show(in DateReading day) =>
        new DateOnly(day.Year, day.Month, day.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
