using System.Text;
using System.Text.Json;
using SatuData.Reports.Rendering;

namespace SatuData.Reports.Tests.Rendering;

public sealed class LaporanJsonTests
{
    [Fact]
    public void Render_CompleteReport_HasApprovedForm()
    {
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rendering", "laporan.approved.json"));

        Encoding.UTF8.GetString(DocumentRenderer.Render(Samples.Laporan()).Json.Content.Span)
            .ShouldBe(approved.TrimEnd('\n'));
    }

    [Fact]
    public void Render_ReadBack_GivesSameBytesAgain()
    {
        var json = DocumentRenderer.Render(Samples.Laporan()).Json.Content;

        var report = JsonSerializer.Deserialize(json.Span, LaporanJson.Context.LaporanDocument)!;

        DocumentRenderer.Render(report).Json.Content.ToArray().ShouldBe(json.ToArray());
    }
}
