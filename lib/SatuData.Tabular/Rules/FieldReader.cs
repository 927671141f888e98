using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;
using SatuData.Tabular.Values.Formats;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Reads the cells of one column of one partition into typed values and, when there is somewhere to report to, checks
/// them on the way. Reading gives the same values whether it is checked or not. Not safe for use by two threads at
/// once.
/// </summary>
internal abstract class FieldReader(FieldRules rules, FieldFindings? findings)
{
    private readonly bool _required = rules.IsRequired && findings is not null;
    private FieldFinding? _outOfRange;
    private FieldFinding? _notListed;

    /// <summary>Cells so far that were empty or held a word for a missing value.</summary>
    public long MissingCount { get; private set; }

    protected FieldRules Rules => rules;

    protected FieldFindings? Findings => findings;

    /// <param name="rules">The column's rules.</param>
    /// <param name="collector">Where findings go; null to read without checking.</param>
    /// <param name="watch">What sees the column as a whole; null exactly when <paramref name="collector"/> is.</param>
    public static FieldReader Create(FieldRules rules, FindingCollector? collector, ColumnWatch? watch)
    {
        var findings = collector is null ? null : new FieldFindings(rules, collector);
        var reader = CreateTyped(rules, findings, watch);
        return rules.Field.Notation.FixesNumbers ? new NotatedNumberReader(rules, findings, reader) : reader;
    }

    private static FieldReader CreateTyped(FieldRules rules, FieldFindings? findings, ColumnWatch? watch)
    {
        var field = rules.Field;
        if (ValueFormat.For(field.Type, field.Format, field.Notation) is { } format)
        {
            return new FormatReader(rules, findings, format);
        }

        return field.ToColumn().Kind switch
        {
            ValueKind.Integer when field.Type == FieldType.Year => new YearReader(rules, findings),
            ValueKind.Date when TimePattern.Of(field.Format) is { } pattern =>
                new DatePatternReader(rules, findings, pattern),
            ValueKind.Boolean when field.Notation.TrueValues.Count + field.Notation.FalseValues.Count > 0 =>
                new WordBooleanReader(rules, findings),
            ValueKind.Integer => new IntegerReader(rules, findings, (NumberWatch?)watch),
            ValueKind.Decimal => new DecimalReader(rules, findings, (NumberWatch?)watch),
            ValueKind.Real => new RealReader(rules, findings, (NumberWatch?)watch),
            ValueKind.Date => new DateReader(rules, findings, (DateWatch?)watch),
            ValueKind.Boolean => new BooleanReader(rules, findings, (BooleanWatch?)watch),
            _ => new TextReader(rules, findings, (TextWatch?)watch),
        };
    }

    /// <summary>Reads one cell into <paramref name="target"/> at <paramref name="index"/>.</summary>
    public void Read(ReadOnlySpan<byte> cell, CellKind kind, BatchColumn target, int index, long row)
    {
        var text = CellText.Trim(cell);
        if (text.Length == 0 || kind == CellKind.Error || IsMissing(text) || (text[0] == '#' && ErrorText.Is(text)))
        {
            ReadNothing(text, kind, target, index, row);
            return;
        }

        if (text.Length != cell.Length && !AcceptBlanks(cell, text, target, index, row))
        {
            return;
        }

        ReadPresent(text, kind, target, index, row);
    }

    /// <summary>Whether the text, already trimmed, stands for an absent value.</summary>
    public bool IsMissing(ReadOnlySpan<byte> text)
    {
        foreach (var word in rules.Missing)
        {
            if (text.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    protected abstract void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index,
        long row);

    /// <summary>Sets a whole value, absent when it could not be read, and checks its range.</summary>
    protected void SetInRange(long value, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        target.SetLong(index, value);
        if (value < rules.Minimum || value > rules.Maximum)
        {
            ReportOutOfRange(text, row);
        }

        if (rules.AllowedNumbers is { } allowed && !allowed.Contains(value))
        {
            ReportNotListed(text, row);
        }
    }

    protected virtual void ReportNotListed(ReadOnlySpan<byte> text, long row) =>
        findings?.Report(_notListed ??= TextFindings.NotListed(rules.Field), text, row);

    protected virtual void ReportOutOfRange(ReadOnlySpan<byte> text, long row) =>
        findings?.Report(_outOfRange ??= Ranges.Finding(rules.Field), text, row);

    protected void Refuse(FieldFinding why, ReadOnlySpan<byte> text, BatchColumn target, int index, long row,
        string? suggestion = null)
    {
        target.SetAbsent(index);
        findings?.Report(why, text, row, suggestion);
    }

    /// <summary>
    /// Whether the next finding of this kind will be shown, so that its suggestion is worth the work.
    /// </summary>
    protected bool Lists(FieldFinding what) => findings is not null && findings.Lists(what);

    /// <summary>Whether a repair may be made. When it may not, the value is absent and reported.</summary>
    protected bool Accepts(
        FieldFinding repair, ReadOnlySpan<byte> text, ReadOnlySpan<byte> readAs, BatchColumn target, int index,
            long row)
    {
        if (!rules.Declined.Contains(repair.Code))
        {
            return true;
        }

        var suggestion = readAs.Length == 0 || findings is null ? null : CellText.Show(readAs);
        Refuse(Repairs.Declined(repair), text, target, index, row, suggestion);
        return false;
    }

    /// <summary>
    /// Reads one of the usual words for a missing value; false when the text is none. Words that may mean nil are
    /// asked about.
    /// </summary>
    protected bool ReadMissingWord(ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        switch (MissingWords.Meaning(text))
        {
            case MissingMeaning.NilOrAbsent:
                Refuse(ValueFindings.UndeclaredMissing, text, target, index, row);
                return true;
            case MissingMeaning.Absent:
                if (Accepts(Repairs.MissingWord, text, default, target, index, row))
                {
                    findings?.Repair(Repairs.MissingWord, text, default, row);
                    SetMissing(target, index, row);
                }

                return true;
            default:
                return false;
        }
    }

    private void ReadNothing(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (kind == CellKind.FormulaWithoutValue)
        {
            Refuse(ValueFindings.FormulaWithoutValue, text, target, index, row);
        }
        else if (text.Length > 0 ? !IsMissing(text) : kind == CellKind.Error)
        {
            Refuse(ValueFindings.ErrorCell, text, target, index, row);
        }
        else
        {
            SetMissing(target, index, row);
        }
    }

    private void SetMissing(BatchColumn target, int index, long row)
    {
        target.SetAbsent(index);
        MissingCount++;
        if (_required)
        {
            findings!.Report(ValueFindings.Missing, default, row);
        }
    }

    private bool AcceptBlanks(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (!Accepts(Repairs.Blank, cell, text, target, index, row))
        {
            return false;
        }

        findings?.Repair(Repairs.Blank, cell, text, row);
        return true;
    }
}
