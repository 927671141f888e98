using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Counts and lists the rows that turn out to be no data while they are read: as findings, or without a collector as
/// numbers. For one thread.
/// </summary>
internal sealed class OtherRows(FindingCollector? collector, string? sheet)
{
    private static readonly RowRole[] Roles = [RowRole.RepeatedHeader, RowRole.Group, RowRole.Total, RowRole.Note];

    private readonly List<(RowRole Role, long Row)> _rows = [];
    private readonly FindingGroup?[] _groups =
        [.. Roles.Select(r => collector?.Group(TableFindings.CodeOf(r), null, Severity.Info))];

    /// <summary>The rows of a role, where there is no collector.</summary>
    public IEnumerable<long> Rows(RowRole role) => _rows.Where(r => r.Role == role).Select(r => r.Row);

    public void Add(RowRole role, long row)
    {
        if (_groups[Array.IndexOf(Roles, role)] is not { } group)
        {
            _rows.Add((role, row));
        }
        else if (group.CountOne())
        {
            group.Keep(TableFindings.AboutRows(role, [row], sheet));
        }
    }
}
