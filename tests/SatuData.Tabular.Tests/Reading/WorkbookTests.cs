using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading;

public sealed class WorkbookTests
{
    private static readonly DataStandard Standard = Tables.Standard(
        """
          - name: nik
            constraints: { required: true, pattern: "[0-9]{16}" }
          - name: jumlah
            type: integer
          - name: luas
            type: number
            scale: 2
          - name: tanggal
            type: date
          - name: aktif
            type: boolean
        """);

    private static readonly object?[] Header = ["NIK", "Jumlah", "Luas", "Tanggal", "Aktif"];

    [Fact]
    public void TypedTable_EveryKindOfCell_BecomesItsType()
    {
        using var file = Open(
            Header,
            ["1810012345678901", 12, 1234.5, new DateTime(2024, 12, 31), true],
            ["1810012345678902", "1.250", "1.234,56", "31 Desember 2024", "tidak"],
            [null, null, null, 45657, null]);

        file.Description.Format.ShouldBe(SourceFormat.Xlsx);
        file.Description.Sheet.ShouldBe("Data");
        Tables.Rows(file.TypedTable()).ShouldBe(
            [
                ["1810012345678901", "12", "123450", "2024-12-31", "1"],
                ["1810012345678902", "1250", "123456", "2024-12-31", "0"],
                [null, null, null, "2024-12-31", null],
            ]);
    }

    [Fact]
    public void Validate_Findings_HaveSheetRowAndAddress()
    {
        using var file = Open(Header, ["1810012345678901", 1, 1, null, null], [null, "banyak", 1, null, null]);

        var items = file.Validate().Drain().Findings.Items;

        items.Select(f => (f.Code, f.Sheet, f.Row, f.Cell, f.Value)).ShouldBe(
            [(FindingCodes.MissingValue, "Data", 3L, "A3", null),
                (FindingCodes.TypeError, "Data", 3L, "B3", "banyak")]);
        items.ShouldAllBe(f => !f.Message.Contains("banyak"));
    }

    [Fact]
    public void Validate_LongCodeKeptAsNumber_IsLostPrecision()
    {
        using var file = Open(Header, [1810012345678901, 1, 1, null, null]);

        file.Validate().Drain().Findings.CountOf(FindingCodes.PrecisionLoss, "nik").ShouldBe(1);
    }

    [Fact]
    public void Validate_ComputedFractions_AreRoundedAndSaid()
    {
        using var file =
            Open(Header, ["1810012345678901", 1, 0.1 + 0.2, null, null], ["1810012345678901", 1, 10.0 / 3, null, null]);

        var log = file.Validate().Drain().Findings;

        log.CountOf(FindingCodes.RoundedNumber, "luas").ShouldBe(1);
        Tables.Rows(file.TypedTable()).Select(r => r[2]).ShouldBe(["30", "333"]);
    }

    [Fact]
    public void Validate_FractionInAWholeColumn_IsATypeError()
    {
        using var file = Open(Header, ["1810012345678901", 12.5, 1, null, null]);

        file.Validate().Drain().Findings.CountOf(FindingCodes.TypeError, "jumlah").ShouldBe(1);
    }

    [Fact]
    public void TypedTable_SerialIn1904Workbook_CountsFrom1904()
    {
        var bytes = TestWorkbook.Bytes1904(("Data", [Header, ["1810012345678901", 1, 1, 44195, null]]));
        using var file = Tables.Open(bytes, Standard);

        Tables.Rows(file.TypedTable())[0][3].ShouldBe("2024-12-31");
    }

    [Fact]
    public void Open_SeveralSheets_TakesTheOneThatMatches()
    {
        var bytes = TestWorkbook.Bytes(
            ("Petunjuk", [["Isi lembar Data"], ["Jumlah", "wajib"]]),
            ("Data", [Header, ["1810012345678901", 1, 1, null, null]]));
        using var file = Tables.Open(bytes, Standard);
        using var named = Tables.Open(bytes, Standard, new TableReadOptions { Sheet = "petunjuk" });
        using var unknown = Tables.Open(bytes, Standard, new TableReadOptions { Sheet = "Lain" });

        file.Description.Sheet.ShouldBe("Data");
        file.Findings.ShouldContain(f => f.Code == FindingCodes.SheetChoice);
        named.Description.Sheet.ShouldBe("Petunjuk");
        unknown.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.UnknownSheet);
    }

    [Fact]
    public void Open_TitlesAndBlankRows_KeepRowNumbersExact()
    {
        using var file = Open(
            ["DAFTAR PENERIMA"], [], Header, [], ["x", 1, 1, null, null], [], ["1810012345678901", 1, 1, null, null],
            []);

        var log = file.Validate().Drain().Findings;

        file.Description.HeaderRow.ShouldBe(3);
        log.Items.Single(f => f.Code == FindingCodes.ConstraintError).Cell.ShouldBe("A5");
        log.Items.Where(f => f.Code == FindingCodes.BlankRow).Select(f => f.Row).ShouldBe([4L, 6L]);
    }

    [Fact]
    public void Open_500Columns_IsReadWithWarnings()
    {
        object?[] header = [.. Header, .. Enumerable.Range(6, 495).Select(i => (object)$"Lain {i}")];
        using var file = Open(header, ["1810012345678901", 1, 1, null, null]);

        file.Columns.Count.ShouldBe(500);
        file.Columns[^1].Letter.ShouldBe("SF");
        var result = file.Validate().Drain();
        result.IsValid.ShouldBeTrue();
        result.Findings.CountOf(FindingCodes.ExtraLabel).ShouldBe(495);
    }

    [Fact]
    public void Open_SheetWithoutRows_IsAnEmptyTable()
    {
        using var file = Open();

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.EmptyTable);
    }

    [Fact]
    public void Validate_ValuesBesideTheTable_AreExtraCells()
    {
        using var file = Open(Header, ["1810012345678901", 1, 1, null, null, null, "catatan"]);

        file.Validate().Drain().Findings.Items.Single(f => f.Code == FindingCodes.ExtraCell).Cell.ShouldBe("G2");
    }

    [Fact]
    public void Validate_DamageAnywhere_IsAFindingNotAnException()
    {
        var bytes = TestWorkbook.Bytes(
            ("Data", [Header, .. Enumerable.Range(0, 50).Select(i => new object?[] { "18100123456789" + i, i, i })]));
        var random = new Random(5);
        for (var round = 0; round < 150; round++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var i = 0; i < 1 + (round % 8); i++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            using var file = Tables.Open(damaged, Standard);
            if (file.IsReadable)
            {
                file.Validate().Drain().Rows.ShouldBeGreaterThanOrEqualTo(0);
            }
        }
    }

    private static TableFile Open(params object?[][] rows) => Tables.Open(TestWorkbook.Bytes(("Data", rows)), Standard);
}
