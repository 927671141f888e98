using System.Globalization;
using SatuData.Pipeline.Home;
using SatuData.Records.Audit;
using SatuData.Snapshots.Vault;

namespace SatuData.Pipeline.Keys;

/// <summary>Changes the key-encryption key: a new one, and every data key wrapped under it. No data is rewritten.</summary>
public sealed class PutarKunci(SatuDataHome home)
{
    private readonly KeyRotation _rotation = new(home.Keys, [home.Paths.Snapshots, home.Paths.Uploads]);

    /// <summary>The keys, oldest first, with the number of seals under each.</summary>
    public IReadOnlyList<KeyUse> List()
    {
        var counts = _rotation.Count();
        return [.. home.Keys.Keys.Select(k => new KeyUse(
            k.Id, k.Created, k.IsActive, k.Protection, counts.GetValueOrDefault(k.Id)))];
    }

    /// <summary>
    /// Makes a new key and wraps every data key under it. Stopped in the middle, nothing is lost and running
    /// <see cref="ContinueAsync"/> does the rest.
    /// </summary>
    /// <returns>How many seals were wrapped anew.</returns>
    /// <exception cref="SealBrokenException">An envelope is damaged or its key is not in the ring.</exception>
    public Task<int> RunAsync(string actor, CancellationToken cancel = default)
    {
        home.Keys.Rotate();
        return ContinueAsync(actor, cancel);
    }

    /// <summary>Wraps every data key that is not under the active key.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public async Task<int> ContinueAsync(string actor, CancellationToken cancel = default)
    {
        var count = _rotation.WrapAnew(cancel);
        await AuditAsync("KunciDiputar", home.Keys.ActiveKeyId, actor, count, cancel).ConfigureAwait(false);
        return count;
    }

    /// <summary>Forgets a key that no seal here is under any more.</summary>
    public async Task<Outcome<string>> RetireAsync(string keyId, string actor, CancellationToken cancel = default)
    {
        if (List().FirstOrDefault(k => k.Id == keyId) is not { } key)
        {
            return Outcome.Refused<string>(
                "kunci-tidak-dikenal", $"Tidak ada kunci {keyId}. Lihat 'satudata keys list'.");
        }

        if (key.IsActive || key.Seals > 0)
        {
            return Outcome.Refused<string>("kunci-dipakai", key.IsActive
                ? $"Kunci {keyId} sedang aktif. Putar kunci dahulu dengan 'satudata keys rotate'."
                : $"Masih ada {key.Seals} segel di bawah kunci {keyId}. Jalankan 'satudata keys rotate --continue'.");
        }

        home.Keys.Retire(keyId);
        await AuditAsync("KunciDihapus", keyId, actor, 0, cancel).ConfigureAwait(false);
        return Outcome.Done(keyId);
    }

    private Task<AuditEntry> AuditAsync(string action, string keyId, string actor, int seals,
        CancellationToken cancel) =>
        home.Records.CommitAsync(
            transaction => transaction.Audit(new AuditEvent
            {
                Action = action,
                Actor = actor,
                Subject = keyId,
                Details = new Dictionary<string, string> { ["segel"] = seals.ToString(CultureInfo.InvariantCulture) },
            }),
            cancel);
}
