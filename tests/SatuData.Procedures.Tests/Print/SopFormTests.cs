using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SatuData.Procedures.Calendar;
using SatuData.Procedures.Definitions;
using SatuData.Procedures.Print;

namespace SatuData.Procedures.Tests.Print;

public class SopFormTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Procedures() => [.. ProcedureLibrary.Shipped.All.Select(p => p.Key)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Svg_EveryWordOfTheForm_IsPrinted(string key)
    {
        var definition = ProcedureLibrary.Shipped.Find(key)!;
        var text = TextOf(XDocument.Parse(SopForm.Svg(definition)));

        string[] words =
        [
            definition.Identity.Nama, definition.Identity.DisahkanOleh!, definition.Hash,
            .. definition.DasarHukum.Select(l => l.Title), .. definition.Kualifikasi, .. definition.Peralatan,
            .. definition.Peringatan, .. definition.Pencatatan,
            .. definition.Steps.SelectMany(s => new[] { s.Title, s.Output, s.Waktu.ToString() }
                .Concat(s.Kelengkapan.Select(k => k.Name)).Concat(s.Branches.Select(b => b.Label))),
        ];
        foreach (var word in words)
        {
            text.ShouldContain(Plain(word), Case.Sensitive, key);
        }
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Svg_EveryShape_LiesOnItsSheet(string key)
    {
        var drawing = XDocument.Parse(SopForm.Svg(ProcedureLibrary.Shipped.Find(key)!)).Root!;

        foreach (var point in drawing.Descendants().Attributes("points")
            .SelectMany(p => p.Value.Split(' ')).Select(p => p.Split(',').Select(Number).ToArray()))
        {
            point[0].ShouldBeInRange(10, 287);
            point[1].ShouldBeInRange(10, 202);
        }

        foreach (var text in drawing.Descendants(Svg + "text"))
        {
            Number(text.Attribute("x")!.Value).ShouldBeInRange(9, 288);
            Number(text.Attribute("y")!.Value).ShouldBeInRange(9, 205);
        }
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Svg_WordsAtArrows_StayAmongTheActors(string key)
    {
        var definition = ProcedureLibrary.Shipped.Find(key)!;
        var words = definition.Steps.SelectMany(s => s.Branches).SelectMany(b => b.Label.Split(' '))
            .ToHashSet(StringComparer.Ordinal);
        var runs = new[] { null, new PrintedRun("K-1", [], WorkCalendar.Shipped(OfficeZone.Wib)) };
        foreach (var run in runs)
        {
            var columns = new FormColumns(definition, run is not null);
            var labels = XDocument.Parse(SopForm.Svg(definition, run)).Root!.Descendants(Svg + "text")
                .Where(t => t.Attribute("font-size")!.Value == "2"
                    && t.Value.Split(' ').All(w => w == "/" || words.Contains(w))).ToList();

            labels.Count.ShouldBeGreaterThan(0);
            foreach (var label in labels)
            {
                var x = Number(label.Attribute("x")!.Value);
                var width = TextMeasure.Width(label.Value, 2);
                var isLeft = label.Attribute("text-anchor")!.Value == "start";
                (isLeft ? x : x - width).ShouldBeGreaterThanOrEqualTo(columns.Actors, label.Value);
                (isLeft ? x + width : x).ShouldBeLessThanOrEqualTo(columns.Documents, label.Value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Svg_OnlyTheFiveSymbols_AreDrawn(string key)
    {
        var definition = ProcedureLibrary.Shipped.Find(key)!;
        var drawing = XDocument.Parse(SopForm.Svg(definition)).Root!;

        drawing.Descendants().Select(e => e.Name.LocalName).Distinct()
            .ShouldBeSubsetOf(["svg", "g", "title", "style", "rect", "polygon", "polyline", "text"]);
        drawing.Descendants(Svg + "polygon").Count(p => p.Attribute("points")!.Value.Split(' ').Length == 4)
            .ShouldBe(definition.Steps.Count(s => s.Kind == StepKind.Keputusan));
        drawing.Descendants(Svg + "polyline").Count().ShouldBe(
            drawing.Descendants(Svg + "polygon").Count(p => p.Attribute("stroke")?.Value == "none"));
        drawing.Descendants(Svg + "text").Count(t => t.Value == "Mulai").ShouldBe(1);
    }

    [Fact]
    public void Html_NeedsNoOtherFile()
    {
        var html = SopForm.Html(ProcedureDefinition.Shipped);

        html.ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("A4 landscape");
        Regex.IsMatch(
            html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), "https?:|<script|<link|<img")
            .ShouldBeFalse();
    }

    [Fact]
    public void Svg_OfARun_ShowsActualTimesLatenessAndRounds()
    {
        var calendar = WorkCalendar.Shipped(OfficeZone.Wib);
        var run = new PrintedRun("PD-2026-0001",
        [
            new(1, 1, At("2026-07-13T08:00"), At("2026-07-13T09:00"), At("2026-07-13T08:25"), "Kasi"),
            new(2, 1, At("2026-07-13T08:25"), At("2026-07-13T09:25"), At("2026-07-13T11:25"), "Pengelola"),
            new(2, 2, At("2026-07-13T11:25"), At("2026-07-13T13:25"), null, null),
        ], calendar);

        var text = TextOf(XDocument.Parse(SopForm.Svg(ProcedureDefinition.Shipped, run)));

        text.ShouldContain(Plain("PD-2026-0001"));
        text.ShouldContain(Plain("13-7-2026 08.25, 25 menit kerja, tepat waktu. Kasi"));
        text.ShouldContain(Plain("3 jam kerja, terlambat 2 jam. Pengelola"));
        text.ShouldContain(Plain("Ronde 2: mulai 13-7-2026 11.25, berjalan"));
    }

    [Fact]
    public void Svg_MarkupInAnEditedDefinition_IsText()
    {
        var yaml = Encoding.UTF8.GetString(ProcedureLibrary.ShippedYaml("penyusunan-kebijakan")!)
            .Replace("output: Draft Kebijakan", "output: <script>Draft Kebijakan", StringComparison.Ordinal);
        var definition = ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(yaml)).Value;

        SopForm.Html(definition).ShouldNotContain("<script");
    }

    private static DateTimeOffset At(string text) =>
        new(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string TextOf(XDocument drawing) =>
        Plain(string.Join(' ', drawing.Descendants(Svg + "text").Select(t => t.Value)));

    // A word that is too long for its column is broken: spaces do not count.
    private static string Plain(string text) => Regex.Replace(text, @"\s+", "");
}
