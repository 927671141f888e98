namespace SatuData.Tabular.Tests.Workbooks;

public sealed class SheetFactsTests
{
    [Fact]
    public void Describe_HiddenRowsColumnsAndMerges_AreFoundAroundTheCells()
    {
        var facts = RawWorkbook.Of(
            """
            <row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row>
            <row r="7" ht="0" hidden="1" customHeight="1"/><row hidden="0"/><row hidden="1"/>
            """,
            before: "<cols><col min=\"1\" max=\"1\" width=\"5\"/><col min=\"3\" max=\"5\" hidden=\"1\"/><col min=\"9\" max=\"9\" hidden=\"true\"/></cols>",
            after: "<autoFilter ref=\"A1:B9\"/><mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"D5:D9\"/><mergeCell ref=\"X\"/></mergeCells>")
            .Open().Describe(0);

        facts.HiddenRows.Select(r => (r.FirstRow, r.LastRow)).ShouldBe([(3, 4), (7, 7), (9, 9)]);
        facts.HiddenColumns.ShouldBe([2, 3, 4, 8]);
        facts.Merges.Select(m => m.ToString()).ShouldBe(["A1:C2", "D5:D9"]);
    }

    [Fact]
    public void Describe_RowTagAcrossBlocksOfThePart_IsStillFound()
    {
        // Rows of every length, so that tags fall on every place of the blocks that the part is read in.
        var random = new Random(3);
        var rows = string.Concat(Enumerable.Range(1, 30_000).Select(r =>
            $"<row r=\"{r}\" {(r % 7 == 0 ? "hidden=\"1\"" : "")}><c r=\"A{r}\" t=\"inlineStr\"><is><t>{new string('x', random.Next(120))}</t></is></c></row>"));

        var facts = RawWorkbook.Of(rows + "<rowBreaks/>", "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>").Open()
            .Describe(0);

        facts.HiddenRows.Count.ShouldBe(30_000 / 7);
        facts.HiddenRows[^1].FirstRow.ShouldBe(29_995);
        facts.Merges.Count.ShouldBe(1);
    }

    [Fact]
    public void Describe_FormOfManyMerges_IsRead()
    {
        var merges = string.Concat(Enumerable.Range(1, 50_000).Select(r => $"<mergeCell ref=\"A{r}:C{r}\"/>"));

        var facts = RawWorkbook.Of("<row r=\"1\"/>", $"<mergeCells>{merges}</mergeCells>").Open().Describe(0);

        facts.Merges.Count.ShouldBe(50_000);
    }

    [Fact]
    public void Describe_DamagedSheet_GivesWhatIsKnown()
    {
        var book = RawWorkbook.Of("<row r=\"1\"/>")
            .Part("xl/worksheets/worksheet1.xml", "<worksheet><sheetData><row hidden=\"1\"/>").Open();

        book.Describe(0).Name.ShouldBe("Data");
        book.Describe(0).HiddenRows.Count.ShouldBe(1);
    }
}
