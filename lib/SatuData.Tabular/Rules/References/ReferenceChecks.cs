using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.References;

/// <summary>
/// Makes a standard's foreign keys to tables ready for one validation. One with a field that the file lacks is left
/// out: that the column is missing is a finding already.
/// </summary>
internal sealed class ReferenceChecks(DataStandard standard, BoundTable table, RuleContext context)
{
    public IEnumerable<TableCheck> Create(List<Finding> problems)
    {
        foreach (var reference in standard.TableReferences.Where(r => r.Fields.All(f => table.IndexOf(f) >= 0)))
        {
            var findings = new ForeignKeyFindings(reference, table);
            if (Create(reference, findings, out var problem) is { } check)
            {
                yield return check;
            }
            else
            {
                problems.Add(problem!);
            }
        }
    }

    private TableCheck? Create(TableReference reference, ForeignKeyFindings findings, out Finding? problem)
    {
        problem = null;
        if (reference.IsSelf)
        {
            var targets = table.IndexesOf(reference.Columns);
            problem = Problem(findings, targets, table.Columns, reference);
            return problem is null ? new SelfKeyCheck(findings, targets) : null;
        }

        if (context.ListOf(reference) is { } list)
        {
            var codes = list.Entries.Where(e => e.IsValidAt(context.Options.ReportingDate))
                .Select(e => Encoding.UTF8.GetBytes(e.Code));
            return new ForeignKeyCheck(findings, () => KnownKeys.Of(codes));
        }

        if (context.TableOf(reference) is not { } other)
        {
            problem = Missing(reference);
            return null;
        }

        var columns = reference.Columns.Select(c => IndexOf(other.Rows.Columns, c)).ToArray();
        problem = Problem(findings, columns, other.Rows.Columns, reference);
        return problem is null ? new ForeignKeyCheck(findings, () => KnownKeys.Of(other.Rows, columns)) : null;
    }

    private Finding? Problem(
        ForeignKeyFindings findings, int[] targets, IReadOnlyList<TypedColumn> there, TableReference reference)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i] < 0)
            {
                return findings.NotChecked(
                    $"kolom {reference.Columns[i]} tidak ada, atau tidak terbuka, pada tabel rujukan.");
            }

            var (here, other) = (table.Columns[findings.Columns[i]], there[targets[i]]);
            if (here.Kind != other.Kind || here.Scale != other.Scale)
            {
                return findings.NotChecked($"jenis nilai kolom {reference.Columns[i]} berbeda pada tabel rujukan.");
            }
        }

        return null;
    }

    private static int IndexOf(IReadOnlyList<TypedColumn> columns, string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static Finding Missing(TableReference reference) => new()
    {
        Code = FindingCodes.UnknownCodeList,
        Severity = Severity.Error,
        Message = $"Tabel rujukan {reference.Table} tidak ada, sehingga kolom {string.Join(", ", reference.Fields)} "
            + "tidak dapat diperiksa. Minta pengelola menyimpan tabelnya, atau menaruh berkasnya di folder standar/tabel.",
        Field = reference.Fields.Count == 1 ? reference.Fields[0] : null,
    };
}
