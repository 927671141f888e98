using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading.Location;

/// <summary>Counts and lists the rows that turn out to be no data while they are read. For one thread.</summary>
internal sealed class OtherRows(FindingCollector collector, string? sheet)
{
    private static readonly RowRole[] Roles = [RowRole.RepeatedHeader, RowRole.Group, RowRole.Total, RowRole.Note];

    private readonly FindingGroup[] _groups = [.. Roles.Select(r => collector.Group(TableFindings.CodeOf(r), null, Severity.Info))];

    public void Add(RowRole role, long row)
    {
        var group = _groups[Array.IndexOf(Roles, role)];
        if (group.CountOne())
        {
            group.Keep(TableFindings.AboutRows(role, [row], sheet));
        }
    }
}
