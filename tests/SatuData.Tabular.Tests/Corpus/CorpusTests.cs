using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Surveys;
using Xunit.Abstractions;

namespace SatuData.Tabular.Tests.Corpus;

public sealed class CorpusTests(ITestOutputHelper output)
{
    private const int Sheets = 240;

    private static readonly DataStandard Standard = Tables.Standard(
        """
          - name: kode
            title: Kode Wilayah
            constraints: { required: true, pattern: "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}" }
          - name: kecamatan
            constraints: { required: true }
          - name: laki_laki
            type: integer
            constraints: { minimum: 0 }
          - name: perempuan
            type: integer
            constraints: { minimum: 0 }
          - name: jumlah
            type: integer
          - name: luas
            type: number
            scale: 2
          - name: tanggal
            type: date
        """,
        "primaryKey: [kode]");

    [Fact]
    public void Of_GeneratedSheets_TellsHeaderAndDataRowsExactly()
    {
        var shares = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        var wrong = new List<string>();
        for (var seed = 1; seed <= Sheets; seed++)
        {
            var sheet = SheetGenerator.Make(seed);
            var survey = TableSurvey.Of(sheet.Content(), "buatan");
            var found = Layout.Of(survey.Sheets[^1].Tables);
            var isRight = found == sheet.Expected;
            foreach (var trait in sheet.Traits.Append("semua"))
            {
                var (right, all) = shares.GetValueOrDefault(trait);
                shares[trait] = (right + (isRight ? 1 : 0), all + 1);
            }

            if (!isRight)
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture,
                    $"{seed}: {sheet.Expected}\n   {found}  [{string.Join(", ", sheet.Traits)}]"));
            }
        }

        foreach (var (trait, (right, all)) in shares)
        {
            output.WriteLine($"{trait}: {right}/{all}");
        }

        wrong.ForEach(output.WriteLine);
        wrong.Count.ShouldBeLessThanOrEqualTo(Sheets * 5 / 100, string.Join("\n", wrong));
    }

    [Fact]
    public void Check_CleanSheets_HaveNoError()
    {
        var errors = new List<string>();
        for (var seed = 1; seed <= Sheets; seed++)
        {
            var log = Check(SheetGenerator.Make(seed)).Findings;
            errors.AddRange(log.Items.Where(f => f.Severity == Severity.Error || f.Code == FindingCodes.TotalMismatch)
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{seed}: {f.Code} {f.Cell} {f.Message}")));
        }

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Check_PlantedErrors_AreFoundWhereTheyAre()
    {
        var missed = new List<string>();
        var planted = 0;
        for (var seed = 1; seed <= Sheets; seed++)
        {
            var sheet = SheetGenerator.Make(seed);
            var random = new Random(seed);
            var rows = sheet.DataRows.Skip(1).ToArray();
            random.Shuffle(rows);
            var errors = PlantedError.Kinds.Where(k => k.Fits(sheet)).OrderBy(_ => random.Next())
                .Zip(rows).Select(p => (p.First.Code, Cell: p.First.Plant(sheet, p.Second))).ToList();
            planted += errors.Count;
            var found = Check(sheet).Findings.Items.Select(f => (f.Code, f.Cell)).ToHashSet();
            missed.AddRange(errors.Where(e => !found.Contains(e)).Select(e =>
                string.Create(
                    CultureInfo.InvariantCulture, $"{seed}: {e.Code} {e.Cell} [{string.Join(", ", sheet.Traits)}]")));
        }

        output.WriteLine($"{planted} planted, {missed.Count} missed");
        planted.ShouldBeGreaterThan(Sheets);
        missed.ShouldBeEmpty();
    }

    private static ValidationResult Check(GeneratedSheet sheet)
    {
        using var table = TableFile.Open(sheet.Content(), "buatan", Standard, RegionCodes.Kemendagri);
        return table.Check();
    }
}
