namespace SatuData.Records.Outbox;

/// <summary>How long it is remembered which function handled which message.</summary>
public sealed class InboxRetention(RecordsDatabase database)
{
    /// <summary>Age after which an inbox row goes: well beyond any queue's time to live plus a restore. 30 days.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromDays(30);

    /// <summary>Removes up to <paramref name="max"/> rows older than <see cref="Age"/>; returns how many.</summary>
    public Task<int> PurgeAsync(int max = 500, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(database.ToString());
}
