using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Reports.Letters;

namespace SatuData.Portal.Reading;

/// <summary>Reads from a home what the pages show. Safe for use by several threads.</summary>
public sealed partial class PortalReader(SatuDataHome home)
{
    public Letterhead Office => home.Region.Letterhead;

    /// <summary>Every case: the open ones by due time, then the closed ones, newest first.</summary>
    public IReadOnlyList<CaseSummary> Cases()
    {
        var (rows, open) = home.Records.Read(connection => (
            CaseFiles.List(connection),
            CaseFiles.Open(connection).ToDictionary(s => s.CaseId)));
        return
        [
            .. rows.Select(r => Summary(r, open.GetValueOrDefault(r.Id)))
                .OrderByDescending(s => s.IsOpen)
                .ThenBy(s => s.IsOpen ? s.DueAt : null)
                .ThenByDescending(s => s.OpenedAt),
        ];
    }

    /// <summary>The chain of all acts, checked from its first entry on.</summary>
    public AuditView Audit()
    {
        var check = home.Audit.Verify();
        var head = home.Audit.Head();
        return new AuditView(
            check.Checked, check.Fault?.Message, head?.Hash, head is null ? null : home.Local(head.At));
    }

    private CaseSummary Summary(CaseRow row, CaseState? state) => new()
    {
        Id = row.Id,
        Subject = row.Title,
        Period = row.Period,
        Step = (int)row.Step,
        Stage = PortalWords.Stage(row.Stage),
        IsOpen = row.IsOpen,
        DueAt = Local(row.DueAt),
        IsLate = row.DueAt is not null && RecordsTime.Parse(row.DueAt) < home.Clock.GetUtcNow(),
        OpenedAt = home.Local(RecordsTime.Parse(row.OpenedAt)),
        ClosedAt = Local(row.ClosedAt),
        Tasks = state?.Tasks.Count ?? 0,
        StoredTasks = state?.Tasks.Count(t => t.Status == CollectionTaskStatus.Tersimpan) ?? 0,
    };

    private DateTimeOffset? Local(string? recorded) =>
        recorded is null ? null : home.Local(RecordsTime.Parse(recorded));

    private static string AgencyName(IReadOnlyList<Agency> agencies, string id) =>
        agencies.FirstOrDefault(a => a.Id == id)?.Name ?? id;

    private string DatasetTitle(string standardId) => home.Standards.Find(standardId)?.Title ?? standardId;
}
