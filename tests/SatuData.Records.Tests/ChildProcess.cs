using System.Diagnostics;
using System.Globalization;
using SatuData.Records.Audit;
using SatuData.Records.Queues;

namespace SatuData.Records.Tests;

/// <summary>This test program run a second time, as another process on the same database file.</summary>
internal static class ChildProcess
{
    /// <summary>
    /// Sends durable messages one after another and prints the number of each once it is acknowledged.
    /// </summary>
    public static async Task<int> Main(string[] args)
    {
        if (args is not ["send", string path, string count])
        {
            return 1;
        }

        await using RecordsDatabase database = RecordsDatabase.Open(
            new RecordsOptions { Path = path, Queues = [new QueueSettings("anak") { RequiresSession = false }] });
        for (int number = 1; number <= int.Parse(count, CultureInfo.InvariantCulture); number++)
        {
            string id = $"anak-{number}";
            await database.CommitAsync(transaction =>
            {
                transaction.Send(new OutgoingMessage { Queue = "anak", MessageId = id, Body = new byte[100] });
                transaction.Audit(new AuditEvent { Action = "kirim", Actor = "anak", Subject = id });
            });
            Console.WriteLine(number);
            Console.Out.Flush();
        }

        return 0;
    }

    public static Process StartSending(string path, int count)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (string argument in new[]
        {
            "exec", typeof(ChildProcess).Assembly.Location, "send", path, count.ToString(CultureInfo.InvariantCulture),
        })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
