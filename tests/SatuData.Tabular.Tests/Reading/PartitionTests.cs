using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading;

public sealed class PartitionTests
{
    private static readonly DataStandard Standard = Tables.Standard(
        """
          - name: id
            constraints: { required: true, unique: true }
          - name: teks
            constraints: { maxLength: 30 }
          - name: nilai
            type: number
            scale: 2
            constraints: { maximum: 900 }
          - name: hari
            type: date
        """,
        "primaryKey: [id, hari]");

    [Theory]
    [InlineData(1, "\n")]
    [InlineData(2, "\r\n")]
    [InlineData(3, "\r")]
    [InlineData(4, "\n")]
    [InlineData(5, "\r\n")]
    public void Validate_AnyDivision_GivesTheSameRowsAndFindings(int seed, string lineBreak)
    {
        var text = Generate(new Random(seed), lineBreak, 1500);
        using var whole = Open(text, 1);
        var expectedRows = Tables.Rows(whole.TypedTable());
        var expected = whole.Validate().Drain();
        whole.TypedTable().PartitionCount.ShouldBe(1);
        foreach (var parts in new[] { 2, 3, 7, 40 })
        {
            using var divided = Open(text, parts);
            divided.TypedTable().PartitionCount.ShouldBe(parts);
            Tables.Rows(divided.TypedTable()).ShouldBe(expectedRows);
            var run = divided.Validate();
            Tables.Rows(run.Table).ShouldBe(expectedRows);
            var inOrder = run.Complete();
            var atOnce = divided.Validate().Drain();

            inOrder.Rows.ShouldBe(expected.Rows);
            inOrder.Findings.Items.ShouldBe(expected.Findings.Items);
            inOrder.Findings.Counts.ShouldBe(expected.Findings.Counts);
            atOnce.Findings.Items.ShouldBe(expected.Findings.Items);
            atOnce.Findings.Counts.ShouldBe(expected.Findings.Counts);
        }
    }

    [Fact]
    public void Validate_PartitionsReadBackwards_NamesTheSameFirstRows()
    {
        var text = Generate(new Random(9), "\n", 800);
        using var file = Open(text, 5);
        var expected = file.Validate().Drain();
        var run = file.Validate();
        for (var partition = run.Table.PartitionCount - 1; partition >= 0; partition--)
        {
            using var reader = run.Table.OpenPartition(partition);
            var batch = new Rows.RowBatch(run.Table.Columns);
            while (reader.Read(batch))
            {
            }
        }

        run.Complete().Findings.Items.ShouldBe(expected.Findings.Items);
    }

    [Fact]
    public void Validate_QuotedLineBreaks_KeepLineNumbersExact()
    {
        var text = new StringBuilder("id,teks,nilai,hari\n");
        var wrongLine = 0;
        for (var (i, line) = (0, 2); i < 300; i++)
        {
            text.Append(i).Append(",\"satu\ndua\r\ntiga\",").Append(i == 250 ? "x" : "1").Append(",\n");
            wrongLine = i == 250 ? line : wrongLine;
            line += 3;
        }

        using var file = Open(text.ToString(), 9);
        file.TypedTable().PartitionCount.ShouldBe(9);
        file.Validate().Drain().Findings.Items.Single(f => f.Code == FindingCodes.TypeError).Row.ShouldBe(wrongLine);
    }

    [Fact]
    public void Open_QuotesThatBreakTheRules_AreNotDivided()
    {
        var text = "id,teks,nilai,hari\n"
            + string.Concat(Enumerable.Range(0, 200).Select(i => $"{i},pipa 12\" x 3\" besi,1,\n"));
        using var file = Open(text, 8);

        file.TypedTable().PartitionCount.ShouldBe(1);
        Tables.Rows(file.TypedTable())[199][1].ShouldBe("pipa 12\" x 3\" besi");
    }

    [Theory]
    [InlineData("a\"b", false)]
    [InlineData("\"a\"b", false)]
    [InlineData("\"a", false)]
    [InlineData("\"a\"\"b\",c", true)]
    [InlineData("\"\",\"\"\r\n\"x\"", true)]
    [InlineData("\"a,\n\"\"\"\n\"b\"", true)]
    public void Open_QuoteShapes_AreJudgedAlikeAnywhereInABlock(string record, bool regular)
    {
        for (var padding = 0; padding < 70; padding++)
        {
            var text = "id,teks,nilai,hari\n" + new string('z', padding) + "\n" + record;
            using var file = Open(text, 1);
            (!file.Findings.Any(f => f.Code == FindingCodes.QuoteError)).ShouldBe(regular, $"padding {padding}");
        }
    }

    private static TableFile Open(string text, int parts) => Tables.Open(
        text, Standard, new TableReadOptions { Partitions = parts, MinimumPartitionBytes = 64, MaximumFindings = 300,
            Delimiter = ',' });

    private static string Generate(Random random, string lineBreak, int rows)
    {
        var text = new StringBuilder("id,teks,nilai,hari").Append(lineBreak);
        for (var i = 0; i < rows; i++)
        {
            switch (random.Next(12))
            {
                case 0:
                    text.Append(lineBreak);
                    continue;
                case 1:
                    text.Append(",,,").Append(lineBreak);
                    continue;
                case 2:
                    text.Append(i).Append(lineBreak);
                    continue;
            }

            text.Append(random.Next(4) == 0 ? random.Next(rows) : i).Append(',');
            text.Append(random.Next(5) switch
            {
                0 => "\"a,b\"",
                1 => $"\"baris satu{lineBreak}baris \"\"dua\"\"\"",
                2 => "kué 日本",
                3 => "teks yang terlalu panjang untuk kolom ini",
                _ => "biasa",
            }).Append(',');
            text.Append(random.Next(6) switch { 0 => "x", 1 => "\"12,5\"", 2 => "1.000", 3 => "", _ => "5" })
                .Append(',');
            text.Append(random.Next(4) == 0 ? "32/01/2024" : "31/01/2024").Append(lineBreak);
        }

        return text.ToString();
    }
}
