using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>What rules look things up in, besides the standard.</summary>
internal sealed record RuleContext(RegionCodes Regions, TableReadOptions Options)
{
    public CodeListLibrary CodeLists => Options.Standards?.CodeLists ?? CodeListLibrary.Empty;

    /// <summary>The list a field refers to; null when it refers to none or the list is not known.</summary>
    public CodeList? Find(CodeListReference? reference) =>
        reference is null ? null : CodeLists.Find(reference.List, reference.Version, Options.ReportingDate);

    public CodeListRule? ListOf(StandardField field) =>
        Find(field.CodeList) is { } list ? new CodeListRule(list, Options.ReportingDate) : null;
}
