using System.Text;
using SatuData.Tabular.Access;
using SatuData.Tabular.Reading;

namespace SatuData.Classification.Tests;

public class TableClassifierTests
{
    private static Sheet PersonTable(int rows, int seed = 3)
    {
        var people = new People(seed);
        var (names, niks, cards) = (people.Names(rows), people.Niks(rows), people.FamilyCards(rows));
        var (phones, births, addresses) = (people.Phones(rows), people.BirthDates(rows), people.Addresses(rows));
        return new Sheet()
            .Column("No", i => $"{i + 1}")
            .Column("NIK", i => niks[i])
            .Column("No. KK", i => cards[i])
            .Column("Nama", i => names[i])
            .Column("L/P", "L", "P")
            .Column("Tgl Lahir", i => births[i])
            .Column("Agama", "Islam", "Kristen", "Hindu")
            .Column("Alamat", i => addresses[i])
            .Column("Kecamatan", i => i % 2 == 0 ? "Pringsewu" : "Sukoharjo", AccessClass.Terbuka)
            .Column("HP", i => phones[i])
            .Column("Tahun", _ => "2024", bound: true);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(500)]
    public void Classify_TableOfPersons_ClosesEverythingPersonal(int rows)
    {
        var table = PersonTable(rows).Classify(rows);

        table.Unit.Unit.ShouldBe(ObservationUnit.Orang);
        foreach (var letter in "BCDEFGHJ")
        {
            table.Columns[letter - 'A'].Class.ShouldBe(AccessClass.Dikecualikan, letter.ToString());
            table.Columns[letter - 'A'].Basis.ShouldNotBeEmpty();
        }

        table.Columns[8].Class.ShouldBe(AccessClass.Terbuka); // declared by the standard, nothing against it
        table.Columns[10].Class.ShouldBe(AccessClass.Terbuka); // a year says nothing about anybody
    }

    [Fact]
    public void Classify_TableOfPersonsWithSexDeclaredOpen_AsksTheReviewer()
    {
        var niks = new People(4).Niks(100);

        var table = new Sheet().Column("NIK", i => niks[i]).Open("Jenis Kelamin", "L", "P").Classify();

        table.Columns[1].Class.ShouldBe(AccessClass.Tinjau);
    }

    [Fact]
    public void Classify_AggregateTableBySexAndReligion_IsOpen()
    {
        var table = new Sheet()
            .Column("kode_kabupaten_kota", "3201", "3202")
            .Column("nama_kabupaten_kota", "KABUPATEN BOGOR", "KABUPATEN SUKABUMI")
            .Column("kelompok_umur", "00 - 04", "75+")
            .Column("jenis_kelamin", "LAKI-LAKI", "PEREMPUAN")
            .Column("agama", "ISLAM", "HINDU")
            .Column("jumlah_penduduk", i => $"{i * 37}")
            .Column("satuan", "JIWA")
            .Column("tahun", "2020")
            .Classify();

        table.Unit.Unit.ShouldBe(ObservationUnit.Agregat);
        table.Columns.ShouldAllBe(c => c.Class == AccessClass.Terbuka);
    }

    [Fact]
    public void Classify_SexWithoutKnownUnit_IsForReview()
    {
        var table = new Sheet().Column("jenis kelamin", "L", "P").Column("xyz", "a", "b").Classify();

        table.Unit.Unit.ShouldBe(ObservationUnit.TidakDiketahui);
        table.Columns[0].Class.ShouldBe(AccessClass.Tinjau);
    }

    [Fact]
    public void Classify_NikInANoteOfAnOpenColumn_IsListedMaskedAndForReview()
    {
        const string note = "titip data 1810015203850007 hp 081234567890";

        var table = new Sheet()
            .Column("Kecamatan", "Pringsewu")
            .Column("Jumlah", i => $"{i}")
            .Column("Keterangan", i => i == 70 ? note : "lengkap", AccessClass.Terbuka)
            .Classify();

        var verdict = table.Columns[2];
        (verdict.Class, verdict.StrayCells).ShouldBe((AccessClass.Tinjau, 1));
        table.Cells.ShouldBe(
        [
            new StrayCell(2, 72, "C72", "nik", "181001**********"),
            new StrayCell(2, 72, "C72", "telepon", "08**********"),
        ]);
        table.ToText().ShouldNotContain("5203850007");
        table.ToText().ShouldNotContain("1234567890");
    }

    [Fact]
    public void Classify_ManyStrayCells_AreCappedAndCounted()
    {
        var niks = new People(5).Niks(2_000);

        var table = new Sheet().Column("keterangan", i => i % 4 == 0 ? "nik " + niks[i] : "baik", AccessClass.Terbuka)
            .Classify(rows: 2_000, partitions: 3);

        table.Columns[0].StrayCells.ShouldBe(500);
        table.Cells.Count.ShouldBe(TableClassification.StrayCellsPerColumn);
        table.Cells.Select(c => c.Row).ShouldBeInOrder();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Classify_SeveralObservers_EqualsOne(int partitions)
    {
        var sheet = PersonTable(400).Column("catatan", i => i % 50 == 0 ? "wa 081234567890" : "-");

        var one = sheet.Classify(400);
        var many = sheet.Classify(400, partitions);

        many.ToText().ShouldBe(one.ToText());
    }

    [Fact]
    public void Classify_Twice_GivesTheSame()
    {
        var columns = new[] { new SourceColumn(0, "NIK", "A", null) };
        var classifier = new TableClassifier(columns);
        classifier.ObserverFor(0).Observe(0, 2, "1810011203850001"u8);

        classifier.Classify().ToText().ShouldBe(classifier.Classify().ToText());
        classifier.ObserverFor(0).ShouldBeSameAs(classifier.ObserverFor(0));
    }

    [Fact]
    public void Classify_AnyTable_KeepsNoValueInItsOutcome()
    {
        var people = new People(6);
        var names = people.Names(200).ConvertAll(n => n + " Zcanaryz");
        var (niks, mails) = (people.Niks(200), people.Emails(200));

        var text = new Sheet()
            .Column("nama siswa", i => names[i])
            .Column("nik", i => niks[i])
            .Column("email", i => mails[i])
            .Column("zcanaryz", i => names[i])
            .Column("keterangan", i => i % 9 == 0 ? mails[i] + " " + niks[i] : names[i], AccessClass.Terbuka)
            .Column("kategori", "Zcanaryz", "lain")
            .Classify(200).ToText();

        text.ShouldNotContain("canary", Case.Insensitive);
        niks.ShouldAllBe(nik => !text.Contains(nik.Substring(6)));
        mails.ShouldAllBe(mail => !text.Contains(mail));
        people.Names(50).SelectMany(n => n.Split(' ')).Where(w => w.Length > 4)
            .ShouldAllBe(w => !text.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Classify_RandomBytes_NeverThrowsAndOpensNothingUndeclared()
    {
        var random = new Random(8);
        var columns = Enumerable.Range(0, 6).Select(i => new SourceColumn(i, Text(random), "A", null)).ToList();
        var classifier = new TableClassifier(columns);
        var observer = classifier.ObserverFor(0);
        for (var row = 1; row < 3_000; row++)
        {
            for (var column = -1; column < 8; column++)
            {
                var bytes = new byte[random.Next(50)];
                random.NextBytes(bytes);
                observer.Observe(column, row, bytes);
            }
        }

        classifier.Classify().Columns.ShouldAllBe(c => c.Class != AccessClass.Terbuka);
    }

    [Fact]
    public void Create_ColumnsOutOfOrder_Throws() =>
        Should.Throw<ArgumentException>(() => new TableClassifier([new SourceColumn(1, "a", "B", null)]));

    [Fact]
    public void Observe_AfterWarmUp_AllocatesNothing()
    {
        var observer = new TableClassifier([new SourceColumn(0, "nama", "A", null)]).ObserverFor(0);
        var cells = new People(10).Names(500).Concat(new People(10).Niks(500)).Select(Encoding.UTF8.GetBytes).ToList();
        cells.ForEach(c => observer.Observe(0, 2, c));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < cells.Count; i++)
        {
            observer.Observe(0, 3, cells[i]);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static string Text(Random random)
    {
        var bytes = new byte[20];
        random.NextBytes(bytes);
        return Encoding.Latin1.GetString(bytes);
    }
}
