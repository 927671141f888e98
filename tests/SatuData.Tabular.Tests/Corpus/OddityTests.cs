using SatuData.Tabular.Content;
using SatuData.Tabular.Surveys;

namespace SatuData.Tabular.Tests.Corpus;

public sealed class OddityTests
{
    [Fact]
    public void All_Oddities_AreThirtyOrMore() => Oddities.All.Count.ShouldBeGreaterThanOrEqualTo(30);

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_OddSheetOfAWorkbook_TellsWhatItsRowsAreFor(string name)
    {
        var oddity = Oddities.All.Single(o => o.Name == name);
        var bytes = CorpusWorkbook.Bytes(Sheet.Draw(oddity.Drawing));

        var survey = TableSurvey.Of(new MemoryContent(bytes), "aneh.xlsx");

        Layout.Of(survey.Sheets[0].Tables).ShouldBe(oddity.Expected);
    }

    [Theory]
    [MemberData(nameof(NamesInText))]
    public void Of_OddSheetAsText_TellsWhatItsRowsAreFor(string name)
    {
        var oddity = Oddities.All.Single(o => o.Name == name);
        var bytes = new CorpusText(';', "utf-8", true).Bytes(Sheet.Draw(oddity.Drawing));

        var survey = TableSurvey.Of(new MemoryContent(bytes), "aneh.csv");

        Layout.Of(survey.Sheets[0].Tables).ShouldBe(oddity.Expected);
    }

    public static TheoryData<string> Names() => [.. Oddities.All.Select(o => o.Name)];

    public static TheoryData<string> NamesInText() => [.. Oddities.All.Where(o => o.InText).Select(o => o.Name)];
}
