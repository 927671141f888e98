using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Tests.Findings;

public sealed class FindingTextTests
{
    private static readonly Finding Wrong = new()
    {
        Code = FindingCodes.ForeignKey,
        Severity = Severity.Error,
        Message = "Kolom Kode Kecamatan: bukan kode kecamatan yang berlaku.",
        Value = "18.1.01",
        Rule = "Kode kecamatan menurut Kemendagri",
        Expected = "Kode 6 angka, misalnya 18.10.01",
        Suggestion = "18.10.01",
    };

    [Fact]
    public void Full_Finding_SaysValueRuleExampleAndSuggestion() => FindingText.Full(Wrong).ShouldBe(
        "Kolom Kode Kecamatan: bukan kode kecamatan yang berlaku. Isi: \"18.1.01\". Aturan: Kode kecamatan menurut Kemendagri. "
        + "Seharusnya: Kode 6 angka, misalnya 18.10.01. Usulan: \"18.10.01\".");

    [Fact]
    public void WithoutValues_Finding_HidesEveryDerivedValue()
    {
        var text =
            FindingText.WithoutValues(Wrong with { Value = "CANARY-1", Suggestion = "CANARY-2", ReadAs = "CANARY-3" });

        text.ShouldNotContain("CANARY");
        text.ShouldContain("Isi: (disamarkan).");
    }

    [Fact]
    public void WithoutValues_ExpectationReckonedFromData_IsHiddenToo() => FindingText.WithoutValues(Wrong with
    {
        Code = FindingCodes.VersionValueJump, Expected = "Versi sebelumnya 4.711",
    }).ShouldNotContain("4.711");

    [Fact]
    public void Full_RuleSaidAlready_IsNotSaidTwice() => FindingText.Full(Wrong with
    {
        Message = "Kolom Bulan: nilai di luar batas; seharusnya dari 1 sampai 12.",
        Value = "13",
        Rule = "Batas nilai: dari 1 sampai 12",
        Expected = "Nilai dari 1 sampai 12",
        Suggestion = null,
    }).ShouldBe("Kolom Bulan: nilai di luar batas; seharusnya dari 1 sampai 12. Isi: \"13\".");

    [Fact]
    public void Full_Repair_SaysWhatItWasReadAs() => FindingText.Full(new Finding
    {
        Code = "repair-spaces", Severity = Severity.Info, Message = "Spasi di tepi diabaikan.", Value = " a ",
        ReadAs = "a",
    }).ShouldBe("Spasi di tepi diabaikan. Isi: \" a \". Dibaca sebagai: \"a\".");
}
