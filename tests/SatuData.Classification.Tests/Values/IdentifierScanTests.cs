using System.Text;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;

namespace SatuData.Classification.Tests.Values;

public class IdentifierScanTests
{
    private static readonly NikTest Nik = ClassificationRules.Shipped.Nik;

    [Theory]
    [InlineData("1810011203850001")]
    [InlineData("1810015203850001")]
    [InlineData("9601017112990012")] // Papua Barat Daya, since 2022
    [InlineData("1810012902000001")] // 29 February 2000 existed
    [InlineData("1810016902960001")]
    [InlineData("'1810011203850001")]
    [InlineData("1810011203850001.0")] // written by a program that read it as a number
    [InlineData("181001 120385 0001")]
    [InlineData("181001.120385.0001")]
    [InlineData("1810-0112-0385-0001")]
    [InlineData("NIK:1810011203850001 a.n. warga")]
    [InlineData("hubungi 081234567890, nik 1810011203850001")]
    [InlineData("1810011203850001 081234567890")]
    [InlineData("NIK 1899991203850001")] // no such kecamatan, and called one
    [InlineData("9101011203850001")] // Merauke before 2022
    public void Scan_Nik_IsFound(string text) => (Scan(text).Kinds & IdentifierKind.Nik).ShouldBe(IdentifierKind.Nik);

    [Theory]
    [InlineData("2010011203850001")] // no province 20
    [InlineData("9801011203850001")]
    [InlineData("0110011203850001")]
    [InlineData("1800011203850001")] // no regency 00
    [InlineData("1810003203850001")]
    [InlineData("1810013202850001")] // day 32
    [InlineData("1810013002850001")] // 30 February
    [InlineData("1810012902850001")] // 1985 was no leap year
    [InlineData("1810017203850001")] // day 72
    [InlineData("1810011213850001")] // month 13
    [InlineData("181001120385000")] // fifteen digits
    [InlineData("18100112038500011")] // seventeen
    [InlineData("1899991203850001")] // no such kecamatan
    [InlineData("1810011203850000")] // serial 0000
    [InlineData("0.1810011203850001")]
    [InlineData("106,1810011203850001")]
    [InlineData("1.810.011.203.850.001")] // an amount with thousands
    [InlineData("5.1.02.01.01.0001")] // budget code
    [InlineData("1.01.02.2.01.0001.5.1.02.01.01.0001")]
    [InlineData("10203040")] // NPSN
    [InlineData("188.4/123/2024")]
    [InlineData("INV/2024/11/000123456")]
    [InlineData("33.74.01.1001")]
    [InlineData("")]
    public void Scan_NearMiss_IsNoNik(string text) => Scan(text).Kinds.ShouldBe(IdentifierKind.None);

    [Theory]
    [InlineData("081234567890")]
    [InlineData("0812-3456-7890")]
    [InlineData("0812 3456 789")]
    [InlineData("(0812) 3456789")]
    [InlineData("+6281234567890")]
    [InlineData("+62 812-3456-7890")]
    [InlineData("WA: 081234567890 (istri)")]
    [InlineData("tel. 0857.1234.5678")]
    public void Scan_Mobile_IsFound(string text) => Scan(text).Kinds.ShouldBe(IdentifierKind.Phone);

    [Theory]
    [InlineData("08-12-2024 10:30")] // a date
    [InlineData("08/12/2024")]
    [InlineData("8123456789")] // rupiah
    [InlineData("628.123.456.789")]
    [InlineData("0801234567")] // no such prefix
    [InlineData("a0812345678b")]
    [InlineData("08123456-7890-4123-8123-081234567890ab")]
    [InlineData("INV/2024/081234567890")]
    [InlineData("08123456789012345")]
    [InlineData("107.0812345678")]
    public void Scan_NotAMobile_IsNotFound(string text) => Scan(text).Kinds.ShouldBe(IdentifierKind.None);

    [Theory]
    [InlineData("Transfer ke rek BRI 0123-01-045678-50-9", IdentifierKind.Account)]
    [InlineData("norek: 1234567890 a.n. penerima", IdentifierKind.Account)]
    [InlineData("mandiri 1230012345678", IdentifierKind.Account)]
    [InlineData("kode rekening 5.1.02.01.01.0001", IdentifierKind.None)]
    [InlineData("pagu 1234567890 rupiah", IdentifierKind.None)]
    [InlineData("198408182022121001", IdentifierKind.Nip)]
    [InlineData("NIP. 19840818 202212 1 001", IdentifierKind.Nip)]
    [InlineData("198413182022121001", IdentifierKind.None)] // month 13
    [InlineData("NPWP 01.312.166.0-091.000", IdentifierKind.Npwp)]
    [InlineData("NPWP 013121660091000", IdentifierKind.Npwp)]
    [InlineData("01.312.166.1-091.000", IdentifierKind.None)] // wrong check digit
    public void Scan_OtherNumber_IsTold(string text, object kind) => Scan(text).Kinds.ShouldBe((IdentifierKind)kind);

    [Theory]
    [InlineData("warga@example.com", true)]
    [InlineData("kirim ke warga.satu+2@mail.example.co.id ya", true)]
    [InlineData("@warga", false)]
    [InlineData("warga@", false)]
    [InlineData("5 kg @ 10.000", false)]
    [InlineData("warga@localhost", false)]
    [InlineData("a@1.2", false)]
    public void Scan_Email_IsTold(string text, bool found) =>
        ((Scan(text).Kinds & IdentifierKind.Email) != 0).ShouldBe(found);

    [Fact]
    public void Scan_RandomSixteenDigits_FewPass()
    {
        var random = new Random(5);
        var passed = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var digits = $"{random.NextInt64(10_000_000_000_000_000):D16}";
            passed += Scan(digits).Kinds != IdentifierKind.None ? 1 : 0;
        }

        passed.ShouldBeLessThan(100);
    }

    [Fact]
    public void Scan_RandomBytes_NeverThrows()
    {
        var random = new Random(6);
        ReadOnlySpan<byte> likely = "0123456789089162+-.@ /()eE,'"u8;
        for (var i = 0; i < 50_000; i++)
        {
            var bytes = new byte[random.Next(80)];
            random.NextBytes(bytes);
            for (var k = 0; i % 2 == 0 && k < bytes.Length; k++)
            {
                bytes[k] = likely[bytes[k] % likely.Length];
            }

            Scan(bytes);
            ClassificationRules.Shipped.Values.Read(bytes);
        }
    }

    [Fact]
    public void CellBytes_AnyLength_EqualsCountingOneByOne()
    {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[random.Next(70)];
            random.NextBytes(bytes);
            if (i % 2 == 0)
            {
                bytes.AsSpan().Replace((byte)0, (byte)'@');
            }

            CellBytes.Of(bytes).ShouldBe(new CellBytes(
                bytes.Count(b => b is >= (byte)'0' and <= (byte)'9'),
                bytes.Count(b => b >= 128 || char.IsAsciiLetter((char)b)),
                bytes.Contains((byte)'@')));
        }
    }

    private static IdentifierHits Scan(string text) => Scan(Encoding.UTF8.GetBytes(text));

    private static IdentifierHits Scan(byte[] text) => IdentifierScan.Scan(text, CellBytes.Of(text), Nik);
}
