using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>The Kasi's review between steps 3 and 4: findings and access classes are decided.</summary>
public sealed class TinjauUnggahan(SatuDataHome home)
{
    /// <summary>
    /// Accepts the round under review. Every column takes its proposed access class unless <paramref name="overrides"/>
    /// says otherwise; a column left at Tinjau stays sealed.
    /// </summary>
    /// <param name="taskId">The task.</param>
    /// <param name="overrides">Decided classes of columns, by name, that differ from the proposal.</param>
    /// <param name="reason">Why they differ; required when a column is opened or closed against the proposal.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancel">Gives up before anything is recorded.</param>
    public async Task<Outcome<CaseState>> AcceptAsync(
        string taskId, IReadOnlyDictionary<string, AccessClass> overrides, string? reason, string actor,
        CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        if (Find(taskId) is not { } found)
        {
            return Unknown(taskId);
        }

        var (caseId, submission) = found;
        var proposals = submission?.ClassificationJson is { } json
            ? JsonSerializer.Deserialize(json, ReadingJson.Default.ReadClassification)!
            : ReadClassification.Empty;
        if (proposals.RuleHash.Length > 0 && proposals.RuleHash != home.Rules.Identity.Hash)
        {
            return Outcome.Refused<CaseState>("aturan-berubah",
                "Aturan klasifikasi berubah sejak unggahan ini dibaca. Lihat bedanya dengan "
                + "'satudata classification diff', lalu perbarui usulannya dengan 'satudata classification reevaluate'.");
        }

        var recorded = submission is null ? [] : home.Records.Read(c => ColumnDecisions.OfSubmission(c, submission.Id));
        var chosen = Choices((submission, recorded), proposals, overrides, reason);
        if (!chosen.IsDone)
        {
            return Outcome.Refused<CaseState>(chosen.Refusal);
        }

        var decided = Decide(submission, proposals, chosen.Value, actor);
        if (decided.Decisions.FirstOrDefault(
            d => d.Class == AccessClass.Dikecualikan && decided.Find(d.Column) is { Laws.Count: 0 }) is { } withoutLaw
            && proposals.Find(withoutLaw.Column) is { Fingerprint.Length: > 0 })
        {
            return Outcome.Refused<CaseState>(ColumnChoices.NoLaw(withoutLaw.Column));
        }

        return await home.Changes.ActAsync(
            caseId,
            _ => new TerimaUnggahan(actor, taskId, submission is { Errors: > 0 }),
            (transaction, state) =>
            {
                DemandSameRound(state, submission!);
                DemandSameDecisions(transaction, submission!, recorded.Count);
                Submissions.SaveDecisions(
                    transaction, submission!.Id, JsonSerializer.Serialize(decided, ReadingJson.Default.DecidedClasses));
                foreach (var choice in chosen.Value.Where(c => overrides.ContainsKey(c.Column)))
                {
                    var stored = ColumnChoices.Stored(
                        choice, proposals, (submission, Dataset(state, taskId)), (actor, transaction.Now));
                    ColumnDecisions.Insert(transaction, stored);
                    KeputusanKolom.Audit(transaction, stored);
                }

                ColumnDecisions.Accept(transaction, submission.Id);
                CloseFindings(transaction, submission, decided.Open);
            },
            cancel).RefusalAsOutcome().ConfigureAwait(false);
    }

    /// <summary>Returns the round under review to the agency.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="reason">What to correct; never empty.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="cancel">Gives up before anything is recorded.</param>
    public async Task<Outcome<CaseState>> ReturnAsync(
        string taskId, string reason, string actor, CancellationToken cancel = default)
    {
        if (Find(taskId) is not { } found)
        {
            return Unknown(taskId);
        }

        return await home.Changes.ActAsync(
            found.CaseId,
            _ => new KembalikanUnggahan(actor, taskId, reason),
            (transaction, state) =>
            {
                var task = state.FindTask(taskId)!;
                Submissions.SaveReturn(transaction, task.SubmissionId!, reason);
                Notices.Send(transaction, new Notice(
                    state.CaseId, task.SubmissionId!, "dikembalikan", task.AgencyId,
                    $"Unggahan {task.SubmissionId} dikembalikan untuk diperbaiki: {reason}"));
            },
            cancel).ConfigureAwait(false);
    }

    // A decision on a column that was recorded after the others were read would otherwise count for nothing.
    private static void DemandSameDecisions(RecordsTransaction transaction, Submission submission, int known)
    {
        if (ColumnDecisions.OfSubmission(transaction.Connection, submission.Id).Count != known)
        {
            throw new RefusedException(new Refusal("putusan-berubah",
                $"Putusan kolom unggahan {submission.Id} baru saja berubah. Periksa lagi, lalu terima."));
        }
    }

    private static string Dataset(CaseState state, string taskId) => SimpanUnggahan.Dataset(state.FindTask(taskId)!);

    // What was decided column by column, and above it what is said with the acceptance.
    private Outcome<IReadOnlyList<ColumnChoice>> Choices(
        (Submission? Submission, IReadOnlyList<StoredColumnDecision> Recorded) of, ReadClassification proposals,
        IReadOnlyDictionary<string, AccessClass> overrides, string? reason)
    {
        var choices = of.Recorded
            .Select(d => new ColumnChoice(d.Column, Enum.Parse<AccessClass>(d.Decided, ignoreCase: true), d.Reason)
            {
                Laws = d.Basis.Split(',', StringSplitOptions.RemoveEmptyEntries),
                Consequence = d.Consequence,
                Period = d.Period,
            })
            .GroupBy(c => c.Column, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Last(), StringComparer.OrdinalIgnoreCase);
        var check = new ColumnChoices(home, proposals, of.Submission?.Id ?? "");
        foreach (var (column, access) in overrides)
        {
            // Saying what is proposed anyway needs no reason.
            var isProposed = proposals.Find(column)?.Class == access;
            var why = isProposed && string.IsNullOrWhiteSpace(reason) ? "Sesuai usulan." : reason ?? "";
            var choice = check.Check(new ColumnChoice(column, access, why));
            if (!choice.IsDone)
            {
                return Outcome.Refused<IReadOnlyList<ColumnChoice>>(choice.Refusal);
            }

            choices[column] = choice.Value;
        }

        return Outcome.Done<IReadOnlyList<ColumnChoice>>([.. choices.Values]);
    }

    private static DecidedClasses Decide(
        Submission? submission, ReadClassification proposals, IReadOnlyList<ColumnChoice> choices, string actor)
    {
        ColumnChoice Of(ProposedClass proposed) =>
            choices.FirstOrDefault(c => string.Equals(c.Column, proposed.Column, StringComparison.OrdinalIgnoreCase))
            ?? new ColumnChoice(proposed.Column, proposed.Effective, proposed.Override?.Reason ?? "")
            {
                Laws = ColumnChoices.Laws(proposed),
            };
        var all = proposals.Columns.Select(Of).ToList();
        var reasons = all.Select(c => c.Reason).Where(r => r.Length > 0).Distinct().ToList();
        return new DecidedClasses(
            [.. all.Select(c => new ColumnDecision(c.Column, c.Class!.Value, $"{submission?.Id}:putusan", actor))],
            reasons.Count == 0 ? null : string.Join(" ", reasons))
        {
            Columns = [.. all.Select(c => new DecidedColumn(c.Column, c.Reason, c.Laws, c.Consequence, c.Period))],
        };
    }

    // The classes were decided for the round that was read; somebody may have returned it and a new one come meanwhile.
    private static void DemandSameRound(CaseState state, Submission decided)
    {
        if (state.FindTask(decided.TaskId)!.SubmissionId != decided.Id)
        {
            throw new RefusedException(new Refusal("ronde-lama",
                $"Unggahan {decided.Id} sudah digantikan ronde baru. Buka lagi tugasnya, lalu putuskan."));
        }
    }

    // A column that was proposed open and is now closed has left its values in the findings of this round and the ones
    // before.
    private static void CloseFindings(RecordsTransaction transaction, Submission accepted, OpenColumns open)
    {
        foreach (var round in Submissions.OfCase(transaction.Connection, accepted.CaseId)
            .Where(s => s.TaskId == accepted.TaskId && s.FindingsJson is not null))
        {
            var findings = JsonSerializer.Deserialize(round.FindingsJson!, ReadingJson.Default.ReadFindings)!;
            var kept = findings.KeepValuesOf(open);
            if (kept != findings)
            {
                Submissions.SaveReading(transaction, round with
                {
                    FindingsJson = JsonSerializer.Serialize(kept, ReadingJson.Default.ReadFindings),
                });
            }
        }
    }

    private (string CaseId, Submission? Submission)? Find(string taskId) =>
        home.FindTask(taskId) is not { } found
            ? null
            : (found.Case.CaseId,
                found.Task.SubmissionId is { } id ? home.Records.Read(c => Submissions.Find(c, id)) : null);

    private static Outcome<CaseState> Unknown(string taskId) => Outcome.Refused<CaseState>("tugas-tidak-dikenal",
        $"Tugas {taskId} tidak ada. Lihat tugas sebuah kasus dengan 'satudata case show KASUS'.");
}
