using SatuData.Pipeline.Messages;
using SatuData.Reports.Laporan;

namespace SatuData.Pipeline.Documents;

/// <summary>The report that a message asks for.</summary>
internal static class MessageDraft
{
    public static LaporanRequest Draft(this CaseMessage message, LaporanKind kind, bool isConcept = false) =>
        new(kind, isConcept, message.Numbers[0], message.OccurredAt, message.AuditHead, message.AuditCount);
}
