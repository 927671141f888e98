using System.Text;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Standards.Checking;

namespace SatuData.Tabular.Tests.Standards;

public sealed class DocumentationTests
{
    [Fact]
    public void Example_OfTheFormat_IsAStandard()
    {
        var text = File.ReadAllText(Path.Combine(Root(), "docs", "standar-data.md"));
        var start = text.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var example = text[start..text.IndexOf("\n```", start, StringComparison.Ordinal)];

        var report = StandardReport.Of(Encoding.UTF8.GetBytes(example), "x.yaml");

        report.Errors.ShouldBeEmpty();
        var standard = report.Standard!;
        standard.Rules.Select(r => r.Kind).ShouldBe([RuleKind.Row, RuleKind.Complete, RuleKind.Change]);
        standard.CodeLists.ShouldHaveSingleItem().ShouldBe(new CodeListReference("status", "status-desa", "2024"));
        standard.Find("laki_laki")!.MsVar!.DapatDiaksesUmum.ShouldBe(true);
        standard.Find("jumlah")!.Notation.MissingLabels.ShouldBe([new CodeLabel("...", "belum tersedia")]);
    }

    [Fact]
    public void Kinds_OfTableRules_AreAllDescribed()
    {
        var text = File.ReadAllText(Path.Combine(Root(), "docs", "standar-data.md"));

        foreach (
            var word in new[] { "row-count", "complete", "total", "equal-sums", "sequence", "monotone", "unique",
                "rows-lost", "rows-gained", "change", "columns" })
        {
            text.ShouldContain(word);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SatuData.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
