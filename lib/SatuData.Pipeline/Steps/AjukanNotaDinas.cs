using System.Globalization;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Steps;

/// <summary>Step 1, the person's part: a nota dinas is handed in and opens a case.</summary>
public sealed class AjukanNotaDinas(SatuDataHome home)
{
    /// <summary>
    /// Opens a case for the nota dinas in <paramref name="text"/> (YAML or JSON); gives the new case.
    /// </summary>
    public async Task<Outcome<CaseState>> RunAsync(string text, string actor, CancellationToken cancel = default)
    {
        var parsed = NotaDinasFile.Parse(text, home);
        if (!parsed.IsDone)
        {
            return Outcome.Refused<CaseState>(parsed.Refusal);
        }

        if (Unknown(parsed.Value) is { } refusal)
        {
            return Outcome.Refused<CaseState>(refusal);
        }

        var correlationId = Guid.CreateVersion7().ToString("N");
        return await home.Records.CommitAsync(
            transaction =>
            {
                var now = transaction.Now;
                var year = home.Local(now).Year;
                var number = AnnualCounters.Next(transaction, "kasus", year);
                var caseId = string.Create(CultureInfo.InvariantCulture, $"PD-{year}-{number:0000}");
                var decision = home.Procedure.Open(caseId, parsed.Value, actor, now);
                if (decision.Refusal is not null)
                {
                    throw new RefusedException(decision.Refusal);
                }

                return Outcome.Done(home.Changes.Open(transaction, decision.Events, correlationId));
            },
            cancel).RefusalAsOutcome().ConfigureAwait(false);
    }

    private Refusal? Unknown(NotaDinas notaDinas)
    {
        foreach (var request in notaDinas.Requests)
        {
            if (home.Records.Read(c => Agencies.Find(c, request.AgencyId)) is null)
            {
                return new Refusal("perangkat-daerah-tidak-dikenal",
                    $"Perangkat daerah '{request.AgencyId}' belum terdaftar. Daftarkan dalam {RegionFile.Name} atau perbaiki kodenya; "
                    + "lihat yang terdaftar dengan 'satudata agency list'.");
            }

            if (home.Standards.Find(request.StandardId) is null)
            {
                return new Refusal("standar-tidak-dikenal",
                    $"Standar data '{request.StandardId}' tidak ada. Lihat yang tersedia dengan 'satudata standard list'.");
            }
        }

        return notaDinas.DueAt is { } due && due <= home.Clock.GetUtcNow()
            ? new Refusal(
                "tenggat-sudah-lewat", "Tenggat dalam nota dinas sudah lewat. Tulis tanggal yang akan datang.")
            : null;
    }
}
