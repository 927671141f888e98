using System.Collections.Concurrent;
using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Versions;

/// <summary>The rules that compare rows with those of the previous version by one key.</summary>
internal sealed class KeyedVersionCheck : TableCheck
{
    private const int Kept = 10_000;

    private readonly BoundTable _table;
    private readonly int[] _keys;
    private readonly StandardRule? _lost;
    private readonly StandardRule? _gained;
    private readonly IReadOnlyList<Comparison> _comparisons;
    private readonly Lazy<PreviousRows> _previous;
    private readonly ConcurrentDictionary<int, Part> _parts = new();

    public KeyedVersionCheck(
        IReadOnlyList<StandardRule> rules, BoundTable table, ITypedTable previous, Func<string, int> previousIndex)
    {
        _table = table;
        _keys = table.IndexesOf(rules[0].Key);
        _lost = rules.FirstOrDefault(r => r.Kind == RuleKind.RowsLost);
        _gained = rules.FirstOrDefault(r => r.Kind == RuleKind.RowsGained);
        _comparisons = [.. rules.Where(r => r.Kind == RuleKind.Change)
            .SelectMany(rule => rule.Fields.Where(f => previousIndex(f) >= 0), (rule, field) => (rule, field))
            .Select((pair, value) =>
                new Comparison(pair.rule, table.IndexOf(pair.field), previousIndex(pair.field), value))];
        _previous = new(() => new PreviousRows(
            previous, [.. rules[0].Key.Select(previousIndex)], [.. _comparisons.Select(c => c.PreviousColumn)]));
    }

    public override PartitionCheck Open(int index, FindingCollector collector) =>
        _parts[index] = new Part(this, collector);

    public override void Report(FindingCollector whole)
    {
        var previous = _previous.Value;
        if (previous.IsFull)
        {
            whole.Add(NotChecked.TooMany(_lost ?? _gained ?? _comparisons[0].Rule, _table.Sheet));
        }

        ReportLost(previous, whole);
        ReportGained(previous, whole);
    }

    private static long Allowed(StandardRule rule, long rows) =>
        (long)Math.Max(rule.Maximum ?? 0, Math.Floor(rows * (rule.MaximumPercent ?? 0) / 100));

    private void ReportLost(PreviousRows previous, FindingCollector whole)
    {
        if (_lost is null || previous.Lost is var lost && lost <= Allowed(_lost, previous.Rows))
        {
            return;
        }

        var words = new RuleWords(
            _lost,
            FindingCodes.VersionRowLost,
            $"Baris ini ada pada versi sebelumnya, tetapi tidak ada lagi (seluruhnya {lost} baris). Pastikan memang dihapus.",
            "Baris yang hilang sejak versi sebelumnya");
        var group = whole.Group(words.Code, null, _lost.Severity);
        foreach (var key in previous.LostKeys((int)Math.Min(lost, Kept)))
        {
            if (group.CountOne())
            {
                group.Keep(
                    _table.About(words, null, -1, _table.AreOpen(_keys) ? key
                        : null, "Ada seperti pada versi sebelumnya, atau dikonfirmasi hilang"));
            }
        }

        group.CountMany(Math.Max(0, lost - Kept));
    }

    private void ReportGained(PreviousRows previous, FindingCollector whole)
    {
        var gained = _parts.Sum(p => p.Value.Gained);
        if (_gained is null || gained <= Allowed(_gained, previous.Rows))
        {
            return;
        }

        var words = new RuleWords(
            _gained,
            FindingCodes.VersionRowGained,
            $"Baris ini tidak ada pada versi sebelumnya (seluruhnya {gained} baris baru).",
            "Baris baru sejak versi sebelumnya");
        var group = whole.Group(words.Code, null, _gained.Severity);
        var kept = 0;
        foreach (var (row, key) in _parts.OrderBy(p => p.Key).SelectMany(p => p.Value.New).Take(Kept))
        {
            kept++;
            if (group.CountOne())
            {
                group.Keep(_table.About(words, row, -1, _table.AreOpen(_keys) ? key : null, null));
            }
        }

        group.CountMany(gained - kept);
    }

    private sealed record Comparison(StandardRule Rule, int Column, int PreviousColumn, int Value)
    {
        /// <summary>
        /// Whether the change is too large; a change from nothing has no percentage and counts when it is large
        /// enough.
        /// </summary>
        public bool IsJump(double before, double now)
        {
            var change = Math.Abs(now - before);
            return change > (double)(Rule.Minimum ?? 0)
                && change * 100 > Math.Abs(before) * (double)Rule.MaximumPercent!.Value * (1 + 1e-12);
        }
    }

    private sealed class Part(KeyedVersionCheck check, FindingCollector collector) : PartitionCheck
    {
        public long Gained { get; private set; }

        public List<(long Row, string Key)> New { get; } = [];

        public override void Check(RowBatch batch, ReadOnlySpan<long> rows)
        {
            var previous = check._previous.Value;
            for (var i = 0; i < batch.Count; i++)
            {
                if (!RowKey.TryOf(batch, check._keys, i, out var key))
                {
                    continue;
                }

                var place = previous.Meet(key);
                if (place < 0)
                {
                    Note(batch, i, rows[i], previous.IsFull);
                    continue;
                }

                foreach (var comparison in check._comparisons)
                {
                    Compare(comparison, previous.Number(place, comparison.Value), batch, i, rows[i]);
                }
            }
        }

        private void Note(RowBatch batch, int index, long row, bool isUncertain)
        {
            if (isUncertain)
            {
                return;
            }

            Gained++;
            if (New.Count < Kept && check._gained is not null)
            {
                New.Add((row, ValueText.Of(batch, check._keys, index)));
            }
        }

        private void Compare(Comparison comparison, double before, RowBatch batch, int index, long row)
        {
            var column = batch[comparison.Column];
            var now = PreviousRows.Number(column, index);
            if (double.IsNaN(before) || double.IsNaN(now) || !comparison.IsJump(before, now))
            {
                return;
            }

            var rule = comparison.Rule;
            var group = collector.Group(
                FindingCodes.VersionValueJump, check._table.Fields[comparison.Column].Field.Name, rule.Severity);
            if (!group.CountOne())
            {
                return;
            }

            var title = check._table.Fields[comparison.Column].Field.Title;
            var limit = rule.MaximumPercent!.Value.ToString(CultureInfo.InvariantCulture);
            var words = new RuleWords(
                rule,
                FindingCodes.VersionValueJump,
                $"Kolom {title}: nilai berubah lebih dari {limit}% sejak versi sebelumnya. Periksa kembali, atau jelaskan perubahannya.",
                $"Perubahan paling banyak {limit}%");
            var expected = check._table.AreOpen(comparison.Column) ? Expected(before, now) : words.Description;
            group.Keep(check._table.About(words, row, comparison.Column, ValueText.Of(column, index), expected));
        }

        private static string Expected(double before, double now)
        {
            var change = before == 0 ? ""
                : $", berubah {ValueText.Number((decimal)Math.Round((now - before) * 100 / Math.Abs(before), 1))}%";
            return $"Versi sebelumnya {ValueText.Number((decimal)before)}{change}";
        }
    }
}
