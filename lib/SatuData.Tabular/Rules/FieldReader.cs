using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Reads the cells of one column of one partition into typed values and, when there is somewhere to report to, checks
/// them on the way.
/// Not safe for use by two threads at once.
/// </summary>
internal abstract class FieldReader(FieldRules rules, FieldFindings? findings)
{
    private static readonly FieldFinding Missing = new(
        FindingCodes.MissingValue, "wajib diisi tetapi kosong.", "Wajib diisi", "Isi nilainya, atau hapus barisnya bila tidak dipakai.");

    private static readonly FieldFinding ErrorCell = new(
        FindingCodes.ErrorCell, "sel berisi galat rumus.", "Bukan galat rumus", "Perbaiki rumusnya atau ketik nilainya.");

    private readonly bool _required = rules.IsRequired && findings is not null;
    private FieldFinding? _outOfRange;

    /// <summary>Cells so far that were empty or held a word for a missing value.</summary>
    public long MissingCount { get; private set; }

    protected FieldRules Rules => rules;

    protected FieldFindings? Findings => findings;

    public static FieldReader Create(FieldRules rules, FindingCollector? collector)
    {
        var findings = collector is null ? null : new FieldFindings(rules, collector);
        return rules.Field.ToColumn().Kind switch
        {
            ValueKind.Integer => new IntegerReader(rules, findings),
            ValueKind.Decimal => new DecimalReader(rules, findings),
            ValueKind.Real => new RealReader(rules, findings),
            ValueKind.Date => new DateReader(rules, findings),
            ValueKind.Boolean => new BooleanReader(rules, findings),
            _ => new TextReader(rules, findings),
        };
    }

    /// <summary>Reads one cell into <paramref name="target"/> at <paramref name="index"/>.</summary>
    public void Read(ReadOnlySpan<byte> cell, CellKind kind, BatchColumn target, int index, long row)
    {
        var text = CellText.Trim(cell);
        if (text.Length == 0 || kind == CellKind.Error || IsMissing(text))
        {
            target.SetAbsent(index);
            if (kind == CellKind.Error)
            {
                findings?.Report(ErrorCell, text, row);
                return;
            }

            MissingCount++;
            if (_required)
            {
                findings!.Report(Missing, default, row);
            }

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

    protected abstract void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row);

    /// <summary>Sets a whole value, absent when it could not be read, and checks its range.</summary>
    protected void SetInRange(long value, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        target.SetLong(index, value);
        if (value < rules.Minimum || value > rules.Maximum)
        {
            ReportOutOfRange(text, row);
        }
    }

    protected void ReportOutOfRange(ReadOnlySpan<byte> text, long row) =>
        findings?.Report(_outOfRange ??= Ranges.Finding(rules.Field), text, row);

    protected void Refuse(FieldFinding why, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        target.SetAbsent(index);
        findings?.Report(why, text, row);
    }
}
