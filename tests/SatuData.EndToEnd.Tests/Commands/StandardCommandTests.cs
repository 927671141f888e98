using System.Text.Json;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary><c>standard check</c> and <c>standard import</c>, which work on files and make no home.</summary>
public sealed class StandardCommandTests : IDisposable
{
    private const string Right =
        "name: uji\ntitle: Uji\nversion: 1\nfields:\n  - { name: tahun, type: year, konsep: jumlah tahun }\n";

    private readonly TemporaryHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Check_RightFile_SaysSoWithWarningsAndMakesNoHome()
    {
        var ran = _home.Run("standard", "check", _home.Write("uji.yaml", Right)).Done();

        ran.Output.ShouldContain("uji.yaml:5:40: peringatan [konsep-name]");
        ran.Output.ShouldContain("Standar uji versi 1 dapat dipakai");
        Directory.Exists(_home.Path).ShouldBeFalse();
    }

    [Fact]
    public void Check_Mistake_IsLocatedAndEndsWithOne()
    {
        var file = _home.Write("uji.yaml", Right.Replace("type: year", "type: tahun", StringComparison.Ordinal));

        _home.Run("standard", "check", file).Ended(1).Output.ShouldContain("uji.yaml:5:26: galat: fields[0].type");
        var json = JsonDocument.Parse(_home.Run("standard", "check", file, "--json").Ended(1).Output).RootElement;
        json.GetProperty("valid").GetBoolean().ShouldBeFalse();
        json.GetProperty("errors")[0].GetProperty("line").GetInt32().ShouldBe(5);
    }

    [Fact]
    public void Check_NoFile_IsRefused() =>
        _home.Run("standard", "check", "tidak-ada.yaml").Refused("berkas-tidak-ada");

    [Fact]
    public void Import_DataPackage_WritesAStandardThatChecks()
    {
        const string package = """
            { "name": "paket", "resources": [
              { "name": "a", "schema": { "fields": [{ "name": "Kode Kec", "type": "string" }], "primaryKey": "Kode Kec" } },
              { "name": "b", "schema": "b.json" } ] }
            """;
        var file = _home.Write("datapackage.json", package);
        _home.Write("b.json", """{"fields":[{"name":"x","type":"date"}]}""");
        var target = Path.Combine(_home.Folder, "hasil.yaml");

        _home.Run("standard", "import", file).Refused("skema-tidak-terbaca").Error.ShouldContain("--resource: a, b");
        _home.Run("standard", "import", file, "--resource", "a", "-o", target)
            .Done().Output.ShouldContain("\"Kode Kec\" menjadi kode_kec");
        _home.Run("standard", "import", file, "--resource", "b").Done().Output.ShouldContain("- name: x");
        _home.Run("standard", "check", target).Done();
        _home.Run("standard", "import", file, "--resource", "a", "-o", target).Refused("berkas-sudah-ada");
    }
}
