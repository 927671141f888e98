using SatuData.Classification;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Tabular.Reading;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// What classification proposes for a submission, with the decisions on earlier uploads that still hold.
/// </summary>
internal static class ProposedClasses
{
    /// <param name="home">The home, for earlier decisions.</param>
    /// <param name="dataset">The dataset the submission becomes a version of.</param>
    /// <param name="classified">What was found.</param>
    /// <param name="columns">The file's columns.</param>
    public static ReadClassification Of(
        SatuDataHome home, string dataset, TableClassification classified, IReadOnlyList<SourceColumn> columns)
    {
        var standing = home.Records.Read(c => ColumnDecisions.Standing(c, dataset))
            .ToDictionary(d => d.Column, StringComparer.OrdinalIgnoreCase);
        // Columns bound to no field are not stored, so nothing is proposed for them; what they hold stays in the sealed
        // original.
        return new(
            classified.Unit.Unit.ToString(),
            classified.Rules.Version,
            classified.Rules.Hash,
            [
                .. classified.Columns.Where(c => columns[c.SourceColumn].Field is not null)
                    .Select(c => WithDecision(Proposal(c), standing.GetValueOrDefault(c.Column))),
            ]);
    }

    private static ProposedClass Proposal(ColumnVerdict verdict) => new(
        verdict.Column,
        verdict.Class,
        verdict.TypeName,
        string.Join("; ", verdict.Basis),
        [.. verdict.Evidence.Select(e => e.Text)],
        verdict.Confidence)
    {
        TypeKey = verdict.Type,
        Laws = [.. verdict.Basis.Select(b => b.Key).Where(k => k.Length > 0)],
        Fingerprint = verdict.Fingerprint,
    };

    // A decision is about what the column was: another header, type, unit or kind of values needs another decision.
    private static ProposedClass WithDecision(ProposedClass proposed, StoredColumnDecision? decision)
    {
        if (decision is not { IsOverride: true })
        {
            return proposed;
        }

        var earlier = ColumnOverride.Of(decision);
        return decision.Fingerprint == proposed.Fingerprint
            ? proposed with { Override = earlier }
            : proposed with { Expired = earlier };
    }
}
