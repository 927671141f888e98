using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Expressions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Rows;

/// <summary>A condition that every row must fulfil.</summary>
internal sealed class RowRuleCheck : TableCheck
{
    private readonly StandardRule _rule;
    private readonly BoundTable _table;
    private readonly RuleWords _words;
    private readonly int[] _columns;

    public RowRuleCheck(StandardRule rule, BoundTable table)
    {
        _rule = rule;
        _table = table;
        var fields = rule.ConditionNode!.Fields;
        _columns = [.. fields.Select(table.IndexOf)];
        var titles = string.Join(", ", fields.Select(f => f.Title));
        _words = new RuleWords(
            rule,
            FindingCodes.RowConstraint,
            $"Baris ini tidak memenuhi aturan antar kolom ({titles}); periksa nilai kolom-kolom itu.",
            "Aturan antar kolom: " + rule.Condition);
    }

    public override PartitionCheck Open(int index, FindingCollector collector) => new Part(this, collector);

    /// <summary>
    /// The column a finding is put at: the field that stands alone on one side, else the first one named.
    /// </summary>
    private int PlaceOf(NumberComparison? comparison)
    {
        var alone = comparison?.Node.Operands.Reverse().OfType<FieldNode>().FirstOrDefault();
        var named = (ExpressionNode?)alone ?? comparison?.Node ?? _rule.ConditionNode!;
        return named.Fields.Count > 0 ? _table.IndexOf(named.Fields[0]) : _columns.Length > 0 ? _columns[0] : -1;
    }

    private sealed class Part : PartitionCheck
    {
        private readonly RowRuleCheck _check;
        private readonly FindingCollector _collector;
        private readonly TruthVector _condition;

        public Part(RowRuleCheck check, FindingCollector collector)
        {
            _check = check;
            _collector = collector;
            _condition = new VectorBuilder(check._table.IndexOf, check._rule.Tolerance)
                .Truth(check._rule.ConditionNode!);
        }

        public override void Check(RowBatch batch, ReadOnlySpan<long> rows)
        {
            _condition.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                if (_condition.Present[i] && !_condition.Values[i])
                {
                    Report(batch, i, rows[i]);
                }
            }
        }

        private void Report(RowBatch batch, int index, long row)
        {
            var comparison = _condition.Explain(index);
            var column = _check.PlaceOf(comparison);
            var field = column < 0 ? null : _check._table.Fields[column].Field.Name;
            var group = _collector.Group(_check._words.Code, field, _check._rule.Severity);
            if (!group.CountOne())
            {
                return;
            }

            var value = column < 0 ? null : ValueText.Of(batch[column], index);
            var shown = _check._table.AreOpen(_check._columns) ? comparison : null;
            group.Keep(
                _check._table.About(_check._words, row, column, value, ComparisonWords.Expected(shown, _check._rule)));
        }
    }
}
