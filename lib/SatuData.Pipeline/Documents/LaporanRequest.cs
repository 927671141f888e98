using SatuData.Reports.Laporan;

namespace SatuData.Pipeline.Documents;

/// <summary>Which report of a case is to be drafted, as of when.</summary>
internal sealed record LaporanRequest(
    LaporanKind Kind, bool IsConcept, string Number, DateTimeOffset At, string AuditHead, long AuditCount);
