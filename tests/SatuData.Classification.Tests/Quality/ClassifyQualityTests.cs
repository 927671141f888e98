using System.Globalization;
using System.Text;
using SatuData.Classification.Verdicts;
using SatuData.Tabular.Access;
using Xunit.Abstractions;

namespace SatuData.Classification.Tests.Quality;

/// <summary>
/// How well columns and cells are told apart, on tables made from sources that the detector has not seen. Prints what it
/// measures, a type a line with its interval.
/// </summary>
public class ClassifyQualityTests(ITestOutputHelper output)
{
    private const int PersonTables = 130;
    private const int AggregateTables = 130;
    private const int NearMissTables = 90;

    private static readonly Lazy<IReadOnlyList<Outcome>> Measured = new(Measure);

    [Fact]
    public void Names_OfTheBenchmark_AreNotInTheDetectorsLists() =>
        NameSource.Words.SelectMany(w => w.Split(' ')).ShouldAllBe(w => !NameSource.IsKnown(w));

    [Fact]
    public void ExemptColumns_OfTablesOfPersons_AreFound()
    {
        var exempt = Measured.Value.Where(o => o.Kind.IsExempt).ToList();
        var called = Measured.Value.Where(o => o.Verdict.Class == AccessClass.Dikecualikan).ToList();
        Print("recall of exempt columns", exempt, o => o.Verdict.Class == AccessClass.Dikecualikan);
        Print("precision of exempt verdicts", called, o => o.Kind.IsExempt);

        exempt.Count.ShouldBeGreaterThanOrEqualTo(600);
        Share(exempt, o => o.Verdict.Class == AccessClass.Dikecualikan).ShouldBeGreaterThanOrEqualTo(0.99);
        Share(called, o => o.Kind.IsExempt).ShouldBeGreaterThanOrEqualTo(0.95);
    }

    [Fact]
    public void OpenColumns_AreOpen()
    {
        var open = Measured.Value.Where(o => !o.Kind.IsExempt).ToList();
        Print("open columns opened", open, o => o.Verdict.Class == AccessClass.Terbuka);

        open.Count(o => !o.IsNearMiss).ShouldBeGreaterThanOrEqualTo(600);
        Share(open, o => o.Verdict.Class == AccessClass.Terbuka).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    [Fact]
    public void NearMisses_AreNoNikAndStayOpen()
    {
        var near = Measured.Value.Where(o => o.IsNearMiss).ToList();
        Print("near misses not called exempt", near, o => o.Verdict.Class != AccessClass.Dikecualikan);

        near.Count.ShouldBeGreaterThanOrEqualTo(300);
        near.ShouldAllBe(o => o.Verdict.Type != "nik" && o.Verdict.Type != "no-kk");
        Share(near, o => o.Verdict.Class != AccessClass.Dikecualikan).ShouldBeGreaterThanOrEqualTo(0.97);
    }

    [Fact]
    public void Review_IsAskedForFewColumns()
    {
        var all = Measured.Value;
        Print("columns for review", all, o => o.Verdict.Class == AccessClass.Tinjau);

        Share(all, o => o.Verdict.Class == AccessClass.Tinjau).ShouldBeLessThanOrEqualTo(0.1);
    }

    [Fact]
    public void LegalBasis_IsThatOfTheType()
    {
        var exempt = Measured.Value.Where(o => o.Kind.IsExempt && o.Verdict.Class == AccessClass.Dikecualikan).ToList();
        Print("legal basis right", exempt, HasLaw);

        Share(exempt, HasLaw).ShouldBeGreaterThanOrEqualTo(0.97);
    }

    private static bool HasLaw(Outcome outcome) => outcome.Verdict.Basis.Any(
        b => $"{b.Law} {b.Pasal} {b.Huruf}".StartsWith(outcome.Kind.Law, StringComparison.Ordinal));

    private void Print(string what, IReadOnlyList<Outcome> columns, Func<Outcome, bool> test)
    {
        var lines = new StringBuilder().AppendLine(Line($"classify-quality, {what}", columns, test));
        foreach (var type in columns.GroupBy(o => o.Kind.Key).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            lines.AppendLine(Line("  " + type.Key, [.. type], test));
            foreach (var miss in type.Where(o => test(o) == (what == "columns for review")).Take(6))
            {
                lines.AppendLine(
                    CultureInfo.InvariantCulture,
                        $"      \"{miss.Header}\" {miss.Verdict.Class} {miss.Verdict.Type} in {miss.Unit}: {miss.Verdict.Evidence[0].Text}");
            }
        }

        output.WriteLine(lines.ToString());
    }

    private static string Line(string name, IReadOnlyList<Outcome> columns, Func<Outcome, bool> test)
    {
        var hits = columns.Count(test);
        var missed = Wilson.LowerBound(columns.Count - hits, columns.Count);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-40} {hits,5}/{columns.Count,-5} {Share(columns, test):P1} ({Wilson.LowerBound(hits, columns.Count):P1} - {1 - missed:P1})");
    }

    private static double Share(IReadOnlyList<Outcome> columns, Func<Outcome, bool> test) =>
        columns.Count == 0 ? 1 : (double)columns.Count(test) / columns.Count;

    private static List<Outcome> Measure()
    {
        var source = new TableSource(new Random(20_261_125));
        var outcomes = new List<Outcome>();
        void Take(QualityTable table, bool isNearMiss)
        {
            var classes = table.Classify();
            outcomes.AddRange(table.Columns.Zip(classes.Columns).Select(p => new Outcome(
                p.First.Header, p.First.Kind, p.Second, classes.Unit.Unit,
                isNearMiss && OpenKinds.NearMiss.Contains(p.First.Kind))));
        }

        Repeat(PersonTables, () => Take(source.Persons(), false));
        Repeat(AggregateTables, () => Take(source.Aggregates(), false));
        Repeat(NearMissTables, () => Take(source.NearMisses(), true));
        return outcomes;
    }

    private static void Repeat(int times, Action act)
    {
        for (var i = 0; i < times; i++)
        {
            act();
        }
    }

    internal sealed record Outcome(
        string Header, ColumnKind Kind, ColumnVerdict Verdict, ObservationUnit Unit, bool IsNearMiss);
}
