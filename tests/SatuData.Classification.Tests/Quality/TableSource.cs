namespace SatuData.Classification.Tests.Quality;

/// <summary>Tables as agencies send them, with headers missing, merged, or wrong here and there.</summary>
internal sealed class TableSource(Random random)
{
    private readonly ValueSource _values = new(random);

    /// <summary>A list of persons: names or numbers, and some of everything else.</summary>
    public QualityTable Persons()
    {
        var kinds = new List<ColumnKind> { OpenKinds.Common[0] };
        kinds.AddRange(Some(PersonKinds.Identity, random.Next(1, 4)));
        kinds.AddRange(Some(PersonKinds.Family, random.Next(1, 4)));
        kinds.AddRange(Some(PersonKinds.Place, random.Next(1, 4)));
        kinds.AddRange(Some(PersonKinds.Traits, random.Next(2, 6)));
        kinds.AddRange(Some(PersonKinds.Numbers, random.Next(0, 3)));
        kinds.AddRange(Some([.. OpenKinds.Common.Skip(1)], random.Next(1, 4)));
        return Spoil(Headed(kinds), random.Next(15, 300));
    }

    /// <summary>Counts by region, year and category.</summary>
    public QualityTable Aggregates()
    {
        var kinds = Some([.. OpenKinds.Common.Take(4)], random.Next(2, 4));
        kinds.AddRange(Some([.. OpenKinds.Aggregate.Skip(2)], random.Next(0, 3)));
        kinds.AddRange(Some([.. OpenKinds.Aggregate.Take(3)], random.Next(1, 4)));
        kinds.Add(OpenKinds.Aggregate[0]);
        return new(Headed(kinds), random.Next(12, 300));
    }

    /// <summary>Institutions, goods, contracts and accounts.</summary>
    public QualityTable NearMisses()
    {
        var kinds = Some(OpenKinds.NearMiss, random.Next(3, 7));
        kinds.AddRange(Some([.. OpenKinds.Common.Take(4)], random.Next(1, 3)));
        kinds.Add(OpenKinds.Aggregate[1]);
        return new(Headed(kinds), random.Next(20, 300));
    }

    private List<ColumnKind> Some(IReadOnlyList<ColumnKind> from, int count)
    {
        var shuffled = from.OrderBy(_ => random.Next()).DistinctBy(k => k.Key).Take(count);
        return [.. shuffled];
    }

    private List<(string, ColumnKind, Func<int, string>)> Headed(List<ColumnKind> kinds) =>
        [.. kinds.DistinctBy(k => k.Key).Select(k => (Cased(_values.Pick(k.Headers)), k, k.Make(_values)))];

    private string Cased(string header) => random.Next(4) switch
    {
        0 => header.ToUpperInvariant(),
        1 => header.ToLowerInvariant().Replace(' ', '_'),
        _ => header,
    };

    // One table in seven has a header cell missing, one in fifteen merged ones, one in twenty two that changed places.
    private QualityTable Spoil(List<(string Header, ColumnKind Kind, Func<int, string> Cell)> columns, int rows)
    {
        if (random.Next(7) == 0)
        {
            var at = random.Next(1, columns.Count);
            columns[at] = columns[at] with { Item1 = "" };
        }

        if (random.Next(15) == 0)
        {
            var at = random.Next(1, columns.Count - 1);
            columns[at] = columns[at] with { Item1 = "IDENTITAS" };
            columns[at + 1] = columns[at + 1] with { Item1 = "" };
        }

        if (random.Next(20) == 0)
        {
            var (one, other) = (random.Next(1, columns.Count), random.Next(1, columns.Count));
            var header = columns[one].Header;
            columns[one] = columns[one] with { Item1 = columns[other].Header };
            columns[other] = columns[other] with { Item1 = header };
        }

        return new(columns, rows);
    }
}
