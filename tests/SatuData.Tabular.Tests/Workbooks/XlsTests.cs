using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Tests.Workbooks;

public sealed class XlsTests
{
    [Fact]
    public void Read_OldWorkbook_HasTheSameKindsAsANewOne()
    {
        var book = Open(new TestXls().Sheet("Data",
            [["nama", "nilai"], ["Gading Rejo", 12, true], [], [(45657.0, 1), (0.853, 2), (0.25, 3), (1234.5, 0)]]));

        SheetText.Rows(book).ShouldBe(
            [
                ["nama", "nilai"],
                ["Gading Rejo", "Number:12", "Boolean:true"],
                [],
                ["Date:2024-12-31", "Percent:85.3%", "Time:06:00:00", "Number:1234.5"],
            ]);
    }

    [Fact]
    public void Describe_OldWorkbook_HasHiddenThingsAndMerges()
    {
        var book = Open(new TestXls()
            .Sheet("Satu", [["a"]], visibility: 1)
            .Sheet("Dua", [["a", "b"], ["c"], ["d"]], merges: [(0, 1, 0, 2)], hiddenRows: [1], hiddenColumns: [1])
            .Sheet("Tiga", [["a"]], visibility: 2));

        book.Sheets.Select(s => (s.Name, s.IsHidden)).ShouldBe([("Satu", true), ("Dua", false), ("Tiga", true)]);
        var facts = book.Describe(1);
        facts.Merges.Single().ToString().ShouldBe("A1:C2");
        facts.HiddenRows.Single().FirstRow.ShouldBe(2);
        facts.HiddenColumns.ShouldBe([1]);
        SheetText.Rows(book, 1).ShouldBe([["a", "b"], ["c"], ["d"]]);
    }

    private static WorkbookSource Open(TestXls book) =>
        Workbook.Open(new MemoryContent(book.Bytes()), SourceFormat.Xls, ReadingLimits.Default);
}
