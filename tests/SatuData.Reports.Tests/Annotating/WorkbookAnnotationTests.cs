using DocumentFormat.OpenXml.Spreadsheet;
using SatuData.Reports.Annotating;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;

namespace SatuData.Reports.Tests.Annotating;

public sealed class WorkbookAnnotationTests
{
    private const string Data = "Data O'Neil & Rekan";

    private static readonly string?[][] Rows =
    [
        ["Kode", "Jumlah", "Catatan"],
        [null, "12", "baik"],
        ["A2", "banyak", "=HYPERLINK(\"x\")"],
        ["A3", null, "rusak"],
        ["A4", "5", "-"],
    ];

    [Fact]
    public void TryWrite_WrongCells_AreFilledCommentedAndListed()
    {
        var annotated = Annotated.Annotate(OperatorWorkbook.Bytes(rows: Rows));

        Annotated.Faults(annotated).ShouldBeEmpty();
        Annotated.Look(annotated, workbook =>
        {
            foreach (var address in (string[])["B3", "B4", "C3", "C5"])
            {
                Annotated.Fill(workbook, Data, address)!.ShouldStartWith("FFFFC7", customMessage: address);
                Annotated.Comments(workbook, Data)[address].ShouldContain("Kolom");
            }

            Annotated.Fill(workbook, Data, "B2").ShouldBe("FF00FF00");
            Annotated.Comments(workbook, Data)["B3"].ShouldContain("banyak");
            var links = Annotated.Sheet(workbook, "Temuan").Worksheet.Descendants<Hyperlink>()
                .Select(h => h.Location!.Value).ToList();
            links.ShouldContain("'Data O''Neil & Rekan'!B3");
            Annotated.Texts(workbook, "Temuan").ShouldContain("type-error");
            return 0;
        });
    }

    [Fact]
    public void TryWrite_CellWithThePersonsOwnComment_KeepsItAndIsFilled()
    {
        var annotated = Annotated.Annotate(OperatorWorkbook.Bytes(rows: Rows));

        Annotated.Look(annotated, workbook =>
        {
            Annotated.Fill(workbook, Data, "A2")!.ShouldStartWith("FFFFC7");
            Annotated.Comments(workbook, Data)["A2"].ShouldBe("Catatan saya");
            return 0;
        });
    }

    [Fact]
    public void TryWrite_EverythingElse_StaysByteForByte()
    {
        var original = OperatorWorkbook.Bytes(withMacros: true, rows: Rows);
        var before = Annotated.Parts(original);
        var after = Annotated.Parts(Annotated.Annotate(original));

        var changed = before.Keys.Where(k => !before[k].AsSpan().SequenceEqual(after[k])).ToList();
        changed.ShouldBe(
            [
                "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/comments1.xml", "xl/drawings/vmldrawing.vml",
                "xl/styles.xml",
                "xl/workbook.xml", "xl/worksheets/sheet1.xml",
            ],
            ignoreOrder: true);
        after.Keys.Except(before.Keys).ShouldBe(["xl/satudata/temuan.xml"]);
    }

    [Fact]
    public void TryWrite_Sheet_KeepsValuesMergesAndRules()
    {
        var original = OperatorWorkbook.Bytes(rows: Rows);

        Annotated.Look(Annotated.Annotate(original), workbook =>
        {
            var sheet = Annotated.Sheet(workbook, Data).Worksheet;
            sheet.Descendants<MergeCell>().Single().Reference!.Value.ShouldBe("F1:G1");
            sheet.Descendants<ConditionalFormattingRule>().Count().ShouldBe(1);
            Annotated.Texts(workbook, Data).ShouldBe(Rows.SelectMany(r => r).OfType<string>());
            Annotated.Cell(workbook, "Rumus", "A1")!.CellFormula!.Text.ShouldBe("1+2");
            return 0;
        });
    }

    [Fact]
    public void TryWrite_ReadAgain_GivesTheSameFindings()
    {
        var original = OperatorWorkbook.Bytes(rows: Rows);

        var before = Annotated.Check(original);
        var after = Annotated.Check(Annotated.Annotate(original));

        after.Rows.ShouldBe(before.Rows);
        after.Findings.Items.ShouldBe(before.Findings.Items);
    }

    [Fact]
    public void TryWrite_AnnotatedFile_DoesNotPileUp()
    {
        var once = Annotated.Annotate(OperatorWorkbook.Bytes(rows: Rows));
        var thrice = Annotated.Annotate(Annotated.Annotate(once));

        Annotated.Faults(thrice).ShouldBeEmpty();
        var before = Annotated.Parts(once);
        var after = Annotated.Parts(thrice);
        after.Keys.ShouldBe(before.Keys, ignoreOrder: true);
        foreach (var (name, bytes) in before)
        {
            after[name].Length.ShouldBe(bytes.Length, name);
        }
    }

    [Fact]
    public void TryWrite_CorrectedFile_GivesEveryCellItsOwnLookBack()
    {
        var once = Annotated.Annotate(OperatorWorkbook.Bytes(rows: Rows));
        var corrected = Correct(once, ("B3", "7"), ("B4", "8"), ("C3", "baik"), ("C5", "rusak"), ("A2", "A1"));

        var twice = Annotated.Annotate(corrected);

        Annotated.Check(twice).Findings.Errors.ShouldBe(0);
        Annotated.Faults(twice).ShouldBeEmpty();
        Annotated.Look(twice, workbook =>
        {
            Annotated.Fill(workbook, Data, "B3").ShouldBe("FF00FF00");
            Annotated.Fill(workbook, Data, "C3").ShouldBeNull();
            Annotated.Comments(workbook, Data).ShouldBe(new Dictionary<string, string> { ["A2"] = "Catatan saya" });
            Annotated.Texts(workbook, "Temuan").ShouldContain("Tidak ada yang perlu diperbaiki.");
            return 0;
        });
    }

    [Fact]
    public void TryWrite_ValuesThatLookLikeFormulas_AreNeutralised() =>
        Annotated.Look(Annotated.Annotate(OperatorWorkbook.Bytes(rows: Rows)), workbook =>
        {
            var cells = Annotated.Sheet(workbook, "Temuan").Worksheet.Descendants<Cell>().ToList();
            cells.ShouldAllBe(c => c.CellFormula == null);
            var texts = cells.Select(c => c.InnerText).Where(t => t.Length > 0).ToList();
            texts.ShouldAllBe(t => !"=+-@\t\r".Contains(t[0]));
            texts.ShouldContain("'=HYPERLINK(\"x\")");
            return 0;
        });

    [Fact]
    public void TryWrite_ValuesThatMayNotBeShown_AreNowhereInWhatWasAdded()
    {
        var annotated =
            Annotated.Annotate(OperatorWorkbook.Bytes(rows: Rows), r => r with { Shows = f => f.Field != "jumlah" });

        var parts = Annotated.Parts(annotated);
        foreach (var part in (string[])["xl/satudata/temuan.xml", "xl/comments1.xml"])
        {
            System.Text.Encoding.UTF8.GetString(parts[part]).ShouldNotContain("banyak");
        }
    }

    [Fact]
    public void TryWrite_ManyWrongCells_FillsAllAndCommentsTheFirst()
    {
        var rows = Enumerable.Range(0, 6000).Select(i => (string?[])[$"K{i}", "x", "baik"])
            .Prepend(["Kode", "Jumlah", "Catatan"]).ToArray();

        var annotated = Annotated.Annotate(OperatorWorkbook.Bytes(rows: rows), r => r with { MaximumComments = 100 });

        Annotated.Look(annotated, workbook =>
        {
            Annotated.Fill(workbook, Data, "B6001")!.ShouldStartWith("FFFFC7");
            Annotated.Comments(workbook, Data).Count.ShouldBe(101);
            Annotated.Texts(workbook, "Temuan").ShouldContain("6000");
            return 0;
        });
    }

    [Fact]
    public void TryWrite_DamagedPackage_SaysFalse()
    {
        using var target = new MemoryStream();

        WorkbookAnnotation.TryWrite(
            new MemoryContent(new byte[100]),
            Tabular.Reading.SourceFormat.Xlsx,
            new AnnotationRequest { FileName = "x", StandardTitle = "x", Counts = Array.Empty<FindingCount>(),
                Items = Array.Empty<Finding>() },
            target).ShouldBeFalse();
    }

    [Fact]
    public void Annotate_TextFile_GivesAValidWorkbookWithNumbersAsNumbers()
    {
        var text =
            System.Text.Encoding.UTF8.GetBytes("kode,jumlah,catatan\n007,12,baik\n008,1.234,baik\n009,-3,=1+1\n");
        var numbers = new HashSet<int> { 1 };

        var annotated = Annotated.Annotate(text, request => request with { NumberColumns = numbers });

        Annotated.Faults(annotated).ShouldBeEmpty();
        Annotated.Look(annotated, book => new[] { "A2", "B2", "B3", "B4", "C4" }
            .Select(a => Annotated.Cell(book, "Data", a)!.DataType?.Value == CellValues.InlineString)
                .ToArray()).ShouldBe([true, false, true, false, true]);
        Annotated.Check(annotated).Findings.Items.Where(f => f.Severity == Severity.Error).Select(f => f.Cell)
            .ShouldBe(
                Annotated.Check(text).Findings.Items.Where(f => f.Severity == Severity.Error).Select(f => f.Cell));
    }

    [Fact]
    public void Annotate_FileThatPassedALimit_IsRefused()
    {
        var limit = new FindingCount(FindingCodes.ReadingLimit, null, Severity.Error, 1);
        using var target = new MemoryStream();

        WorkbookAnnotation.TryWrite(
            new Tabular.Content.MemoryContent("kode,jumlah\na,1\n"u8.ToArray()), Tabular.Reading.SourceFormat.Csv,
            new AnnotationRequest { FileName = "x", StandardTitle = "x", Counts = [limit], Items = [] },
            target).ShouldBeFalse();
    }

    private static byte[] Correct(byte[] file, params (string Address, string Text)[] cells)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var (address, text) in cells)
            {
                var cell = Annotated.Cell(document.WorkbookPart!, Data, address)!;
                cell.RemoveAllChildren();
                cell.DataType = CellValues.InlineString;
                cell.Append(new InlineString(new Text(text)));
            }
        }

        return stream.ToArray();
    }
}
