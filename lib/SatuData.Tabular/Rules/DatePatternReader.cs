using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;
using SatuData.Tabular.Values.Formats;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Reads days written by the pattern of the standard; a cell that a spreadsheet keeps as a date has none.
/// </summary>
internal sealed class DatePatternReader(FieldRules rules, FieldFindings? findings, TimePattern pattern)
    : FieldReader(rules, findings)
{
    private FieldFinding? _wrongForm;

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (kind == CellKind.Date && DateText.TryParse(text[..Math.Min(10, text.Length)], out var days))
        {
            SetInRange(days, text, target, index, row);
        }
        else if (pattern.TryParse(text, out var moment))
        {
            SetInRange(DateOnly.FromDateTime(moment).DayNumber - DateText.UnixEpochDayNumber, text, target, index, row);
        }
        else if (!ReadMissingWord(text, target, index, row))
        {
            Refuse(_wrongForm ??= WrongForm(), text, target, index, row);
        }
    }

    private FieldFinding WrongForm() => new(
        FindingCodes.TypeError,
        $"bukan tanggal dengan bentuk {pattern}.",
        $"Tanggal dengan bentuk {pattern}",
        $"Tulis seperti {pattern.Example()}");
}
