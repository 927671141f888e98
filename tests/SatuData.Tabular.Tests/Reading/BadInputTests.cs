using System.IO.Compression;
using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Reading;

public sealed class BadInputTests
{
    private static readonly DataStandard Standard =
        Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer");

    [Theory]
    [InlineData("", FindingCodes.EmptyFile)]
    [InlineData("\n\n  \n", FindingCodes.EmptyFile)]
    [InlineData("%PDF-1.7\n%âãÏÓ", FindingCodes.UnsupportedFormat)]
    [InlineData("<!DOCTYPE html><html><table>", FindingCodes.UnsupportedFormat)]
    [InlineData("\r\n <HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", FindingCodes.UnsupportedFormat)]
    [InlineData("<?xml version=\"1.0\"?><Workbook>", FindingCodes.UnsupportedFormat)]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", FindingCodes.UnsupportedFormat)]
    [InlineData("PK\u0003\u0004 bukan arsip sungguhan", FindingCodes.CorruptFile)]
    public void Open_WhatIsNoTable_SaysWhatItIsAndWhatToDo(string content, string code)
    {
        using var file = Tables.Open(content, Standard);

        var finding = file.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe(code);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Message.Length.ShouldBeGreaterThan(30);
        file.IsReadable.ShouldBeFalse();
    }

    [Fact]
    public void Open_EncryptedWorkbook_AsksToSaveWithoutPassword()
    {
        using var file = Tables.Open(CompoundFile("EncryptionInfo", "EncryptedPackage"), Standard);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.PasswordProtected);
        file.Findings[0].Message.ShouldContain("kata sandi");
    }

    [Fact]
    public void Open_OldWordDocument_IsRefused()
    {
        using var file = Tables.Open(CompoundFile("WordDocument", "1Table"), Standard);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.UnsupportedFormat);
    }

    [Fact]
    public void Open_OldWorkbookCutShort_IsCorrupt()
    {
        using var file = Tables.Open(CompoundFile("Workbook", "x"), Standard);

        file.Description.Format.ShouldBe(SourceFormat.Xls);
        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.CorruptFile);
    }

    [Fact]
    public void Open_WorkbookWithoutItsEnd_IsCorrupt()
    {
        var bytes = TestWorkbook.Bytes(("Data", [["nama", "nilai"], ["A", 1]]));
        using var file = Tables.Open(bytes[..(bytes.Length / 2)], Standard);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.CorruptFile);
    }

    [Theory]
    [InlineData("content.xml")]
    [InlineData("word/document.xml")]
    [InlineData("data.csv")]
    public void Open_OtherArchives_AreRefused(string entry)
    {
        using var file = Tables.Open(Archive(entry, "x"u8.ToArray()), Standard);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.UnsupportedFormat);
    }

    [Fact]
    public void Open_WorkbookWithBrokenXml_IsCorrupt()
    {
        using var file = Tables.Open(Archive("xl/workbook.xml", "<workbook><sheets>"u8.ToArray()), Standard);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.CorruptFile);
    }

    [Fact]
    public void Validate_SheetThatBreaksOff_IsCorruptAndNotJustShorter()
    {
        object?[][] rows =
            [["nama", "nilai"], .. Enumerable.Range(0, 500).Select(i => new object?[] { "Nama " + i, i })];
        using var stream = new MemoryStream();
        stream.Write(TestWorkbook.Bytes(("Data", rows)));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var old = archive.Entries.Single(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)
                && e.Name.EndsWith(".xml", StringComparison.Ordinal));
            using var reader = new StreamReader(old.Open());
            var text = reader.ReadToEnd();
            reader.Dispose();
            var name = old.FullName;
            old.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text[..(text.Length / 2)]);
        }

        using var file = Tables.Open(stream.ToArray(), Standard);
        var findings = file.IsReadable ? file.Validate().Drain().Findings.Items : file.Findings;

        findings.ShouldContain(f => f.Code == FindingCodes.CorruptFile && f.Severity == Severity.Error);
    }

    [Fact]
    public void Open_ArchiveThatInflatesBeyondMeasure_IsNotOpened()
    {
        using var file = Tables.Open(Archive("xl/workbook.xml", new byte[80 << 20]), Standard);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.UnsafeFile);
    }

    [Fact]
    public void Validate_HeaderWithoutRows_IsAnEmptyTable()
    {
        var result = Tables.Validate("nama,nilai\n", Standard);

        result.Rows.ShouldBe(0);
        result.Findings.Items.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.EmptyTable);
    }

    [Fact]
    public void Open_TooManyColumns_IsRefused()
    {
        using var file = Tables.Open("nama," + string.Join(',', Enumerable.Range(0, 2500)) + "\nA\n", Standard);

        file.IsReadable.ShouldBeFalse();
        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.TooManyColumns);
    }

    [Fact]
    public void Validate_QuoteNeverClosed_DoesNotSwallowTheRest()
    {
        using var file = Tables.Open("nama,nilai\nA,1\n\"B,2\nC,3\nD,4\n", Standard);
        var result = file.Validate().Drain();

        file.Findings.ShouldContain(
            f => f.Code == FindingCodes.QuoteError && f.Severity == Severity.Error && f.Row == 3);
        result.Rows.ShouldBe(4);
        Tables.Rows(file.TypedTable())[3].ShouldBe(["D", "4"]);
    }

    [Fact]
    public void Validate_QuoteInTheMiddleOfText_IsKept()
    {
        using var file = Tables.Open("nama,nilai\nPipa 12\" besi,1\nB,2\n", Standard);

        file.Findings.ShouldContain(
            f => f.Code == FindingCodes.QuoteError && f.Severity == Severity.Warning && f.Row == 2);
        Tables.Column(file.TypedTable()).ShouldBe(["Pipa 12\" besi", "B"]);
    }

    private static byte[] Archive(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(content);
        }

        return stream.ToArray();
    }

    /// <summary>A compound file of one allocation sector and one directory sector with the streams named.</summary>
    private static byte[] CompoundFile(params string[] streams)
    {
        var bytes = new byte[512 * 4];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(bytes, 0);
        BitConverter.GetBytes((ushort)0x3E).CopyTo(bytes, 24);
        BitConverter.GetBytes((ushort)3).CopyTo(bytes, 26);
        BitConverter.GetBytes((ushort)0xFFFE).CopyTo(bytes, 28);
        BitConverter.GetBytes((ushort)9).CopyTo(bytes, 30);
        BitConverter.GetBytes((ushort)6).CopyTo(bytes, 32);
        BitConverter.GetBytes(1).CopyTo(bytes, 44);
        BitConverter.GetBytes(1).CopyTo(bytes, 48);
        BitConverter.GetBytes(4096).CopyTo(bytes, 56);
        BitConverter.GetBytes(-2).CopyTo(bytes, 60);
        BitConverter.GetBytes(-2).CopyTo(bytes, 68);
        bytes.AsSpan(76, 436).Fill(0xFF);
        BitConverter.GetBytes(0).CopyTo(bytes, 76);
        bytes.AsSpan(512, 512).Fill(0xFF);
        BitConverter.GetBytes(-3).CopyTo(bytes, 512);
        BitConverter.GetBytes(-2).CopyTo(bytes, 516);
        string[] names = ["Root Entry", .. streams];
        for (var i = 0; i < names.Length; i++)
        {
            var entry = bytes.AsSpan(1024 + (128 * i), 128);
            Encoding.Unicode.GetBytes(names[i]).CopyTo(entry);
            BitConverter.GetBytes((ushort)((names[i].Length + 1) * 2)).CopyTo(entry[64..]);
            entry[66] = (byte)(i == 0 ? 5 : 2);
            entry.Slice(68, 12).Fill(0xFF);
        }

        return bytes;
    }

    [Fact]
    public void Validate_QuotesWithoutEnd_GivesUpInTimeAndSaysWhere()
    {
        var text = "nama,nilai\na,\"1\n" + string.Concat(Enumerable.Repeat("b,2\n", 200_000));
        var standard = Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer");
        var options = new TableReadOptions { Limits = new ReadingLimits { Clock = new HurryingClock() } };

        var findings = Tables.Validate(text, standard, options).Findings;

        findings.Items.Single(f => f.Code == FindingCodes.ReadingLimit).ShouldSatisfyAllConditions(
            f => f.Row.ShouldNotBeNull(), f => f.Message.ShouldContain("Perbaiki tanda kutip"));
    }

    /// <summary>A second passes whenever somebody looks.</summary>
    private sealed class HurryingClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref _seconds);
    }
}
