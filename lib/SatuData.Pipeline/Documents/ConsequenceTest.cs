using System.Text.Json;
using SatuData.Classification;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Reports.Letters;
using SatuData.Reports.Rendering;
using SatuData.Tabular.Access;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Documents;

/// <summary>
/// Writes the lembar pengujian konsekuensi of an accepted submission: one set for each group of exempt columns that
/// rest
/// on the same laws for the same reasons.
/// </summary>
internal sealed class ConsequenceTest
{
    private readonly SatuDataHome _home;
    private readonly ReadClassification _proposed;
    private readonly DecidedClasses _decided;

    private ConsequenceTest(SatuDataHome home, ReadClassification proposed, DecidedClasses decided)
    {
        (_home, _proposed, _decided) = (home, proposed, decided);
    }

    /// <summary>The sheet in its forms; empty when no column was decided exempt.</summary>
    public static IReadOnlyList<(string Extension, ReadOnlyMemory<byte> Content)> Of(
        SatuDataHome home, (CaseState Case, CollectionTask Task, Submission Submission) of, DataStandard standard,
            CaseMessage message)
    {
        if (of.Submission is not { ClassificationJson: { } proposedJson, DecisionsJson: { } decidedJson })
        {
            return [];
        }

        var test = new ConsequenceTest(
            home,
            JsonSerializer.Deserialize(proposedJson, ReadingJson.Default.ReadClassification)!,
            JsonSerializer.Deserialize(decidedJson, ReadingJson.Default.DecidedClasses)!);
        var day = OfficialForms.Day(home, message.OccurredAt);
        var sets = test.Sets(day);
        return sets.Count == 0
            ? []
            : [.. DocumentRenderer.Render(test.Document(of, standard, message, sets))
                .Select(f => (f.Extension, f.Content))];
    }

    private LembarUjiKonsekuensiDocument Document(
        (CaseState Case, CollectionTask Task, Submission Submission) of, DataStandard standard, CaseMessage message,
        IReadOnlyList<ExemptSet> sets) => new()
    {
        Kop = _home.Region.Letterhead,
        Nomor = message.Numbers[0],
        Tanggal = OfficialForms.Day(_home, message.OccurredAt),
        Penandatangan = _home.Region.Officials.Kasi,
        Kasus = of.Case.CaseId,
        Unggahan = of.Submission.Id,
        Dataset = standard.Title,
        Periode = of.Case.NotaDinas.Period,
        PerangkatDaerah = OfficialForms.AgencyNames(_home, of.Case)[of.Task.AgencyId],
        UnitKerja = _home.Region.Letterhead.Dinas,
        Pejabat = _decided.Decisions[0].DecidedBy,
        Diputuskan = _home.Local(message.OccurredAt),
        Tempat = _home.Region.Letterhead.Kota,
        Himpunan = sets,
        KolomTerbuka = [.. _decided.Decisions.Where(d => d.Class == AccessClass.Terbuka).Select(d => d.Column)],
        VersiAturan = _proposed.RuleVersion,
        SidikAturan = _proposed.RuleHash,
    };

    private List<ExemptSet> Sets(DateOnly day) =>
    [
        .. _decided.Decisions.Where(d => d.Class == AccessClass.Dikecualikan)
            .Select(d => _decided.Find(d.Column)
                ?? new DecidedColumn(d.Column, "", _proposed.Find(d.Column)?.Laws ?? [], "", ""))
            .GroupBy(c => (Laws: string.Join(',', c.Laws), c.Reason, c.Consequence, c.Period))
            .Select(g => Set([.. g], day)),
    ];

    private ExemptSet Set(IReadOnlyList<DecidedColumn> columns, DateOnly day)
    {
        var first = columns[0];
        var laws = first.Laws.Select(k => _home.Rules.Bases.GetValueOrDefault(k)).OfType<LegalBasis>().ToList();
        var years = first.Period.Length > 0 ? null : laws.Find(l => l.Period.Length > 0)?.Years;
        return new()
        {
            Informasi = [.. columns.Select(c => c.Column)],
            Jenis = [.. columns.Select(c => _proposed.Find(c.Column)?.Type ?? "Data").Distinct()],
            Dasar = laws.Count > 0
                ? [.. laws.Select(l => $"{l}: {l.Reason}")]
                : [.. columns.Select(c => _proposed.Find(c.Column)?.Basis ?? "").Distinct()],
            Akibat = first.Consequence.Length > 0
                ? first.Consequence
                : string.Join(" ", laws.Select(l => l.Consequence).Where(c => c.Length > 0).Distinct()),
            KepentinganPublik = _home.Rules.PublicInterest,
            JangkaWaktu = first.Period.Length > 0 ? first.Period : laws.Find(l => l.Period.Length > 0)?.Period ?? "",
            BerakhirPalingLambat = years is { } number ? day.AddYears(number) : null,
            Pertimbangan = first.Reason,
        };
    }
}
