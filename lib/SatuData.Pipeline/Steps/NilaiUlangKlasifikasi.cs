using System.Text.Json;
using SatuData.Classification;
using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Audit;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Classifies again, by the rules in force, what was classified by others: the newest version of every dataset and what
/// waits for review. The uploads are read from their seals, every row.
/// </summary>
public sealed class NilaiUlangKlasifikasi(SatuDataHome home)
{
    /// <summary>What would change, by dataset and column; columns that stay the same are left out.</summary>
    /// <param name="cancel">Gives up.</param>
    public IReadOnlyList<ClassificationChange> Compare(CancellationToken cancel = default) =>
        [.. Outdated().SelectMany(o => Evaluate(o, cancel).Changes)];

    /// <summary>
    /// The same, recorded: proposals that wait for review are replaced; for stored data the reviewer is told which open
    /// columns the rules in force would close. Decisions stay until a person decides again.
    /// </summary>
    /// <param name="actor">Who had it done.</param>
    /// <param name="cancel">Gives up between two submissions.</param>
    public async Task<IReadOnlyList<ClassificationChange>> RunAsync(string actor, CancellationToken cancel = default)
    {
        var all = new List<ClassificationChange>();
        foreach (var outdated in Outdated())
        {
            var (proposed, changes) = Evaluate(outdated, cancel);
            all.AddRange(changes);
            await home.Records.CommitAsync(
                transaction =>
                {
                    var submission = outdated.Submission;
                    Submissions.SaveReevaluation(
                        transaction,
                        submission.Id,
                        JsonSerializer.Serialize(proposed, ReadingJson.Default.ReadClassification),
                        submission.DecisionsJson is not null);
                    transaction.Audit(new AuditEvent
                    {
                        Action = "KlasifikasiDinilaiUlang",
                        Actor = actor,
                        Subject = submission.Id,
                        CaseId = submission.CaseId,
                    });
                    if (changes.Where(c => c.NeedsDecision).Select(c => c.Column).ToList() is { Count: > 0 } closed)
                    {
                        Notices.Send(transaction, new Notice(
                            submission.CaseId,
                            $"{submission.Id}@{proposed.RuleVersion}",
                            "klasifikasi-lebih-ketat",
                            "kasi",
                            $"Menurut aturan klasifikasi versi {proposed.RuleVersion}, kolom "
                            + $"{string.Join(", ", closed)} dari {outdated.Dataset} lebih tertutup daripada putusan "
                            + "yang berlaku. Tinjau lagi putusannya."));
                    }
                },
                cancel).ConfigureAwait(false);
        }

        return all;
    }

    private (ReadClassification Proposed, IReadOnlyList<ClassificationChange> Changes) Evaluate(
        Outdated outdated, CancellationToken cancel)
    {
        var (state, task, submission, before) = outdated;
        var standard = home.StandardArchive.Find(task.StandardId, task.StandardHash);
        if (standard is null)
        {
            return (before with { RuleVersion = home.Rules.Identity.Version, RuleHash = home.Rules.Identity.Hash }, []);
        }

        using var opened = OpenedSubmission.Open(home, submission, standard, (state, task));
        var classifier = new TableClassifier(opened.Table.Columns, home.Rules);
        opened.Table.Check(classifier.ObserverFor, cancel);
        var after = ProposedClasses.Of(home, outdated.Dataset, classifier.Classify(), opened.Table.Columns);
        return (after, [.. after.Columns.Select(c => Change(outdated, c, after)).OfType<ClassificationChange>()]);
    }

    private static ClassificationChange? Change(Outdated outdated, ProposedClass now, ReadClassification after)
    {
        var before = outdated.Before.Find(now.Column);
        var decided = outdated.Submission.DecisionsJson is { } json
            ? JsonSerializer.Deserialize(json, ReadingJson.Default.DecidedClasses)!
                .Decisions.FirstOrDefault(d => d.Column == now.Column)
            : null;
        return before is null || before.Class == now.Class ? null : new()
        {
            Dataset = outdated.Dataset,
            SubmissionId = outdated.Submission.Id,
            IsStored = outdated.Submission.DecisionsJson is not null,
            Column = now.Column,
            Before = before.Class,
            After = now.Class,
            InForce = decided?.Class,
            Type = now.Type,
            Basis = now.Basis,
            RulesBefore = outdated.Before.RuleVersion,
            RulesAfter = after.RuleVersion,
        };
    }

    private List<Outdated> Outdated()
    {
        var found =
            from id in home.Records.Read(CaseFiles.List).Select(c => c.Id)
            let state = home.Find(id)!
            from task in state.Tasks
            where task.SubmissionId is not null
            let submission = home.Records.Read(c => Submissions.Find(c, task.SubmissionId!))
            where submission is { IsReadable: true, ReturnReason: null, ClassificationJson: not null }
            let before = JsonSerializer.Deserialize(
                submission.ReevaluationJson ?? submission.ClassificationJson!, ReadingJson.Default.ReadClassification)!
            where before.RuleHash.Length > 0 && before.RuleHash != home.Rules.Identity.Hash
            where submission.DecisionsJson is null || IsNewest(task, submission)
            select new Outdated(state, task, submission, before);
        return found.ToList();
    }

    private bool IsNewest(CollectionTask task, Submission submission) =>
        home.Snapshots.Datasets().Contains(SimpanUnggahan.Dataset(task), StringComparer.Ordinal)
        && home.Snapshots.Latest(SimpanUnggahan.Dataset(task))?.StorageKey == submission.Id;
}
