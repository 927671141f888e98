using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline;

/// <summary>
/// Changes cases: decides a command, and stores the new state, its events, an audit entry for each, and the messages
/// that follow, in one
/// transaction.
/// </summary>
internal sealed class CaseChanges(SatuDataHome home)
{
    /// <summary>
    /// A person's act: done or refused. What it wrote is forced to the disk before anything is recorded.
    /// </summary>
    public async Task<Outcome<CaseState>> ActAsync(
        string caseId,
        Func<CaseState, CaseCommand> command,
        Action<RecordsTransaction, CaseState>? also,
        CancellationToken cancel,
        UnsyncedFiles? written = null)
    {
        if (written is not null)
        {
            await written.SyncAsync().ConfigureAwait(false);
        }

        var outcome = await home.Records.CommitAsync(
            transaction =>
            {
                if (home.Cases.Find(transaction.Connection, caseId) is not { } state)
                {
                    return Outcome.Refused<CaseState>(
                        "kasus-tidak-dikenal",
                        $"Kasus {caseId} tidak ada. Lihat daftar kasus dengan 'satudata case list'.");
                }

                var (refusal, next) =
                    Change(transaction, state, command(state), correlationId: Guid.CreateVersion7().ToString("N"));
                if (refusal is not null)
                {
                    return Outcome.Refused<CaseState>(refusal);
                }

                also?.Invoke(transaction, next!);
                return Outcome.Done(next!);
            },
            cancel).ConfigureAwait(false);
        Keep(outcome.Value);
        return outcome;
    }

    /// <summary>
    /// A step's work, on a message: stored once however often the message comes. A command that no longer fits the case
    /// (a round that was
    /// replaced) changes nothing: the message is taken and that is all. What the step wrote is forced to the disk
    /// first.
    /// </summary>
    public async Task HandleAsync(
        CaseMessage message,
        Receipt receipt,
        CaseCommand? command,
        Action<RecordsTransaction>? also,
        CancellationToken cancel,
        UnsyncedFiles? written = null)
    {
        if (written is not null)
        {
            await written.SyncAsync().ConfigureAwait(false);
        }

        Keep(await home.Records.CommitAsync(
            transaction =>
            {
                if (!receipt.Take(transaction) || command is null
                    || home.Cases.Find(transaction.Connection, message.CaseId) is not { } state)
                {
                    return null;
                }

                var (refusal, next) = Change(transaction, state, command, message.CorrelationId);
                if (refusal is null)
                {
                    also?.Invoke(transaction);
                }

                return next;
            },
            cancel).ConfigureAwait(false));
    }

    /// <summary>Opens a case with the first event already decided; gives its state.</summary>
    public CaseState Open(RecordsTransaction transaction, IReadOnlyList<CaseEvent> events, string correlationId) =>
        Store(transaction, before: null, events, correlationId);

    private void Keep(CaseState? committed)
    {
        if (committed is not null)
        {
            home.Cases.Keep(committed);
        }
    }

    private (Refusal? Refusal, CaseState? Next) Change(
        RecordsTransaction transaction, CaseState state, CaseCommand command, string correlationId)
    {
        var decision = home.Procedure.Decide(state, command, transaction.Now);
        return decision.Refusal is not null
            ? (decision.Refusal, null)
            : (null, Store(transaction, state, decision.Events, correlationId));
    }

    private CaseState Store(
        RecordsTransaction transaction, CaseState? before, IReadOnlyList<CaseEvent> events, string correlationId)
    {
        var state = before;
        AuditEntry? head = null;
        foreach (var happened in events)
        {
            state = CaseProcedure.Apply(state, happened);
            head = transaction.Audit(CaseAudit.Describe(state.CaseId, happened));
        }

        CaseFiles.Save(transaction, state!, events);
        var following = new FollowingMessages(home, transaction, state!, head!, correlationId);
        foreach (var happened in events)
        {
            following.Send(happened);
        }

        return state!;
    }
}
