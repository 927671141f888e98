using System.Globalization;
using System.IO.Compression;
using System.Text;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Hostile;

/// <summary>
/// Files made to wear a machine out, given to the program as people give them: it ends by itself, says what to do, and
/// never holds half a gigabyte.
/// </summary>
public sealed class HostileFileTests : IDisposable
{
    private const long MostMemory = 512L << 20;
    private const string Header = "Tahun,Kode Kecamatan,Nama Kecamatan,Laki-laki,Perempuan,Jumlah\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Workbooks = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    // Far longer than any of these takes on a busy machine.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("read")]
    [InlineData("validate")]
    [InlineData("annotate")]
    public void Run_LineOfManyColumns_StaysSmall(string command) =>
        Run(command, Text("kolom.csv", Header, "a,b,c,d,", 16_000_000)).ShouldBeLessThan(MostMemory);

    [Fact]
    public void Run_QuoteThatNeverEnds_StaysSmall() =>
        Run("validate", Text("kutip.csv", Header + "2024,\"", "a,b\nc,d\n", 3_000_000)).ShouldBeLessThan(MostMemory);

    [Fact]
    public void Run_PartThatInflatesToTenGigabytes_StaysSmall() =>
        Run("validate", Workbook("bom.xlsx", 1, part => Blanks(part, 10_240))).ShouldBeLessThan(MostMemory);

    [Fact]
    public void Run_ManySheetsFullOfTexts_StaysSmall()
    {
        var row = new StringBuilder("<row>");
        for (var i = 0; i < 40; i++)
        {
            row.Append(
                CultureInfo.InvariantCulture, $"<c t=\"inlineStr\"><is><t>Nama Panjang Nomor {i * 7919}</t></is></c>");
        }

        var sheet = Encoding.UTF8.GetBytes(
            $"<worksheet xmlns=\"{Main}\"><sheetData>"
            + string.Concat(Enumerable.Repeat(row.Append("</row>").ToString(), 500))
            + "</sheetData></worksheet>");

        Run("read", Workbook("lembar.xlsx", 300, part => part.Write(sheet))).ShouldBeLessThan(MostMemory);
    }

    private long Run(string command, string file)
    {
        string[] standard = command == "read" ? [] : ["--standard", "penduduk-kecamatan"];
        string[] output = command == "annotate" ? ["-o", Path.Combine(_folder, "hasil.xlsx")] : [];
        using var running = InstalledProgram.Start([command, file, .. standard, .. output], _folder);
        var peak = running.WatchMemory(Longest);
        peak.ShouldNotBeNull($"{running.CommandLine} did not end.");
        var ran = running.TryWait(Longest)!;
        ran.ExitCode.ShouldBeInRange(0, 1);
        (ran.Output + ran.Error).ShouldNotContain("   at ");
        (ran.Output + ran.Error).ShouldNotBeEmpty();
        return peak.Value;
    }

    private string Text(string name, string start, string repeated, int times)
    {
        var path = Path.Combine(_folder, name);
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 10_000)));
        using var file = File.Create(path);
        file.Write(Encoding.UTF8.GetBytes(start));
        for (var i = 0; i < times / 10_000; i++)
        {
            file.Write(block);
        }

        return path;
    }

    private static void Blanks(Stream part, int megabytes)
    {
        var block = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
        part.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"><sheetData>"));
        for (var i = 0; i < megabytes; i++)
        {
            part.Write(block);
        }
    }

    private static string Relationships(string all) => $"<Relationships xmlns=\"{Package}\">{all}</Relationships>";

    private static string Relationship(string id, string kind, string target) =>
        $"<Relationship Id=\"{id}\" Type=\"{Office}/{kind}\" Target=\"{target}\"/>";

    private string Workbook(string name, int sheets, Action<Stream> write)
    {
        var path = Path.Combine(_folder, name);
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        var numbers = Enumerable.Range(1, sheets).ToList();
        Put("[Content_Types].xml",
            $"<Types xmlns=\"{Types}\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Workbooks}\"/></Types>");
        Put("_rels/.rels", Relationships(Relationship("r", "officeDocument", "xl/workbook.xml")));
        Put("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
            + string.Concat(numbers.Select(n => $"<sheet name=\"L{n}\" sheetId=\"{n}\" r:id=\"r{n}\"/>"))
            + "</sheets></workbook>");
        Put("xl/_rels/workbook.xml.rels", Relationships(string.Concat(
            numbers.Select(n => Relationship($"r{n}", "worksheet", $"worksheets/s{n}.xml")))));
        foreach (var n in numbers)
        {
            using var part = zip.CreateEntry($"xl/worksheets/s{n}.xml", CompressionLevel.Fastest).Open();
            write(part);
        }

        return path;

        void Put(string part, string xml)
        {
            using var writer = new StreamWriter(zip.CreateEntry(part).Open());
            writer.Write(xml);
        }
    }
}
