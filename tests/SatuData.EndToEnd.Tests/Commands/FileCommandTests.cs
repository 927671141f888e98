using System.IO.Compression;
using System.Text.Json;
using SatuData.EndToEnd.Tests.Fixtures;
using SatuData.Testing.Canaries;
using SatuData.Testing.Uploads;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary>The commands that work on a file alone: no home, no case.</summary>
public sealed class FileCommandTests : IDisposable
{
    private const string Harvest =
        """
        Tahun;Bulan;Kode Kecamatan;Nama Kecamatan;Jenis Lahan;Luas Panen;Provitas;Produksi;Puso
        2026;13;18.10.01;Pringsewu;Sawah Irigasi;120,50;52,10;627,81;0
        2026;2;18.10.99;Gading Rejo;Sawah Irigasi;98,25;50,00;491,25;1,5

        """;

    private readonly TemporaryHome _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Validate_AsJson_HasApprovedForm()
    {
        var file = _place.Write("padi.csv", Harvest);

        var ran = _place.Run("validate", file, "--standard", "produksi-padi", "--json").Ended(1);

        ran.Output.ReplaceLineEndings("\n").ShouldBe(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Commands", "Approved", "validate.json"))
                .ReplaceLineEndings("\n"));
        Directory.Exists(_place.Path).ShouldBeFalse();
    }

    [Fact]
    public void Validate_ForPeople_SaysVerdictFirstActPlacesAndNextStep()
    {
        var file = _place.Write("padi.csv", Harvest);

        _place.Run("validate", file, "--standard", "produksi-padi").Ended(1).Output.ShouldSatisfyAllConditions(
            text => text.ShouldStartWith("BELUM SAH: padi.csv terhadap standar produksi-padi versi 1, 2 galat"),
            text => text.ShouldContain("Nilai mutu"),
            text => text.ShouldContain("Kerjakan dahulu:"),
            text => text.ShouldContain("B2"),
            text => text.ShouldContain("18.10.99"),
            text => text.ShouldContain("kepatuhan kode referensi"),
            text => text.ShouldContain("Berikutnya: 'satudata annotate \"padi.csv\""));
    }

    [Fact]
    public void Validate_NothingWrong_EndsWithZero()
    {
        var file = _place.Write("padi.csv", Harvest.Replace(";13;", ";1;").Replace("18.10.99", "18.10.02"));

        _place.Run("validate", file, "--standard", "produksi-padi").Ended(0).Output.ShouldStartWith("SAH");
    }

    [Theory]
    [InlineData("validate {0} --standard tidak-ada")]
    [InlineData("validate {0}")]
    [InlineData("validate {0} --standard produksi-padi --delimiter ab")]
    [InlineData("validate {0} --standard produksi-padi --header-row 0")]
    [InlineData("validate {0} --standard produksi-padi --encoding bukan-pengodean")]
    [InlineData("validate {0} --standard produksi-padi --previous padi@1")]
    [InlineData("validate tidak-ada.csv --standard produksi-padi")]
    [InlineData("template tidak-ada -o {1}")]
    [InlineData("template produksi-padi -o {1} --region 99.99")]
    [InlineData("annotate {0} --standard produksi-padi -o hasil.csv")]
    public void FileCommand_NamesWhatIsNotThere_IsAUsageError(string command)
    {
        var file = _place.Write("padi.csv", Harvest);

        var ran = InstalledProgram.Run(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, command, file, "hasil.xlsx").Split(' '),
            workingFolder: _place.Folder);

        ran.Ended(2).Error.ShouldNotBeEmpty();
        File.Exists(Path.Combine(_place.Folder, "hasil.xlsx")).ShouldBeFalse();
    }

    [Fact]
    public void Validate_Masked_ShowsNoValueOfAClosedColumn()
    {
        const string nik = "1810015708990123";
        var file = _place.Write("bansos.csv",
            $"NIK;Nama;Alamat;Kode Desa;Jenis Bantuan;Tahun;Tahap;Nilai Bantuan\n{nik}9;Siti Aminah;Jl Melati 3;18.10.01.2001;PKH;2026;1;banyak\n");

        var plain = _place.Run("validate", file, "--standard", "penerima-bansos", "--json").Ended(1);
        var masked = _place.Run("validate", file, "--standard", "penerima-bansos", "--mask", "--json").Ended(1);

        plain.Output.ShouldContain(nik);
        masked.Output.ShouldNotContain(nik);
        masked.Output.ShouldContain("(disamarkan)");
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".csv")]
    public void Annotate_Masked_HoldsNothingOfAPerson(string extension)
    {
        var table = new CanaryTable(1).WithMistakes();
        var upload = extension == ".csv"
            ? CsvFile.Of("bansos.csv", table.Rows)
            : WorkbookFile.Of("bansos.xlsx", table.Rows);
        var file = Path.Combine(_place.Folder, upload.Name);
        File.WriteAllBytes(file, upload.Bytes);
        var (masked, whole) = (Path.Combine(_place.Folder, "samar.xlsx"), Path.Combine(_place.Folder, "utuh.xlsx"));

        var said = _place.Run("annotate", file, "--standard", "penerima-bansos", "--mask", "-o", masked).Done();
        _place.Run("annotate", file, "--standard", "penerima-bansos", "-o", whole).Done();

        var search = new ArtefactSearch(table.Planted);
        search.File("samar.xlsx", masked).Concat(search.In("layar", said.Output + said.Error)).ShouldBeEmpty();
        search.File("utuh.xlsx", whole).ShouldNotBeEmpty();
    }

    [Fact]
    public void Annotate_TextFile_GivesAWorkbookThatValidatesTheSame()
    {
        var file = _place.Write("padi.csv", Harvest);
        var once = Path.Combine(_place.Folder, "sekali.xlsx");
        var twice = Path.Combine(_place.Folder, "dua-kali.xlsx");

        _place.Run("annotate", file, "--standard", "produksi-padi", "-o", once).Done().Output.ShouldContain("2 galat");
        _place.Run("annotate", once, "--standard", "produksi-padi", "-o", twice).Done();

        foreach (var annotated in (string[])[once, twice])
        {
            var checkedAgain = JsonDocument.Parse(
                _place.Run("validate", annotated, "--standard", "produksi-padi", "--json").Ended(1).Output).RootElement;
            checkedAgain.GetProperty("findings").EnumerateArray()
                .Where(f => f.GetProperty("severity").GetString() == "error")
                    .Select(f => f.GetProperty("cell").GetString())
                .ShouldBe(["B2", "C3"]);
        }

        using var zip = ZipFile.OpenRead(twice);
        zip.Entries.Count(e => e.FullName.EndsWith("temuan.xml", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void Template_Region_IsRecognisedWhenItComesBack()
    {
        var template = Path.Combine(_place.Folder, "templat.xlsx");
        _place.Run("template", "penduduk-kecamatan", "-o", template, "--region", "18.10")
            .Done().Output.ShouldContain("versi 1");

        _place.Run("validate", template, "--standard", "sekolah").Ended(1).Output.ShouldContain("wrong-template");
        _place.Run("validate", template, "--standard", "penduduk-kecamatan")
            .Ended(1).Output.ShouldNotContain("template");
    }

    [Fact]
    public void Upload_ChosenReading_IsKeptShownAndComesBackMarked()
    {
        _place.Write("nota-dinas.yaml",
            "perihal: Permintaan data\nperiode: \"2026\"\ndasar: [Daftar Data]\npermintaan:\n  - {perangkatDaerah: distan, standar: produksi-padi}\n");
        _place.Run("agency", "add", "distan", "Dinas Pertanian").Done();
        _place.Run("nota-dinas", "submit", Path.Combine(_place.Folder, "nota-dinas.yaml")).Done();
        _place.Run("serve", "--until-idle").Done();
        var task = _place.Json("case", "show", _place.List("case", "list")[0].GetProperty("id").GetString()!)
            .GetProperty("tasks")[0].GetProperty("id").GetString()!;
        _place.Run("upload", task, _place.Write("padi.csv", "Catatan\n" + Harvest), "--header-row", "2", "--delimiter",
            ";").Done();
        _place.Run("serve", "--until-idle").Done();

        var shown = _place.Json("review", "show", task);
        var marked = Path.Combine(_place.Folder, "tertandai.xlsx");
        _place.Run("upload", "annotate", $"{task}-R1", "-o", marked).Done();

        shown.GetProperty("choices").GetProperty("headerRow").GetInt32().ShouldBe(2);
        shown.GetProperty("detected").GetProperty("headerRow").GetInt32().ShouldBe(2);
        shown.GetProperty("findings").GetProperty("score").GetProperty("total").GetDecimal().ShouldBeInRange(1, 99.9m);
        shown.GetProperty("byDimension").GetArrayLength().ShouldBeGreaterThan(1);
        _place.Run("review", "show", task).Done().Output.ShouldContain("Nilai mutu");
        _place.Run("validate", marked, "--standard", "produksi-padi").Ended(1).Output.ShouldContain("B3");
        _place.Run("audit", "list").Done().Output.ShouldContain("UnggahanDitandai");
    }
}
