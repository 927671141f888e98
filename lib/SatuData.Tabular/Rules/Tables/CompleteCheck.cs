using SatuData.Tabular.Findings;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>Every region of a place, every code of a list or every allowed value must occur, in each group.</summary>
internal sealed class CompleteCheck : GroupedCheck<CompleteCheck.Seen>
{
    private readonly int _column;
    private readonly FieldRules _field;
    private readonly RuleContext _context;

    public CompleteCheck(StandardRule rule, BoundTable table, RuleContext context)
        : base(table, new RuleWords(rule, FindingCodes.IncompleteTable, "", "Kelengkapan isi kolom"))
    {
        _column = table.IndexOf(rule.Fields[0]);
        _field = table.Fields[_column];
        _context = context;
    }

    private RegionLevel? Level => _field.Field.RegionSystem == RegionCodes.KemendagriSystem ? _field.Field.RegionLevel
        : null;

    protected override PartitionCheck Open(Groups<Seen> groups) => new RowsCheck(_ => { }, (batch, index, row) =>
    {
        var column = batch[_column];
        if (column.IsPresent(index) && groups.Of(batch, index, row)?.State is { } seen
            && seen.IsNew(Hash128.Start.With(column, index)))
        {
            seen.Add(ValueText.Of(column, index));
        }
    });

    protected override void Report(List<Group<Seen>> parts, FindingCollector whole)
    {
        var seen = parts.SelectMany(p => p.State.All).Select(Plain).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, label) in Expected(seen))
        {
            if (!seen.Contains(code))
            {
                var named = label == code ? code : $"{label} ({code})";
                Add(whole, null, _column, Table.AreOpen(Table.IndexesOf(Words.Rule.By)) ? parts[0].Label
                    : null, named, $"Tidak ada baris untuk {named}; tambahkan barisnya.");
            }
        }
    }

    private IEnumerable<(string Code, string Label)> Expected(HashSet<string> seen)
    {
        if (Level is { } level)
        {
            var regions = _context.Regions;
            return regions.Parts(level, Words.Rule.Within ?? _context.Options.Region ?? Usual(level, seen))
                .Where(r => regions.Judge(level, r.Code, _context.Options.ReportingDate).Status == RegionStatus.Valid);
        }

        return _field.CodeList is { } list
            ? list.Valid.Select(e => (e.Code, e.Label))
            : _field.Field.Constraints.Enum.Select(e => (e, e));
    }

    /// <summary>
    /// The place that most codes are in: codes one level up, since nothing else says which place is meant.
    /// </summary>
    private static string Usual(RegionLevel level, HashSet<string> seen)
    {
        var length = level == RegionLevel.Provinsi ? 0 : level == RegionLevel.Desa ? 6 : RegionCode.Digits(level) - 2;
        return seen.Where(code => code.Length == RegionCode.Digits(level)).GroupBy(code => code[..length])
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "-";
    }

    private string Plain(string code) => Level is null ? code : code.Replace(".", "", StringComparison.Ordinal);

    /// <summary>The values of a group, each once.</summary>
    internal sealed class Seen
    {
        private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
        private readonly HashSet<Hash128> _hashes = [];

        public IEnumerable<string> All => _texts;

        /// <summary>Whether the value was not seen yet; values repeat, so a text is made of each only once.</summary>
        public bool IsNew(Hash128 value) => _hashes.Count < Groups<Seen>.Maximum && _hashes.Add(value);

        public void Add(string text) => _texts.Add(text);
    }
}
