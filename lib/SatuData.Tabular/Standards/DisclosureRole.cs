namespace SatuData.Tabular.Standards;

/// <summary>What a column of an aggregate table is to disclosure control.</summary>
public enum DisclosureRole
{
    /// <summary>Not part of it: names of regions, notes, figures that tell nothing of anyone.</summary>
    None,

    /// <summary>How many persons, households or establishments (<c>count</c>).</summary>
    Count,

    /// <summary>The sum of what establishments contributed: turnover, production (<c>amount</c>).</summary>
    Amount,

    /// <summary>How many establishments an amount comes from (<c>contributors</c>); its values may be open.</summary>
    Contributors,

    /// <summary>The contribution of one of the largest (<c>largest</c>); never open.</summary>
    Largest,

    /// <summary>Divides the rows: a region, a category (<c>dimension</c>).</summary>
    Dimension,

    /// <summary>Divides the rows by time, over which nothing is added up (<c>time</c>).</summary>
    Time,

    /// <summary>Computed from other columns: a share, a mean, an index (<c>derived</c>).</summary>
    Derived,
}
