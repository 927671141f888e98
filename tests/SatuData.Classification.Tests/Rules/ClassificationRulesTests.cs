using System.Text;
using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Tests.Rules;

public class ClassificationRulesTests
{
    private static readonly byte[] ShippedBytes = ReadShipped();

    [Fact]
    public void Parse_ShippedFile_EqualsTheShippedRules()
    {
        var parse = ClassificationRules.Parse(ShippedBytes);

        parse.Errors.ShouldBeEmpty();
        parse.Rules!.Identity.ShouldBe(ClassificationRules.Shipped.Identity);
        parse.Rules.Identity.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Shipped_EveryExemptType_NamesItsLaw() =>
        ClassificationRules.Shipped.Types.Values.Where(
            t => t.Law.ClassIn(ObservationUnit.Orang) == AccessClass.Dikecualikan)
            .ShouldAllBe(t => t.Law.Basis.Count > 0 && t.Law.Basis.All(b => b.Law.Length > 0 && b.Pasal.Length > 0));

    [Fact]
    public void Parse_ChangedWord_ChangesHashAndVerdict()
    {
        var changed = Replace("judul: [nik, ", "judul: [nomor warga, nik, ");
        var rules = ClassificationRules.Parse(changed).Rules!;
        var niks = new People(1).Niks(3);

        rules.Identity.Hash.ShouldNotBe(ClassificationRules.Shipped.Identity.Hash);
        var table = new Sheet().Column("Nomor Warga", i => niks[i]).Classify(rows: 3, rules: rules);
        table.Columns[0].Class.ShouldBe(AccessClass.Dikecualikan);
        table.Rules.ShouldBe(rules.Identity);
    }

    [Theory]
    [InlineData("versi: \"2026.2\"", "versi: \"\"", "versi")]
    [InlineData("selalu: dikecualikan", "selalu: rahasia", "kelas harus salah satu")]
    [InlineData("dasar: [kip-h, kip-j, pdp-gabungan, adminduk]", "dasar: []", "wajib menyebut dasar")]
    [InlineData("dasar: [kip-h, kip-j, pdp-gabungan, adminduk]", "dasar: [kip-z]", "kip-z")]
    [InlineData("sendiri: nama-orang", "sendiri: tidak-ada", "tidak-ada")]
    [InlineData("kunci: nik,", "kunci: nikk,", "\"nik\"")]
    [InlineData("nilai: nik", "nilai: angin", "nilai tidak dikenal")]
    [InlineData("provinsi: [\"11\"", "provinsi: [\"1\"", "provinsi")]
    [InlineData("\njenis:", "\njenisnya:", "kunci \"jenisnya\" tidak dikenal")]
    public void Parse_OneThingWrong_SaysWhat(string right, string wrong, string message)
    {
        var parse = ClassificationRules.Parse(Replace(right, wrong));

        parse.Rules.ShouldBeNull();
        parse.Errors.ShouldContain(e => e.Contains(message));
    }

    [Fact]
    public void Parse_HostileBytes_NeverThrows()
    {
        ClassificationRules.Parse(Encoding.UTF8.GetBytes(new string('[', 100_000))).Rules.ShouldBeNull();
        ClassificationRules.Parse(Encoding.UTF8.GetBytes("versi: " + new string('[', 100_000))).Rules.ShouldBeNull();
        ClassificationRules.Parse([]).Rules.ShouldBeNull();
        ClassificationRules.Parse(new byte[2 << 20]).Rules.ShouldBeNull();
        ClassificationRules.Parse([0xFF, 0xFE, 0x00]).Rules.ShouldBeNull();
    }

    private static byte[] Replace(string right, string wrong)
    {
        var text = Encoding.UTF8.GetString(ShippedBytes);
        text.ShouldContain(right);
        return Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal));
    }

    private static byte[] ReadShipped()
    {
        using var stream = typeof(ClassificationRules).Assembly.GetManifestResourceStream("klasifikasi.yaml")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
