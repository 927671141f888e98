using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class TextReader : FieldReader
{
    private readonly TextWatch? _watch;
    private readonly CodeRepair _repair;
    private readonly bool _isFree;
    private readonly int _minimumLength;
    private readonly int _maximumLength;
    private FieldFinding? _notListed;
    private FieldFinding? _notMatching;
    private FieldFinding? _wrongLength;

    public TextReader(FieldRules rules, FieldFindings? findings, TextWatch? watch)
        : base(rules, findings)
    {
        _watch = watch;
        _repair = new CodeRepair(rules, text => Broken(text) == BrokenRules.None);
        _minimumLength = rules.Field.Constraints.MinLength ?? 0;
        _maximumLength = rules.Field.Constraints.MaxLength ?? int.MaxValue;
        _isFree = rules is { Allowed: null, Pattern: null, Region: null, CodeList: null };
    }

    private FieldFinding NotListed => _notListed ??= TextFindings.NotListed(Rules.Field);

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (kind == CellKind.Text && FormulaInjection.IsSuspicious(text))
        {
            Findings?.Report(TextFindings.Formula, text, row);
        }

        var broken = Broken(text);
        if (broken == BrokenRules.None && kind != CellKind.LossyNumber)
        {
            target.SetText(index, text);
            return;
        }

        if (!_isFree && kind != CellKind.LossyNumber && ReadRepaired(text, kind, target, index, row))
        {
            return;
        }

        target.SetText(index, text);
        if (Findings is not null)
        {
            Report(broken, text, kind, row);
        }
    }

    private BrokenRules Broken(ReadOnlySpan<byte> text)
    {
        var rules = Rules;
        var broken = BrokenRules.None;
        if (rules.Allowed is { } allowed && !allowed.Contains(text))
        {
            broken |= BrokenRules.List;
        }

        if (rules.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            broken |= BrokenRules.Pattern;
        }

        if (!HasRightLength(text))
        {
            broken |= BrokenRules.Length;
        }

        if (rules.Region is { } region && !region.Accepts(text))
        {
            broken |= BrokenRules.Region;
        }

        if (rules.CodeList is { } list && !list.Accepts(text))
        {
            broken |= BrokenRules.CodeList;
        }

        return broken;
    }

    /// <summary>
    /// Reads what a benign repair turns into a value that breaks no rule, and words for missing values; false when
    /// there is no such repair.
    /// </summary>
    private bool ReadRepaired(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (_repair.TryFind(text, kind, out var repair, out var readAs))
        {
            if (Rules.Declined.Contains(repair.Code))
            {
                target.SetText(index, text);
                Findings?.Report(Repairs.Declined(repair), text, row, CellText.Show(readAs));
            }
            else
            {
                target.SetText(index, readAs);
                Findings?.Repair(repair, text, readAs, row);
                _watch?.Repaired(repair, row);
            }

            return true;
        }

        if (kind == CellKind.Date)
        {
            _watch?.Dates.Count(row);
            var before = Lists(ValueFindings.DateConversion) ? _repair.BeforeDate(text) : null;
            Refuse(ValueFindings.DateConversion, text, target, index, row, before);
            return true;
        }

        return ReadMissingWord(text, target, index, row);
    }

    private void Report(BrokenRules broken, ReadOnlySpan<byte> text, CellKind kind, long row)
    {
        if (kind == CellKind.LossyNumber || ((broken & BrokenRules.Pattern) != 0 && ScientificText.Is(text)))
        {
            _watch?.Lost.Count(row);
            Findings!.Report(TextFindings.PrecisionLost, text, row);
            broken &= ~(ScientificText.Is(text) ? BrokenRules.All : BrokenRules.None);
        }

        if (broken == BrokenRules.None)
        {
            return;
        }

        _watch?.Failed(text, row);
        var suggestion = _repair.Suggest(text, out var cause);
        _watch?.Suggested(cause, row);
        if ((broken & BrokenRules.List) != 0 && suggestion is null && Lists(NotListed))
        {
            suggestion = Rules.Listed?.Nearest(text);
        }

        ReportEach(broken, text, row, suggestion);
    }

    private void ReportEach(BrokenRules broken, ReadOnlySpan<byte> text, long row, string? suggestion)
    {
        if ((broken & BrokenRules.List) != 0)
        {
            Findings!.Report(NotListed, text, row, suggestion);
        }

        if ((broken & BrokenRules.Pattern) != 0)
        {
            Findings!.Report(_notMatching ??= TextFindings.NotMatching(Rules.Field), text, row, suggestion);
        }

        if ((broken & BrokenRules.Length) != 0)
        {
            Findings!.Report(_wrongLength ??= TextFindings.WrongLength(Rules.Field), text, row, suggestion);
        }

        if ((broken & BrokenRules.Region) != 0)
        {
            var why = Rules.Region!.Explain(text, out var successor);
            Findings!.Report(why, text, row, successor ?? suggestion);
        }

        if ((broken & BrokenRules.CodeList) != 0)
        {
            Findings!.Report(Rules.CodeList!.Explain(text), text, row, suggestion);
        }
    }

    /// <summary>A UTF-8 character is 1 to 4 bytes, so the bytes alone decide most of the time.</summary>
    private bool HasRightLength(ReadOnlySpan<byte> text)
    {
        if (text.Length <= _maximumLength && (text.Length + 3) / 4 >= _minimumLength)
        {
            return true;
        }

        var count = CellText.CountScalars(text);
        return count >= _minimumLength && count <= _maximumLength;
    }
}
