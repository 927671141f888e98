using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// A submission opened from its seal as a table of its task's standard, with the choices made when it was handed in.
/// Every step opens it this way, so that all read the same rows. For one thread at a time.
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

    /// <param name="home">The home.</param>
    /// <param name="submission">The submission.</param>
    /// <param name="standard">The standard of its task.</param>
    /// <param name="found">
    /// Its case and task, for what only checking needs: region, time, previous version; null to read without.
    /// </param>
    public static OpenedSubmission Open(
        SatuDataHome home, Submission submission, DataStandard standard,
        (CaseState Case, CollectionTask Task)? found = null)
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
            options = found is { } asked ? Checking(home, options, standard, asked) : options;
            return new(
                content, TableFile.Open(content, submission.FileName, standard, home.RegionCodes, options), options);
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Table.Dispose();
        Content.Dispose();
    }

    private static TableReadOptions Checking(
        SatuDataHome home, TableReadOptions options, DataStandard standard, (CaseState Case, CollectionTask Task) asked)
    {
        var latest = standard.Rules.Any(r => r.Kind >= RuleKind.RowsLost)
            ? home.Snapshots.Latest(SimpanUnggahan.Dataset(asked.Task))
            : null;
        return options with
        {
            Tables = reference => new HomeTables(home).Find(reference, standard, asked.Task.AgencyId),

            // Sealed columns would look as if they were new.
            Previous = latest is { SealedColumns.Count: 0 } ? home.Snapshots.Read(latest) : null,
        };
    }

    // The day is that of the upload, so that every step, however late, judges by the same decree.
    private static DateOnly? ReportingDate(SatuDataHome home, Submission submission) =>
        home.Find(submission.CaseId) is { } state
            ? ReportingPeriod.LastDay(
                state.NotaDinas.Period,
                DateOnly.FromDateTime(home.Local(RecordsTime.Parse(submission.UploadedAt)).DateTime))
            : null;
}
