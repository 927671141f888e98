using System.Globalization;
using SatuData.Pipeline.Home;
using SatuData.Records;
using SatuData.Records.Approvals;
using SatuData.Records.Audit;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Approvals;

/// <summary>Holds on data: what is held is not destroyed, whatever a keep policy or an approval says.</summary>
public sealed class TahanData(SatuDataHome home)
{
    private const int LongestReason = 500;

    /// <summary>All holds, newest first, released ones too.</summary>
    public IReadOnlyList<Hold> List() => home.Records.Read(Holds.List);

    /// <summary>Places a hold.</summary>
    /// <param name="subject">
    /// A dataset, a version as <c>dataset@version</c>, a case, a recovery point, or <c>*</c> for everything.
    /// </param>
    /// <param name="reason">Why; 1 to 500 characters.</param>
    /// <param name="actor">Who places it.</param>
    /// <param name="cancel">Gives up before it is placed.</param>
    public Task<Outcome<Hold>> PlaceAsync(
        string subject, string reason, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (!Exists(subject))
        {
            return Task.FromResult(Outcome.Refused<Hold>("tidak-ditemukan",
                $"'{subject}' bukan dataset, versi (dataset@versi), kasus, titik pemulihan, atau * (semua)."));
        }

        return reason.Trim().Length is 0 or > LongestReason
            ? Task.FromResult(
                Outcome.Refused<Hold>("alasan-diperlukan", "Sebutkan alasan penahanan, paling panjang 500 huruf."))
            : home.Records.CommitAsync(
                transaction => Outcome.Done(Place(transaction, subject, reason.Trim(), actor)), cancel);
    }

    /// <summary>Releases a hold.</summary>
    public Task<Outcome<Hold>> ReleaseAsync(string id, string reason, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return home.Records.CommitAsync(
            transaction =>
            {
                if (reason.Trim().Length is 0 or > LongestReason)
                {
                    return Outcome.Refused<Hold>(
                        "alasan-diperlukan", "Sebutkan alasan pelepasan, paling panjang 500 huruf.");
                }

                if (!Holds.Release(transaction, id, actor, reason.Trim()))
                {
                    return Outcome.Refused<Hold>("tahanan-tidak-berlaku",
                        $"Tidak ada penahanan {id} yang masih berlaku. Lihat 'satudata hold list'.");
                }

                var hold = Holds.Find(transaction.Connection, id)!;
                transaction.Audit(Event("PenahananDilepas", hold, actor, reason.Trim()));
                return Outcome.Done(hold);
            },
            cancel);
    }

    private Hold Place(RecordsTransaction transaction, string subject, string reason, string actor)
    {
        var year = home.Local(transaction.Now).Year;
        var hold = new Hold
        {
            Id = string.Create(
                CultureInfo.InvariantCulture, $"TH-{year}-{AnnualCounters.Next(transaction, "penahanan", year):D4}"),
            Subject = subject,
            Reason = reason,
            PlacedBy = actor,
            PlacedAt = RecordsTime.Text(transaction.Now)!,
        };
        Holds.Insert(transaction, hold);
        transaction.Audit(Event("PenahananDipasang", hold, actor, reason));
        return hold;
    }

    private bool Exists(string subject)
    {
        var at = subject.LastIndexOf('@');
        return subject == Holds.Everything
            || home.Snapshots.Datasets().Contains(subject)
            || home.Find(subject) is not null
            || home.RecoveryPoints.List().Any(p => p.Name == subject)
            || (at > 0 && long.TryParse(
                subject.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
                && home.Snapshots.Datasets()
                    .Contains(subject[..at]) && home.Snapshots.Get(subject[..at], version) is not null);
    }

    private static AuditEvent Event(string action, Hold hold, string actor, string reason) => new()
    {
        Action = action,
        Actor = actor,
        Subject = hold.Id,
        Details = new Dictionary<string, string> { ["atas"] = hold.Subject, ["alasan"] = reason },
    };
}
