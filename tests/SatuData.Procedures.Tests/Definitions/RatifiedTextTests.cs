using System.Text.RegularExpressions;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Tests.Definitions;

/// <summary>The shipped definitions against the ratified texts they were made from, word for word.</summary>
public class RatifiedTextTests
{
    public static TheoryData<string> Procedures() => [.. ProcedureLibrary.Shipped.All.Select(p => p.Key)];

    [Fact]
    public void Shipped_SixProcedures_HaveTheStepsOfTheFourTexts()
    {
        ProcedureLibrary.Shipped.All.Select(p => (p.Key, p.Steps.Count)).ShouldBe(
        [
            ("pengelolaan-data", 9), ("perlindungan-keamanan-data", 5), ("akses-ruang-server", 8),
            ("penyusunan-kebijakan", 5), ("publikasi-kebijakan", 5), ("evaluasi-kebijakan", 5),
        ]);
        ProcedureLibrary.Shipped.All.Sum(p => p.Steps.Count).ShouldBe(37);
        ProcedureLibrary.Shipped.All.SelectMany(p => p.Actors).Where(a => !a.Outside).DistinctBy(a => a.Name).Count()
            .ShouldBe(16);
    }

    [Theory]
    [InlineData("pengelolaan-data", 50)]
    [InlineData("perlindungan-keamanan-data", 37.5)]
    [InlineData("akses-ruang-server", 0.75)]
    [InlineData("penyusunan-kebijakan", 112)]
    [InlineData("publikasi-kebijakan", 50)]
    [InlineData("evaluasi-kebijakan", 52)]
    public void Shipped_TimeStandards_AddUpToTheText(string key, double hours) =>
        ProcedureLibrary.Shipped.Find(key)!.Steps.Sum(s => s.Waktu.ToWorkTime().TotalHours).ShouldBe(hours);

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Steps_EveryWordDocumentAndTime_StandsOnItsLine(string key)
    {
        var definition = ProcedureLibrary.Shipped.Find(key)!;
        var lines = Lines(definition);
        foreach (var step in definition.Steps)
        {
            var line = lines[step.SourceLine - 1];
            line.ShouldContain(Plain(step.Title), Case.Sensitive, $"{key} {step.Number}");
            line.ShouldContain(step.Waktu.ToString(), Case.Insensitive, $"{key} {step.Number}");
            foreach (var document in step.Kelengkapan.Select(k => k.Name).Concat(step.Outputs))
            {
                line.ShouldContain(Plain(document), Case.Sensitive, $"{key} {step.Number}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Steps_EveryLine_IsTheNextOfTheTable(string key)
    {
        var definition = ProcedureLibrary.Shipped.Find(key)!;

        definition.Steps.Select(s => s.SourceLine)
            .ShouldBe(Enumerable.Range(definition.Steps[0].SourceLine, definition.Steps.Count));
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Identity_EveryWord_StandsInTheText(string key)
    {
        var definition = ProcedureLibrary.Shipped.Find(key)!;
        var text = string.Join(' ', Lines(definition));
        string[] words =
        [
            definition.Identity.Nama, definition.Identity.DisahkanOleh!,
            .. definition.DasarHukum.Select(l => l.Title), .. definition.Kualifikasi, .. definition.Peralatan,
            .. definition.Keterkaitan.Select(k => k.Text), .. definition.Peringatan, .. definition.Pencatatan,
            .. definition.Actors.Where(a => !a.Outside).Select(a => a.Name),
        ];
        foreach (var word in words)
        {
            text.ShouldContain(Plain(word), Case.Insensitive, key);
        }
    }

    [Fact]
    public void Shipped_EveryInferredPart_NamesReasonAndOtherReading()
    {
        var parts = ProcedureLibrary.Shipped.All
            .SelectMany(p => p.Inferred.Concat(p.Steps.SelectMany(s => s.Inferred))).ToList();

        parts.Count.ShouldBeGreaterThan(40);
        parts.ShouldAllBe(p => p.Reason.Length > 20 && p.OtherReading != null && p.OtherReading.Length > 10);
    }

    [Fact]
    public void Shipped_EveryDecision_HasANoBranchMarkedInferred() =>
        ProcedureLibrary.Shipped.All.SelectMany(p => p.Steps).Where(s => s.Kind == StepKind.Keputusan)
            .ShouldAllBe(s => s.Branches.Count >= 2 && s.Inferred.Any(i => i.Part == "cabang"));

    [Fact]
    public void Shipped_ActorsWithoutSymbolInTheText_AreMarkedInferred() =>
        ProcedureLibrary.Shipped.All.Where(p => p.Source!.File.StartsWith("001", StringComparison.Ordinal)
                || p.Source.File.StartsWith("003", StringComparison.Ordinal))
            .SelectMany(p => p.Steps).ShouldAllBe(s => s.Inferred.Any(i => i.Part == "pelaksana"));

    private static string[] Lines(ProcedureDefinition definition)
    {
        using var stream = typeof(RatifiedTextTests).Assembly.GetManifestResourceStream(definition.Source!.File)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(Plain)];
    }

    private static string Plain(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
