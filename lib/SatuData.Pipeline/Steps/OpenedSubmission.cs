using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// A submission opened from its seal as a table of its task's standard, with the choices made when it was handed in. Every step opens it
/// this way, so that all read the same rows. For one thread at a time.
/// </summary>
internal sealed class OpenedSubmission : IDisposable
{
    private OpenedSubmission(UploadContent content, TableFile table, TableReadOptions options)
    {
        Content = content;
        Table = table;
        Options = options;
    }

    public TableReadOptions Options { get; }

    public UploadContent Content { get; }

    public TableFile Table { get; }

    public static OpenedSubmission Open(SatuDataHome home, Submission submission, DataStandard standard)
    {
        var path = home.Paths.Absolute(submission.SealedPath);
        var content = SealedFile.Open(path, home.Keys, UnggahBerkas.SealContext(path));
        try
        {
            var choices = submission.ChoicesJson is { } json
                ? JsonSerializer.Deserialize(json, ReadingJson.Default.ReadingChoices)!
                : ReadingChoices.None;
            var options = choices.ToOptions() with
            {
                Standards = home.Standards,
                Region = home.Region.RegionCode is { Length: > 0 } region ? region : null,
                ReportingDate = ReportingDate(home, submission),
            };
            return new(content, TableFile.Open(content, submission.FileName, standard, home.RegionCodes, options), options);
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    // The day is that of the upload, so that every step, however late, judges by the same decree.
    private static DateOnly? ReportingDate(SatuDataHome home, Submission submission) =>
        home.Records.Read(connection => CaseFiles.Find(connection, submission.CaseId)) is { } state
            ? ReportingPeriod.LastDay(
                state.NotaDinas.Period, DateOnly.FromDateTime(home.Local(RecordsTime.Parse(submission.UploadedAt)).DateTime))
            : null;

    public void Dispose()
    {
        Table.Dispose();
        Content.Dispose();
    }
}
