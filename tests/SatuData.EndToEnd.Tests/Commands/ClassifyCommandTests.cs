using System.Text;
using System.Text.Json;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Commands;

/// <summary>What <c>classify</c> says of a file, without a standard and without a home.</summary>
public sealed class ClassifyCommandTests : IDisposable
{
    private readonly TemporaryHome _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Classify_AsJson_HasItsFormAndShowsNoExemptValue()
    {
        var file = _place.Write("warga.csv", Residents());

        var text = _place.Run("classify", file, "--json").Ended(0).Output;

        using var report = JsonDocument.Parse(text);
        var root = report.RootElement;
        root.EnumerateObject().Select(p => p.Name).ShouldBe(["unit", "columns", "cells", "rules"]);
        root.GetProperty("unit").GetString().ShouldBe("person");
        var columns = root.GetProperty("columns").EnumerateArray().ToList();
        columns[0].EnumerateObject().Select(p => p.Name)
            .ShouldBe(["name", "address", "class", "type", "confidence", "basis", "evidence", "override"]);
        columns.Select(c => $"{c.GetProperty("name")} {c.GetProperty("class")} {c.GetProperty("type")}").ShouldBe(
            ["NIK dikecualikan nik", "Nama dikecualikan nama-orang", "L/P dikecualikan jenis-kelamin",
                "Kecamatan terbuka nama-wilayah", "Keterangan tinjau teks-bebas"]);
        columns[0].GetProperty("basis").EnumerateArray().Select(b => b.GetString())
            .ShouldContain("UU 14/2008 Pasal 17 huruf h");
        var cell = root.GetProperty("cells").EnumerateArray().ShouldHaveSingleItem();
        (cell.GetProperty("cell").GetString(), cell.GetProperty("type").GetString()).ShouldBe(("E9", "telepon"));
        cell.GetProperty("masked").GetString()!.ShouldContain("*");
        root.GetProperty("rules").GetProperty("hash").GetString()!.Length.ShouldBe(64);
        text.ShouldNotContain("Siti Rahayu");
        text.ShouldNotContain("1203850");
        text.ShouldNotContain("1234567890");
        Directory.Exists(_place.Path).ShouldBeFalse();
    }

    [Fact]
    public void Classify_ForPeople_SaysClassAndReason() =>
        _place.Run("classify", _place.Write("warga.csv", Residents())).Ended(0).Output.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Satuan pengamatan: orang"),
            text => text.ShouldContain("E9: telepon"),
            text => text.ShouldNotContain("Siti Rahayu"));

    [Fact]
    public void Classify_NoTable_SaysSo() =>
        _place.Run("classify", _place.Write("kosong.csv", "")).Ended(1).Error.ShouldNotBeEmpty();

    private static string Residents()
    {
        string[] names = ["Siti Rahayu", "Budi Santoso", "Wayan Sudarma", "Slamet Riyadi", "Maria Siregar"];
        var csv = new StringBuilder("NIK,Nama,L/P,Kecamatan,Keterangan\n");
        for (var i = 0; i < 20; i++)
        {
            var note = i == 7 ? "hubungi 081234567890" : "sudah lengkap";
            csv.Append("181001").Append(i % 2 == 0 ? "12" : "52").Append("03850").Append(i.ToString("000",
                System.Globalization.CultureInfo.InvariantCulture).Replace("000", "099", StringComparison.Ordinal))
                .Append(',').Append(names[i % 5]).Append(i % 2 == 0 ? ",L" : ",P")
                    .Append(i % 2 == 0 ? ",Pringsewu," : ",Sukoharjo,").Append(note).Append('\n');
        }

        return csv.ToString();
    }
}
