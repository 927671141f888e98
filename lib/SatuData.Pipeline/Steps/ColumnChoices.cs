using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Checks what a reviewer says of columns against what was proposed: no class without its reason or its law.
/// </summary>
internal sealed class ColumnChoices(SatuDataHome home, ReadClassification proposals, string submissionId)
{
    /// <summary>The choice with its class and laws filled in, or why it cannot be taken.</summary>
    public Outcome<ColumnChoice> Check(ColumnChoice choice)
    {
        if (proposals.Find(choice.Column) is not { } proposed)
        {
            return Outcome.Refused<ColumnChoice>(
                "kolom-tidak-dikenal", $"Kolom '{choice.Column}' tidak ada dalam unggahan {submissionId}.");
        }

        if (string.IsNullOrWhiteSpace(choice.Reason))
        {
            return Outcome.Refused<ColumnChoice>("alasan-kosong",
                "Tuliskan alasan mengubah kelas akses yang diusulkan (--reason).");
        }

        var unknown = choice.Laws.FirstOrDefault(l => !home.Rules.Bases.ContainsKey(l));
        if (unknown is not null)
        {
            return Outcome.Refused<ColumnChoice>("dasar-tidak-dikenal",
                $"Dasar '{unknown}' tidak ada. Lihat 'satudata classification laws'.");
        }

        var filled = choice with
        {
            Column = proposed.Column,
            Class = choice.Class ?? proposed.Effective,
            Laws = choice.Laws.Count > 0 ? choice.Laws : Laws(proposed),
        };
        return filled is { Class: AccessClass.Dikecualikan, Laws.Count: 0 }
            ? Outcome.Refused<ColumnChoice>(NoLaw(proposed.Column))
            : Outcome.Done(filled);
    }

    public static Refusal NoLaw(string column) => new("dasar-kosong",
        $"Kolom '{column}' hanya dapat dikecualikan dengan dasar pasal. Sebutkan dengan 'satudata review "
        + $"decide TUGAS {column} dikecualikan --basis KUNCI --reason ALASAN'; kuncinya ada pada 'satudata classification laws'.");

    /// <summary>The laws known for a column: those its class was proposed with, or an earlier decision cites.</summary>
    public static IReadOnlyList<string> Laws(ProposedClass proposed) =>
        proposed.Override is { Laws.Count: > 0 } earlier ? earlier.Laws : proposed.Laws;

    public static StoredColumnDecision Stored(
        ColumnChoice choice, ReadClassification proposals, (Submission Submission, string Dataset) of,
        (string By, DateTimeOffset At) decided)
    {
        var proposed = proposals.Find(choice.Column)!;
        return new()
        {
            CaseId = of.Submission.CaseId,
            SubmissionId = of.Submission.Id,
            Dataset = of.Dataset,
            Column = proposed.Column,
            Fingerprint = proposed.Fingerprint,
            Proposed = Word(proposed.Class),
            Decided = Word(choice.Class ?? proposed.Class),
            Reason = choice.Reason,
            Basis = string.Join(',', choice.Laws),
            Consequence = choice.Consequence,
            Period = choice.Period,
            RuleVersion = proposals.RuleVersion,
            RuleHash = proposals.RuleHash,
            DecidedBy = decided.By,
            DecidedAt = RecordsTime.Text(decided.At)!,
        };
    }

    private static string Word(AccessClass access) => access.ToString().ToLowerInvariant();
}
