using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rules.References;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>What rules look things up in, besides the standard.</summary>
internal sealed record RuleContext(RegionCodes Regions, TableReadOptions Options)
{
    public CodeListLibrary CodeLists => Options.Standards?.CodeLists ?? CodeListLibrary.Empty;

    /// <summary>The year of the reporting date, or without one the present.</summary>
    public int LastYear => Options.ReportingDate?.Year ?? Options.Limits.Clock.GetUtcNow().Year;

    /// <summary>The list a field refers to; null when it refers to none or the list is not known.</summary>
    public CodeList? Find(CodeListReference? reference) =>
        reference is null ? null : CodeLists.Find(reference.List, reference.Version, Options.ReportingDate);

    /// <summary>The list of codes that goes by the name of a table; null when there is none.</summary>
    public CodeList? ListOf(TableReference reference) =>
        reference.Fields.Count == 1 ? CodeLists.Find(reference.Table, null, Options.ReportingDate) : null;

    /// <summary>The table that a foreign key refers to; null when nobody has it.</summary>
    public ReferenceTable? TableOf(TableReference reference) => Options.Tables?.Invoke(reference);

    /// <summary>A finding for each list that the standard refers to and nobody has.</summary>
    public IEnumerable<Finding> MissingLists(DataStandard standard) =>
        standard.CodeLists.Where(r => Find(r) is null).Select(r => new Finding
    {
        Code = FindingCodes.UnknownCodeList,
        Severity = Severity.Error,
        Message =
            $"Daftar kode {r.List}{(r.Version is null ? "" : "@" + r.Version)} tidak ada, sehingga kolom {r.Field} tidak dapat diperiksa. "
            + "Minta pengelola menaruh daftarnya di folder standar/kode.",
        Field = r.Field,
    });

    /// <summary>The lists that judge the codes of a standard's fields.</summary>
    public IEnumerable<CodeListUse> Uses(DataStandard standard)
    {
        foreach (var region in standard.ForeignKeys.Where(r => r.System == RegionCodes.KemendagriSystem))
        {
            yield return new CodeListUse(
                region.Field,
                $"{region.System}:{region.Level.ToString().ToLowerInvariant()}",
                Regions.EditionAt(Options.ReportingDate).Decree,
                Regions.Hash(region.Level));
        }

        foreach (var reference in standard.CodeLists)
        {
            if (Find(reference) is { } list)
            {
                yield return new CodeListUse(reference.Field, list.Id, list.Version, list.Hash);
            }
        }

        foreach (var reference in standard.TableReferences.Where(r => !r.IsSelf))
        {
            var fields = string.Join(",", reference.Fields);
            if (ListOf(reference) is { } list)
            {
                yield return new CodeListUse(fields, list.Id, list.Version, list.Hash);
            }
            else if (TableOf(reference) is { } table)
            {
                yield return new CodeListUse(
                    fields, TableReference.Prefix + reference.Table, table.Version, table.Hash);
            }
        }
    }

    public CodeListRule? ListOf(StandardField field) =>
        Find(field.CodeList) is { } list ? new CodeListRule(list, Options.ReportingDate) : null;
}
