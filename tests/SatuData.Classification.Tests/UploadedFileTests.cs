using System.Text;
using SatuData.Tabular.Access;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Classification.Tests;

public class UploadedFileTests
{
    private const string Standard = """
        name: penerima-bantuan
        title: Penerima bantuan
        version: 1
        fields:
          - {name: nik, title: NIK, type: string}
          - {name: kecamatan, title: Kecamatan, type: string, accessClass: terbuka}
          - {name: catatan, title: Catatan, type: string, accessClass: terbuka}
        """;

    [Fact]
    public void Validate_WithObservers_ClassifiesTheWholeFileAndPointsAtTheCell()
    {
        var niks = new People(12).Niks(3_000);
        var csv = new StringBuilder("NIK,Kecamatan,Catatan,Kolom liar\n");
        for (var i = 0; i < niks.Count; i++)
        {
            var note = i == 2_500 ? "telepon 081234567890" : "sesuai";
            csv.Append(niks[i]).Append(",Pringsewu,").Append(note).Append(",merah\n");
        }

        var standard = DataStandard.Parse(Encoding.UTF8.GetBytes(Standard), "standar.yaml");
        standard.Standard.ShouldNotBeNull(string.Join("; ", standard.Errors));
        using var content = new MemoryContent(Encoding.UTF8.GetBytes(csv.ToString()));
        using var file = TableFile.Open(content, "bantuan.csv", standard.Standard, RegionCodes.Kemendagri);
        var classifier = new TableClassifier(file.Columns);

        file.Validate(classifier.ObserverFor).Drain();
        var table = classifier.Classify();

        table.Unit.Unit.ShouldBe(ObservationUnit.Orang);
        table.Columns.Select(c => (c.Column, c.Class)).ShouldBe(
        [
            ("nik", AccessClass.Dikecualikan), ("kecamatan", AccessClass.Terbuka), ("catatan", AccessClass.Tinjau),
            ("kolom D", AccessClass.Tinjau),
        ]);
        table.Cells.ShouldBe([new StrayCell(2, 2_502, "C2502", "telepon", "08**********")]);
    }
}
