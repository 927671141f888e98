using SatuData.Tabular.Access;

namespace SatuData.Classification.Tests;

public class ColumnVerdictTests
{
    private readonly People _people = new(1);

    public static TheoryData<string, string> PersonalColumns => new()
    {
        { "NIK", "nik" }, { "No KK", "no-kk" }, { "Nama Lengkap", "nama-orang" }, { "Nama", "nama-orang" },
        { "tgl_lahir", "tanggal-lahir" }, { "No HP", "telepon" }, { "Email", "surel" }, { "Alamat", "alamat-rumah" },
    };

    [Theory]
    [MemberData(nameof(PersonalColumns))]
    public void Classify_PersonalColumn_IsExemptWithItsLaw(string header, string type)
    {
        var values = ValuesOf(type);

        var verdict = new Sheet().Column(header, i => values[i]).Column("nik", i => _niks[i]).Verdict();

        verdict.Class.ShouldBe(AccessClass.Dikecualikan);
        verdict.Type.ShouldBe(type);
        verdict.Basis.ShouldContain(b => b.Law == "UU 14/2008" && b.Pasal == "17" && b.Huruf == "h");
        verdict.Basis.ShouldContain(b => b.Law == "UU 14/2008" && b.Huruf == "j");
        verdict.Basis.ShouldContain(b => b.Law == "UU 27/2022" && b.Pasal.StartsWith('4'));
        verdict.Evidence.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PersonalColumns))]
    public void Classify_PersonalColumnDeclaredOpen_StaysClosed(string header, string type)
    {
        var values = ValuesOf(type);

        var verdict = new Sheet().Column(header, i => values[i], AccessClass.Terbuka).Verdict();

        verdict.Class.ShouldBeOneOf(AccessClass.Dikecualikan, AccessClass.Tinjau);
    }

    [Theory]
    [InlineData("nik")]
    [InlineData("telepon")]
    [InlineData("surel")]
    [InlineData("nama-orang")]
    [InlineData("alamat-rumah")]
    public void Classify_PersonalValuesUnderInnocentHeaderDeclaredOpen_AreClosed(string type)
    {
        var values = ValuesOf(type);

        new Sheet().Column("kategori", i => values[i], AccessClass.Terbuka).Verdict()
            .Class.ShouldBeOneOf(AccessClass.Dikecualikan, AccessClass.Tinjau);
    }

    [Fact]
    public void Classify_NikUnderUnknownHeader_IsExempt()
    {
        var verdict = new Sheet().Column("kolom x", i => _niks[i]).Verdict();

        verdict.Class.ShouldBe(AccessClass.Dikecualikan);
        verdict.Type.ShouldBe("nik");
        verdict.Confidence.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Classify_NikShapesWithoutWomenUnderUnknownHeader_IsAFamilyCard()
    {
        var cards = _people.FamilyCards(100);

        var verdict = new Sheet().Column("kolom x", i => cards[i]).Verdict();

        (verdict.Class, verdict.Type).ShouldBe((AccessClass.Dikecualikan, "no-kk"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Classify_FewRowsUnderNikHeader_IsExempt(int rows) =>
        new Sheet().Column("NIK", i => _niks[i]).Verdict(rows: rows).Class.ShouldBe(AccessClass.Dikecualikan);

    [Fact]
    public void Classify_NikRoundedBySpreadsheet_StaysClosed()
    {
        var damaged = _niks.ConvertAll(People.Rounded);

        var named = new Sheet().Column("NIK", i => damaged[i]).Verdict();
        var unnamed = new Sheet().Column("nomor x", i => damaged[i], AccessClass.Terbuka).Verdict();

        (named.Class, named.Type).ShouldBe((AccessClass.Dikecualikan, "nik"));
        unnamed.Class.ShouldBeOneOf(AccessClass.Tinjau, AccessClass.Dikecualikan);
    }

    [Fact]
    public void Classify_NikAsPowerOfTen_StaysClosed()
    {
        new Sheet().Column("NIK", "1.81E+15", "3,20101E+15").Verdict().Class.ShouldBe(AccessClass.Dikecualikan);
        new Sheet().Open("kategori", "1.81E+15", "3,20101E+15").Verdict().Class.ShouldBe(AccessClass.Tinjau);
    }

    [Fact]
    public void Classify_NikHeaderWithOtherValues_IsForReview() =>
        new Sheet().Column("NIK", "ada", "tidak ada").Verdict().Class.ShouldBe(AccessClass.Tinjau);

    [Fact]
    public void Classify_EmptyColumns_AreForReview()
    {
        var table = new Sheet().Column("NIK", "").Column("tahun", "-").Column("x", " ").Classify();

        table.Columns.ShouldAllBe(c => c.Class == AccessClass.Tinjau);
        table.Unit.Unit.ShouldBe(ObservationUnit.TidakDiketahui);
    }

    [Fact]
    public void Classify_UnknownColumn_IsForReview() =>
        new Sheet().Column("xyz", "merah", "biru").Verdict().Class.ShouldBe(AccessClass.Tinjau);

    [Fact]
    public void Classify_UnknownColumnDeclaredOpen_IsOpen() =>
        new Sheet().Open("xyz", "merah", "biru").Verdict().Class.ShouldBe(AccessClass.Terbuka);

    [Fact]
    public void Classify_DeclaredExemptWithoutAnArticle_GoesToReview()
    {
        var verdict = new Sheet().Column("xyz", _ => "merah", AccessClass.Dikecualikan).Verdict();

        verdict.Class.ShouldBe(AccessClass.Tinjau);
        verdict.Basis.ShouldBeEmpty();
        verdict.Evidence[^1].Text.ShouldContain("dasar pasalnya");
    }

    [Theory]
    [InlineData("kecamatan", "Gading Rejo")]
    [InlineData("xyz", "merah")]
    public void Classify_DeclaredRestricted_IsRestricted(string header, string value) =>
        new Sheet().Column(header, _ => value, AccessClass.Terbatas).Verdict().Class.ShouldBe(AccessClass.Terbatas);

    [Fact]
    public void Classify_DeclaredRestrictedNik_IsExempt() =>
        new Sheet().Column("nik", i => _niks[i], AccessClass.Terbatas).Verdict()
            .Class.ShouldBe(AccessClass.Dikecualikan);

    [Theory]
    [InlineData("nama kecamatan", "nama-wilayah", "Gading Rejo", "Pringsewu", "Sukoharjo")]
    [InlineData("nama sekolah", "nama-lembaga", "SDN 1 Gading Rejo", "SMP Negeri 2 Pringsewu")]
    [InlineData("alamat sekolah", "alamat-lembaga", "Jl. Jenderal Sudirman No. 3", "Jl. Ahmad Yani 12")]
    [InlineData("NPSN", "npsn", "10203040", "10203041")]
    [InlineData("kode rekening", "kode-anggaran", "5.1.02.01.01.0001", "5.1.02.01.01.0002")]
    [InlineData("kode desa", "kode-wilayah", "18.10.01.2001", "18.10.01.2002")]
    [InlineData("jumlah penduduk", "jumlah", "1.234", "98.765")]
    [InlineData("pagu anggaran", "anggaran", "8123456789", "628123456789")]
    [InlineData("tahun", "periode", "2023", "2024")]
    [InlineData("nama kegiatan", "nama-hal", "Rehabilitasi jalan", "Pelatihan operator")]
    public void Classify_OpenColumnOfAggregates_IsOpen(string header, string type, params string[] cells)
    {
        var verdict = new Sheet()
            .Column(header, cells).Column("Kecamatan", "A", "B").Column("Jumlah", "1", "2")
            .Verdict();

        (verdict.Class, verdict.Type).ShouldBe((AccessClass.Terbuka, type));
        verdict.Basis.ShouldBeEmpty();
    }

    [Fact]
    public void Classify_AddressBesideSchools_IsAnOffices()
    {
        var table = new Sheet()
            .Column("NPSN", i => $"{10_200_000 + i}")
            .Column("Nama", i => "SDN " + i)
            .Column("Alamat", i => "Jl. Merdeka No. " + i)
            .Classify();

        table.Columns.Select(c => c.Type).ShouldBe(["npsn", "nama-lembaga", "alamat-lembaga"]);
        table.Columns.ShouldAllBe(c => c.Class == AccessClass.Terbuka);
    }

    [Fact]
    public void Classify_OfficeHolder_IsForReviewAndMayBeDeclaredOpen()
    {
        var names = _people.Names(100);

        new Sheet().Column("nama camat", i => names[i]).Verdict().Class.ShouldBe(AccessClass.Tinjau);
        new Sheet().Column("nama camat", i => names[i], AccessClass.Terbuka).Verdict()
            .Class.ShouldBe(AccessClass.Terbuka);
    }

    [Fact]
    public void Classify_SixteenDigitNumbersThatAreNoNik_AreNotCalledOne()
    {
        var random = new Random(9);

        var verdict = new Sheet()
            .Column("nomor invoice", _ => "77" + random.NextInt64(10_000_000_000_000, 99_999_999_999_999))
            .Verdict(rows: 500);

        (verdict.Class, verdict.Type).ShouldBe((AccessClass.Terbuka, "nomor-dokumen"));
        verdict.StrayCells.ShouldBe(0);
    }

    [Fact]
    public void Classify_HeaderRowHoldsData_IsForReviewAndNotEchoed()
    {
        var table = new Sheet().Column("1810011203850001", _ => "x", AccessClass.Terbuka).Classify();

        table.Columns[0].Class.ShouldBe(AccessClass.Tinjau);
        table.ToText().ShouldNotContain("1810011203850001");
    }

    [Fact]
    public void Fingerprint_MoreRowsOfTheSame_StaysAndOtherContentChangesIt()
    {
        var small = new Sheet().Column("kecamatan", "Gading Rejo").Verdict(rows: 30);
        var large = new Sheet().Column("Kecamatan ", "Sukoharjo", "Pardasuka").Verdict(rows: 300);
        var other = new Sheet().Column("kecamatan", i => _niks[i]).Verdict();

        large.Fingerprint.ShouldBe(small.Fingerprint);
        other.Fingerprint.ShouldNotBe(small.Fingerprint);
        small.Fingerprint.Length.ShouldBe(64);
    }

    private List<string> ValuesOf(string type) => type switch
    {
        "nik" => _people.Niks(100),
        "no-kk" => _people.FamilyCards(100),
        "nama-orang" => _people.Names(100),
        "tanggal-lahir" => _people.BirthDates(100),
        "telepon" => _people.Phones(100),
        "surel" => _people.Emails(100),
        _ => _people.Addresses(100),
    };

    private readonly List<string> _niks = new People(2).Niks(100);
}
