using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Standards;

public sealed class CodeListTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public CodeListTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "kode"));
        Write("jenis-lahan@2023.csv",
            "kode;nama;berlaku_dari;berlaku_sampai\nS;Sawah;;\nL;Ladang;;2023-06-30\nT;Tegal;2023-07-01;\n");
        Write("jenis-2024.yaml",
            "name: jenis-lahan\ntitle: Jenis Lahan\nversion: \"2024\"\nvalidFrom: 2024-01-01\ncodes:\n  - { kode: S, nama: Sawah }\n  - K\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("jenis-lahan@2023", null, "S", true)]
    [InlineData("jenis-lahan@2023", null, "K", false)]
    [InlineData("jenis-lahan@2023", null, "L", false)]
    [InlineData("jenis-lahan@2023", "2023-05-01", "L", true)]
    [InlineData("jenis-lahan@2023", "2023-05-01", "T", false)]
    [InlineData("jenis-lahan@2024", null, "K", true)]
    [InlineData("jenis-lahan", null, "K", true)]
    [InlineData("jenis-lahan", "2023-08-01", "K", false)]
    [InlineData("jenis-lahan", "2023-08-01", "T", true)]
    public void Validate_Code_IsJudgedByTheListOfItsVersionAndDay(
        string resource, string? day, string code, bool isRight)
    {
        var result = Validate(resource, code, day is null ? null
            : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        result.Findings.CountOf(FindingCodes.ForeignKey).ShouldBe(isRight ? 0 : 1);
    }

    [Fact]
    public void Validate_ExpiredCode_IsSaidToBeOne() =>
        Validate("jenis-lahan@2023", "L", null).Findings.Items.Single(f =>
            f.Code == FindingCodes.ForeignKey).Message.ShouldContain("tidak berlaku");

    [Fact]
    public void Open_ListNotThere_IsAFinding() =>
        Validate("warna@1", "x", null).Findings.CountOf(FindingCodes.UnknownCodeList).ShouldBe(1);

    [Fact]
    public void CodeLists_OfTheFile_CarryVersionAndHash()
    {
        using var file = Tables.Open(
            "isi\nS\n", Standard("jenis-lahan@2024"), new TableReadOptions { Standards = Library() });

        file.CodeLists.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            u => u.List.ShouldBe("jenis-lahan"), u => u.Version.ShouldBe("2024"), u => u.Hash.Length.ShouldBe(64));
    }

    [Theory]
    [InlineData("tanpa-versi.csv", "kode,nama\nA,B\n")]
    [InlineData("a@1.csv", "nama\nB\n")]
    [InlineData("a@1.csv", "kode\nA\nA\n")]
    [InlineData("a@1.csv", "kode\n")]
    [InlineData("a@1.csv", "kode,berlaku_dari\nA,kemarin\n")]
    [InlineData("a.yaml", "name: a\n")]
    [InlineData("a.yaml", "name: a\nversion: 1\ncodes: [[1]]\n")]
    [InlineData("a.json", "{")]
    [InlineData("b.yaml", "name: jenis-lahan\nversion: \"2024\"\ncodes: [A]\n")]
    public void Load_WrongList_IsLeftOutAndReported(string name, string text)
    {
        Write(name, text);

        var load = StandardLibrary.Shipped.Load(_folder);

        load.Rejected["kode/" + (name == "b.yaml" ? "jenis-2024.yaml" : name)].ShouldNotBeEmpty();
    }

    private static DataStandard Standard(string resource) =>
        Tables.Standard(
            "  - { name: isi, title: Isi, type: string }",
                $"foreignKeys: [ {{ fields: isi, reference: {{ resource: \"{resource}\" }} }} ]");

    private StandardLibrary Library() => StandardLibrary.Shipped.Load(_folder).Library;

    private ValidationResult Validate(string resource, string code, DateOnly? day) =>
        Tables.Validate(
            $"isi\n{code}\n", Standard(resource), new TableReadOptions { Standards = Library(), ReportingDate = day });

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, "kode", name), text);
}
