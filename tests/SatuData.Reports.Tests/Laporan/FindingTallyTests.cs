using System.Text;
using SatuData.Reports.Laporan;
using SatuData.Reports.Rendering;
using SatuData.Tabular.Findings;

namespace SatuData.Reports.Tests.Laporan;

public sealed class FindingTallyTests
{
    private const string Canary = "3201-CANARY-7788";

    [Fact]
    public void Summaries_MixedOrder_AreSortedAndCounted()
    {
        var tally = new FindingTally();
        tally.Add("Dinas Sosial", Found("type-error", Severity.Error));
        tally.Add("Dinas Kesehatan", "type-error", Severity.Warning, 40);
        tally.Add("Dinas Sosial", Found("type-error", Severity.Error));
        tally.Add("Dinas Sosial", Found("blank-row", Severity.Info));

        var summaries = tally.Summaries();

        summaries.Select(s => s.Kode).ShouldBe(["blank-row", "type-error"]);
        summaries[1].PerPerangkatDaerah.ShouldBe([new("Dinas Kesehatan", 0, 40, 0), new("Dinas Sosial", 2, 0, 0)]);
        summaries[1].Uraian.ShouldBe("Isi tidak sesuai jenis data kolom");
        (summaries[1].Kesalahan, summaries[1].Peringatan, summaries[1].Informasi).ShouldBe((2, 40, 0));
    }

    [Fact]
    public void Summaries_UnknownCode_StandsForItself()
    {
        var tally = new FindingTally();
        tally.Add("Dinas Sosial", "kode-baru", Severity.Error, 1);

        tally.Summaries().Single().Uraian.ShouldBe("kode-baru");
    }

    [Fact]
    public void Render_FindingWithExemptValue_LeavesNoTraceInAnyForm()
    {
        var tally = new FindingTally();
        tally.Add("Dinas Sosial", Found("type-error", Severity.Error));

        var files = DocumentRenderer.Render(Samples.Laporan() with { Temuan = tally.Summaries() });

        foreach (var file in files.All)
        {
            Encoding.UTF8.GetString(file.Content.Span).ShouldNotContain("CANARY", Case.Insensitive, file.Extension);
        }
    }

    private static Finding Found(string code, Severity severity) => new()
    {
        Code = code,
        Severity = severity,
        Message = $"Nilai {Canary} tidak sesuai",
        Field = Canary,
        Value = Canary,
        Rule = Canary,
        Expected = Canary,
        Sheet = Canary,
    };
}
