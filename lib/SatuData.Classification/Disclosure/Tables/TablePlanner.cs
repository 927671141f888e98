using SatuData.Classification.Disclosure.Policy;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Classification.Disclosure.Tables;

/// <summary>
/// Concludes from a standard how its tables are protected. What the standard says itself counts first; the rest follows
/// from types, units, keys and rules.
/// </summary>
internal sealed class TablePlanner
{
    private readonly DataStandard _standard;
    private readonly PolicyFile _policy;
    private readonly IReadOnlyList<TypedColumn> _typed;
    private readonly HashSet<string> _wholes;

    private TablePlanner(DataStandard standard, DisclosurePolicy policy, IReadOnlyList<TypedColumn> typed)
    {
        _standard = standard;
        _policy = policy.File;
        _typed = typed;
        _wholes = [.. standard.Relations.Select(WholeOf).OfType<string>()];
    }

    /// <summary>The plan of a table with these columns.</summary>
    public static TablePlan Plan(DataStandard standard, DisclosurePolicy policy, IReadOnlyList<TypedColumn> typed)
    {
        var planner = new TablePlanner(standard, policy, typed);
        var columns = typed.Index().Select(c => planner.Column(c.Index, c.Item)).ToList();
        columns = [.. columns.Select(c => c.Role == DisclosureRole.Derived && c.From.Count == 0
            ? c with { From = [.. columns.Where(IsMeasure).Select(m => m.Index)] } : c)];
        var subject = planner.Subject(columns);
        var topic = planner.Topic();
        return new()
        {
            Subject = subject,
            Topic = topic,
            Threshold = subject == DisclosureSubject.Establishment ? policy.File.Usaha.Kontributor
                : topic is null ? policy.Threshold : policy.SpecificThreshold,
            Columns = columns,
            Typed = typed,
            Relations = [.. standard.Relations
                .Select(r => r.Terms.Select(t => (Column: planner.IndexOf(t.Field), t.Sign)).ToList())
                .Where(r => r.TrueForAll(t => t.Column >= 0 && IsMeasure(columns[t.Column])))],
            TotalMembers = planner.TotalMembers(columns),
            TotalsAreKnown = standard.Disclosure.TotalsAreKnown,
        };
    }

    private static bool IsMeasure(PlannedColumn column) => column.Role is DisclosureRole.Count or DisclosureRole.Amount;

    private PlannedColumn Column(int index, TypedColumn column)
    {
        var field = _standard.Find(column.Name);
        var role = field is null ? DisclosureRole.None : field.Disclosure?.Role ?? Role(field);
        var said = field?.Disclosure;
        return new()
        {
            Index = index,
            Name = column.Name,
            Role = role,
            Quantity = Wording.Normal(said?.Of ?? field?.Konsep ?? column.Name),
            At = said is { At.Count: > 0 } ? said.At
                : said?.Of is not null || _wholes.Contains(column.Name) ? new Dictionary<string, string>()
                : new() { ["kolom"] = column.Name },
            Contributors = IndexOf(said?.Contributors),
            Largest = [.. (said?.Largest ?? []).Select(IndexOf).Where(i => i >= 0)],
            From = [.. (said?.From is { Count: > 0 } from ? from : Sources(column.Name)).Select(IndexOf).Where(i => i >= 0)],
            Region = role == DisclosureRole.Dimension ? field?.RegionLevel : null,
        };
    }

    private DisclosureRole Role(StandardField field)
    {
        var isKey = _standard.PrimaryKey.Contains(field.Name, StringComparer.OrdinalIgnoreCase);
        if (field.Type is FieldType.Year or FieldType.Date or FieldType.YearMonth || (isKey && Wording.Has(field.Name, _policy.Kata.Waktu)))
        {
            return DisclosureRole.Time;
        }

        if (isKey || field.RegionLevel is not null)
        {
            return DisclosureRole.Dimension;
        }

        if (field.Type is not (FieldType.Integer or FieldType.Number))
        {
            return DisclosureRole.None;
        }

        if (Wording.Has(field.Ukuran, _policy.Kata.Turunan) || Wording.Has(field.Satuan, ["per", "persen"]) || field.Satuan == "%")
        {
            return DisclosureRole.Derived;
        }

        return field.Type == FieldType.Integer && (CountsPersons(field) || CountsEstablishments(field))
            ? DisclosureRole.Count
            : Sources(field.Name).Any(s => _standard.Find(s) is { } source && Role(source) == DisclosureRole.Count)
                ? DisclosureRole.Derived : DisclosureRole.None;
    }

    private bool CountsPersons(StandardField field) => Wording.Is(field.Satuan, _policy.Kata.Orang);

    private bool CountsEstablishments(StandardField field) => Wording.Is(field.Satuan, _policy.Kata.Usaha);

    private DisclosureSubject Subject(IReadOnlyList<PlannedColumn> columns)
    {
        if (_standard.Disclosure.Subject is { } said)
        {
            return said;
        }

        var counts = columns.Where(c => c.Role == DisclosureRole.Count).Select(c => _standard.Find(c.Name)!).ToList();
        return counts.Exists(f => !CountsEstablishments(f)) ? DisclosureSubject.Person
            : counts.Count > 0 || columns.Any(c => c.Role == DisclosureRole.Amount) ? DisclosureSubject.Establishment
            : DisclosureSubject.None;
    }

    private string? Topic()
    {
        if (_standard.Disclosure.Topic is { } said)
        {
            return _policy.Topik.Keys.FirstOrDefault(t => Wording.Normal(t) == Wording.Normal(said));
        }

        string?[] texts = [_standard.Id, _standard.Title, .. _standard.Fields.SelectMany(f => new[] { f.Title, f.Konsep })];
        return _policy.Topik.FirstOrDefault(t => texts.Any(text => Wording.Has(text, t.Value))).Key;
    }

    private int IndexOf(string? name) =>
        name is null ? -1 : _typed.Index().FirstOrDefault(
            c => string.Equals(c.Item.Name, name, StringComparison.OrdinalIgnoreCase), (-1, null!)).Index;

    /// <summary>The other columns of rules that a number is computed by but that are no plain sums.</summary>
    private IEnumerable<string> Sources(string name) => _standard.ComputedFrom(name);

    // The one column that several others add up to.
    private static string? WholeOf(LinearRelation relation)
    {
        var (plus, minus) = (relation.Terms.Where(t => t.Sign > 0).ToList(), relation.Terms.Where(t => t.Sign < 0).ToList());
        return plus.Count == 1 && minus.Count > 1 ? plus[0].Field : minus.Count == 1 && plus.Count > 1 ? minus[0].Field : null;
    }

    private Dictionary<string, IReadOnlySet<string>> TotalMembers(IReadOnlyList<PlannedColumn> columns) => columns
        .Where(c => c.Role == DisclosureRole.Dimension && c.Region is null)
        .ToDictionary(c => c.Name, c => (IReadOnlySet<string>)_policy.Kata.Jumlah
            .Concat(_standard.TotalMembers.Where(t => t.Field == c.Name).Select(t => t.Member))
            .Select(Wording.Normal).ToHashSet());
}
