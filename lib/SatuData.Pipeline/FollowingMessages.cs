using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Records.Queues;

namespace SatuData.Pipeline;

/// <summary>
/// The messages that follow from an event: which step comes next, with the letter numbers it needs reserved.
/// </summary>
internal sealed class FollowingMessages(
    SatuDataHome home, RecordsTransaction transaction, CaseState state, AuditEntry head, string correlationId)
{
    private const string Letters = "surat";

    public void Send(CaseEvent happened)
    {
        switch (happened)
        {
            case NotaDinasDiajukan:
                Send(StepQueues.NotaDinas, round: 1, numbers: 1);
                break;
            case NotaDinasTercatat:
                Send(StepQueues.SuratPendataan, round: 1, numbers: state.NotaDinas.Requests.Count);
                break;
            case DataTerunggah e:
                Send(StepQueues.DataMasuk, e.Round, numbers: 0, e.TaskId);
                break;
            case UnggahanDiterima e:
                Send(StepQueues.Penyimpanan, e.Round, numbers: 1, e.TaskId);
                break;
            case SemuaTugasSelesai e:
                Send(StepQueues.LaporanPengelolaan, e.Round, numbers: 1);
                break;
            case LaporanDiperiksa e:
                Send(StepQueues.Pemeriksaan, e.Round, numbers: e.Verdict.IsComplete ? 1 : 0);
                break;
            case LaporanPenyelesaianTerbit e:
                Send(StepQueues.LaporanAkhir, e.FinalRound, numbers: 1);
                break;
            case LaporanDikembalikan e:
                Send(StepQueues.LaporanAkhir, e.FinalRound, numbers: 1);
                break;
            case LaporanAkhirFinal e:
                Send(StepQueues.WaliData, e.Round, numbers: 0);
                break;
            default:
                break;
        }
    }

    private void Send(string queue, int round, int numbers, string? taskId = null)
    {
        var id = $"{queue}:{taskId ?? state.CaseId}:{round}";
        var body = new CaseMessage
        {
            Id = id,
            CaseId = state.CaseId,
            TaskId = taskId,
            Round = round,
            Numbers = Reserve(numbers),
            OccurredAt = transaction.Now,
            AuditHead = head.Hash,
            AuditCount = head.Sequence,
            CorrelationId = correlationId,
        };
        transaction.Send(new OutgoingMessage
        {
            Queue = queue,
            MessageId = id,
            SessionId = state.CaseId,
            Subject = nameof(CaseMessage),
            CorrelationId = correlationId,
            Body = JsonSerializer.SerializeToUtf8Bytes(body, MessageJson.Default.CaseMessage),
        });
    }

    private string[] Reserve(int count)
    {
        var day = DateOnly.FromDateTime(home.Local(transaction.Now).DateTime);
        var numbers = new string[count];
        for (var i = 0; i < count; i++)
        {
            var next = checked((int)AnnualCounters.Next(transaction, Letters, day.Year));
            numbers[i] = home.Region.LetterNumbers.Number(next, day).Text;
        }

        return numbers;
    }
}
