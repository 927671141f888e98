using System.CommandLine;
using SatuData.Pipeline.Messages;
using SatuData.Procedures;
using SatuData.Records.Audit;

namespace SatuData.Functions.Commands;

/// <summary><c>queue list|peek|resubmit</c>.</summary>
internal static class QueueCommands
{
    public static Command Create() => new("queue", "Antrean pesan antar langkah.") { List(), Peek(), Resubmit() };

    private static Command List()
    {
        var list = new Command("list", "Semua antrean dengan jumlah pesannya.");
        list.OnHome(async (home, _, output, cancel) => output.List(
            await home.Queue.ListAsync(cancel), "Tidak ada antrean.",
            ("Antrean", q => q.Name), ("Aktif", q => Display.Number(q.Active)),
            ("Terjadwal", q => Display.Number(q.Scheduled)),
            ("Gagal", q => Display.Number(q.DeadLetter)), ("Tertua", q => Display.Time(home, q.OldestActive))));
        return list;
    }

    private static Command Peek()
    {
        var queue = QueueArgument();
        var dead = new Option<bool>("--dead-letter") { Description = "Lihat pesan yang gagal diproses." };
        var from = new Option<long>("--from")
        {
            Description = "Mulai dari nomor urut ini.",
            DefaultValueFactory = _ => 0,
        };
        var max = new Option<int>("--max")
        {
            Description = "Paling banyak sekian pesan.",
            DefaultValueFactory = _ => 50,
        };
        var peek = new Command("peek", "Lihat pesan tanpa mengambilnya.") { queue, dead, from, max };
        peek.OnHome(async (home, parsed, output, cancel) =>
        {
            var messages = await home.Queue.PeekAsync(
                parsed.GetRequiredValue(queue), parsed.GetValue(dead), parsed.GetRequiredValue(from),
                parsed.GetRequiredValue(max), cancel);
            return output.List(
                [
                    .. messages.Select(m => new
                    {
                        m.Queue, m.SequenceNumber, m.MessageId, m.SessionId, m.DeliveryCount, m.EnqueuedTime,
                        m.ScheduledEnqueueTime,
                        m.DeadLetterReason, m.DeadLetterDescription,
                    }),
                ],
                "Tidak ada pesan.",
                ("Urutan", m => Display.Number(m.SequenceNumber)), ("Pesan", m => m.MessageId),
                ("Kasus", m => m.SessionId ?? ""),
                ("Percobaan", m => Display.Number(m.DeliveryCount)), ("Masuk", m => Display.Time(home, m.EnqueuedTime)),
                ("Alasan gagal", m => m.DeadLetterReason ?? ""));
        });
        return peek;
    }

    private static Command Resubmit()
    {
        var queue = QueueArgument();
        var sequences = new Option<long[]>("--sequence")
        {
            Description = "Nomor urut pesan; tanpa pilihan ini semua pesan yang gagal.",
            AllowMultipleArgumentsPerToken = true,
        };
        var resubmit = new Command("resubmit", "Kirim ulang pesan yang gagal diproses.") { queue, sequences };
        resubmit.OnHome(async (home, parsed, output, cancel) =>
        {
            var name = parsed.GetRequiredValue(queue);
            var chosen = parsed.GetValue(sequences) is { Length: > 0 } some ? some : null;
            var count = await home.Queue.ResubmitAsync(name, chosen, cancel);
            if (count == 0)
            {
                return CommandOutput.Refuse(
                    new Refusal("tidak-ada-pesan", $"Tidak ada pesan gagal yang cocok pada antrean {name}."));
            }

            await home.Records.CommitAsync(
                transaction => transaction.Audit(new AuditEvent
                {
                    Action = "PesanDikirimUlang",
                    Actor = parsed.ActorOr(home.Region.Officials.Administrator),
                    Subject = name,
                    Details = new Dictionary<string, string> { ["jumlah"] = Display.Number(count) },
                }),
                cancel);
            return output.Say(
                $"{Display.Number(count)} pesan dikirim ulang.", new { queue = name, resubmitted = count });
        });
        return resubmit;
    }

    private static Argument<string> QueueArgument()
    {
        var queue = new Argument<string>("ANTREAN") { Description = "Nama antrean; lihat 'satudata queue list'." };
        queue.AcceptOnlyFromAmong([.. StepQueues.All.Select(q => q.Name)]);
        return queue;
    }
}
