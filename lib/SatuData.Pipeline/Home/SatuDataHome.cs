using SatuData.Classification.Rules;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.People;
using SatuData.Procedures.Calendar;
using SatuData.Procedures.Definitions;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Records.Queues;
using SatuData.Snapshots;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.RecoveryPoints;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Home;

/// <summary>
/// One installation's state, opened: records, snapshots, keys, documents, and the region's settings, standards and
/// calendar. Every
/// operation of the procedure works on a home.
/// </summary>
/// <remarks>Safe for use by several threads; several processes may have the same home open.</remarks>
public sealed class SatuDataHome : IAsyncDisposable
{
    // Null for the shipped rules, which are not read before something is classified.
    private readonly ClassificationRules? _rules;
    private HomePresence? _presence;

    private SatuDataHome(
        HomeOptions options, HomePaths paths, RegionSettings settings, (StandardLibrary Standards, ClassificationRules? Rules) own)
    {
        Clock = options.Clock;
        Paths = paths;
        Region = settings.Region;
        (Standards, _rules) = own;
        StandardArchive = new StandardArchive(paths.StandardArchive, Standards);
        Calendar = WorkCalendar.Shipped(Region.Zone);
        Procedure = new CaseProcedure((step, from) => Calendar.AddWorkTime(from, Definition.Step(step).Waktu.ToWorkTime()));
        Records = RecordsDatabase.Open(new RecordsOptions
        {
            Path = paths.Records,
            Clock = options.Clock,
            Queues = StepQueues.All,
            Route = options.Route,
        });
        Queue = new SqliteMessageQueue(Records);
        Audit = new AuditChain(Records);
        Keys = KeyRing.OpenOrCreate(paths.Keys, options.Clock, options.KeyProtection);
        Disk = new SyncGroup();
        Snapshots = new SnapshotStore(paths.Snapshots, Keys, options.Clock, Disk);
        RecoveryPoints = new RecoveryPointStore(Snapshots, options.Clock);
        Documents = new DocumentFolder(paths);
        Changes = new CaseChanges(this);
    }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Where everything lies.</summary>
    public HomePaths Paths { get; }

    /// <summary>The regional government.</summary>
    public Region Region { get; }

    /// <summary>Shipped data standards and the region's own.</summary>
    public StandardLibrary Standards { get; }

    /// <summary>The standards that tasks were issued with.</summary>
    public StandardArchive StandardArchive { get; }

    /// <summary>The rules of classification: those shipped, with the region's own.</summary>
    public ClassificationRules Rules => _rules ?? ClassificationRules.Shipped;

    /// <summary>Kemendagri region codes.</summary>
    public RegionCodes RegionCodes { get; } = RegionCodes.Kemendagri;

    /// <summary>Office hours and holidays.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>The SOP in force.</summary>
    public ProcedureDefinition Definition { get; } = ProcedureDefinition.Shipped;

    /// <summary>The nine steps' decisions.</summary>
    public CaseProcedure Procedure { get; }

    /// <summary>The records database.</summary>
    public RecordsDatabase Records { get; }

    /// <summary>The queues of the chain.</summary>
    public SqliteMessageQueue Queue { get; }

    /// <summary>The audit chain.</summary>
    public AuditChain Audit { get; }

    /// <summary>The key ring.</summary>
    public KeyRing Keys { get; }

    /// <summary>Forces what the steps write to the disk.</summary>
    internal SyncGroup Disk { get; }

    /// <summary>The snapshot store.</summary>
    public SnapshotStore Snapshots { get; }

    /// <summary>The recovery points.</summary>
    public RecoveryPointStore RecoveryPoints { get; }

    /// <summary>Letters and reports.</summary>
    public DocumentFolder Documents { get; }

    internal CaseChanges Changes { get; }

    internal KnownCases Cases { get; } = new();

    internal LargeUploads LargeUploads { get; } = new();

    /// <summary>Opens a home, making what is absent; refuses settings or standards that cannot be read.</summary>
    public static async Task<Outcome<SatuDataHome>> OpenAsync(HomeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var paths = new HomePaths(Path.GetFullPath(options.Path));
        DurableFile.CreateDirectory(paths.Root);
        DurableFile.CreateDirectory(Path.GetDirectoryName(paths.Keys)!);
        DurableFile.CreateDirectory(paths.Standards);
        if (!File.Exists(paths.Region))
        {
            DurableFile.TryCreate(paths.Region, System.Text.Encoding.UTF8.GetBytes(RegionFile.Template()));
        }

        var settings = RegionFile.Parse(await File.ReadAllTextAsync(paths.Region).ConfigureAwait(false));
        if (!settings.IsDone)
        {
            return Outcome.Refused<SatuDataHome>(settings.Refusal);
        }

        var standards = StandardLibrary.Shipped.Load(paths.Standards);
        if (standards.Rejected.Count > 0)
        {
            var (file, errors) = standards.Rejected.First();
            return Outcome.Refused<SatuDataHome>("standar-tidak-terbaca",
                $"Standar data {file} tidak dapat dipakai, baris {errors[0].Line}: {errors[0].Message}");
        }

        if (!File.Exists(paths.Keys) && HoldsSeals(paths))
        {
            return Outcome.Refused<SatuDataHome>("kunci-hilang",
                $"Berkas kunci {paths.Keys} hilang, padahal ada data tersegel. Kembalikan berkasnya dari cadangan, atau pulihkan "
                + "dari salinan cetak dengan 'satudata keys restore BERKAS'. Tidak ada kunci baru yang dibuat.");
        }

        var rules = RulesFolder.Read(paths.Classification);
        if (rules is { Rules: null })
        {
            return Outcome.Refused<SatuDataHome>("aturan-tidak-terbaca",
                $"Aturan klasifikasi daerah tidak dapat dipakai. {rules.Errors[0]} "
                + "Periksa dengan 'satudata classification check BERKAS'.");
        }

        var home = new SatuDataHome(options, paths, settings.Value, (standards.Library, rules?.Rules));
        home._presence = await HomePresence.EnterAsync(paths.Presence, home.TidyAsync).ConfigureAwait(false);
        await home.RegisterAsync(settings.Value.Agencies).ConfigureAwait(false);
        return Outcome.Done(home);
    }

    /// <summary>The local time of an instant, in the region's zone.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Region.Zone.Offset());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Snapshots.Dispose();
        await Records.DisposeAsync().ConfigureAwait(false);
        Keys.Dispose();
        Disk.Dispose();
        _presence?.Dispose();
    }

    // A new key would open none of them, and would hide that the right one is missing.
    private static bool HoldsSeals(HomePaths paths) => new[] { paths.Snapshots, paths.Uploads }
        .Where(Directory.Exists)
        .Any(f => Directory.EnumerateFiles(f, "*" + SealedFile.EnvelopeSuffix, SearchOption.AllDirectories).Any());

    // Runs when nobody else is in the home: a message may come twice at once, so no write could tidy up before itself.
    private Task TidyAsync()
    {
        DurableFile.DeleteLeftovers(Paths.Documents);
        DurableFile.DeleteLeftovers(Paths.Deliveries);
        RecoveryPoints.RemoveLeftovers();
        RemoveHalfUploads();
        return Queue.ExpireLocksAsync();
    }

    // Sealed bytes without their envelope open for nobody. A whole upload stays, recorded or not: the records may have
    // been
    // restored to an earlier day.
    private void RemoveHalfUploads()
    {
        if (!Directory.Exists(Paths.Uploads))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(Paths.Uploads, "*.aead", SearchOption.AllDirectories)
            .Where(path => !File.Exists(path + SealedFile.EnvelopeSuffix) && !SealedFile.IsShredded(path)))
        {
            File.Delete(path);
        }
    }

    private async Task RegisterAsync(IReadOnlyList<Agency> agencies)
    {
        var known = Records.Read(Agencies.List);
        var changed = agencies.Except(known).ToList();
        if (changed.Count > 0)
        {
            await Records.CommitAsync(transaction => changed.ForEach(a =>
            {
                Agencies.Save(transaction, a);
                transaction.Audit(new AuditEvent { Action = "PerangkatDaerahDidaftarkan", Actor = "sistem", Subject = a.Id });
            })).ConfigureAwait(false);
        }
    }
}
