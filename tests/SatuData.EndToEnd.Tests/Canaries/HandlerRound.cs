using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.EndToEnd.Tests.Deployment;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Canaries;

/// <summary>Has the uploads that wait read by the Functions host's way: over HTTP, message by message.</summary>
internal static class HandlerRound
{
    /// <summary>The body of each answer, and at last what the host said.</summary>
    public static async Task<List<string>> RunAsync(TemporaryHome home)
    {
        var waiting = Waiting(Path.Combine(home.Path, "catatan.db"));
        await using var handler = await StartedHandler.StartAsync(AppContext.BaseDirectory, home.Path);
        var answers = new List<string>();
        foreach (var (body, session) in waiting)
        {
            var id = JsonDocument.Parse(body).RootElement.GetProperty("id").GetString();
            answers.Add(await PostAsync(handler, $$$"""
                {"Data":{"message":"{{{Convert.ToBase64String(body)}}}"},
                 "Metadata":{"MessageId":"\"{{{id}}}\"","SessionId":"\"{{{session}}}\"","DeliveryCount":"1","SequenceNumber":"1"}}
                """));
        }

        answers.Add(await PostAsync(handler, """{"Data":{"message":"bukan pesan"},"Metadata":{}}"""));
        answers.Add(handler.Said);
        return answers;
    }

    private static async Task<string> PostAsync(StartedHandler handler, string envelope)
    {
        using var answer = await handler.PostAsync("TerimaData", envelope);
        return $"{(int)answer.StatusCode} {answer.Headers} {await answer.Content.ReadAsStringAsync()}";
    }

    private static List<(byte[] Body, string Session)> Waiting(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        return [.. connection.Query<(byte[], string)>(
            "SELECT body, session_id FROM message WHERE queue = 'data-masuk' AND state < 3 ORDER BY sequence")];
    }
}
