using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Testing.Homes;
using SatuData.Testing.Uploads;

namespace SatuData.Pipeline.Tests.BadInput;

/// <summary>
/// A nota dinas that cannot be carried out opens no case and uses up no number; the refusal says what to do.
/// </summary>
public sealed class NotaDinasTests
{
    public static TheoryData<string, string, string> Refused => new()
    {
        { TestRegion.NotaDinas([("dinas-lain", HarvestTable.Standard)]), "perangkat-daerah-tidak-dikenal",
            "'dinas-lain' belum terdaftar" },
        { TestRegion.NotaDinas([("distan", "tanam-jagung")]), "standar-tidak-dikenal", "'tanam-jagung' tidak ada" },
        { TestRegion.NotaDinas([("distan", HarvestTable.Standard)], due: "2026-10-30"), "tenggat-sudah-lewat",
            "sudah lewat" },
        { TestRegion.NotaDinas([("distan", HarvestTable.Standard)], due: "besok"), "nota-dinas-tidak-terbaca",
            "misalnya 2026-11-30" },
        { TestRegion.NotaDinas([]), "nota-dinas-kosong", "paling sedikit satu permintaan" },
        {
            TestRegion.NotaDinas([("distan", HarvestTable.Standard), ("distan", HarvestTable.Standard)]),
            "permintaan-ganda", "diminta dua kali"
        },
        { "", "nota-dinas-tidak-terbaca", "Berkas kosong" },
        { "   \n# hanya komentar\n", "nota-dinas-tidak-terbaca", "Berkas kosong" },
        { "perihal: Data\nperiode: \"2026\"\npermintaan:\n- {perangkatDaerah: [", "nota-dinas-tidak-terbaca",
            "Baris 4" },
        { "perihal: Data\nperihall: Data\n", "nota-dinas-tidak-terbaca", "Baris 2" },
        { "perihal: Data\npermintaan: []\n", "nota-dinas-tidak-terbaca", "'periode'" },
        { "perihal: Data\nperiode: \"2026\"\npermintaan:\n", "nota-dinas-kosong", "paling sedikit satu permintaan" },
        { "perihal: Data\nperiode: \"2026\"\npermintaan:\n  -\n", "nota-dinas-tidak-terbaca", "perangkatDaerah" },
        { "perihal: Data\nperiode: \"2026\"\npermintaan:\n  - {perangkatDaerah: , standar: }\n",
            "nota-dinas-tidak-terbaca", "perangkatDaerah" },
        { "perihal: Data\nperiode: \"2026\"\ntenggat:\ndasar:\npermintaan: []\n", "nota-dinas-kosong",
            "paling sedikit satu permintaan" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task AjukanNotaDinas_CannotBeCarriedOut_IsRefusedAndLeavesNothing(
        string text, string code, string words)
    {
        await using var place = await TestHome.OpenAsync();

        var outcome = await new AjukanNotaDinas(place.Home).RunAsync(text, TestRegion.Kasi);

        outcome.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
        outcome.Refusal.Message.ShouldContain(words);
        place.Home.Records.Read(CaseFiles.List).ShouldBeEmpty();
        (await place.Chain.NextAsync()).ShouldBeNull();
        (await TestCase.SubmitAsync(place, ("distan", HarvestTable.Standard))).Id.ShouldBe("PD-2026-0001");
    }

    [Fact]
    public async Task AjukanNotaDinas_DueOnADayOff_IsDueAtTheEndOfTheNextWorkingDay()
    {
        await using var place = await TestHome.OpenAsync();
        var outcome = await new AjukanNotaDinas(place.Home).RunAsync(
            TestRegion.NotaDinas([("distan", HarvestTable.Standard)], due: "14/11/2026"), TestRegion.Kasi);
        await place.Chain.RunAsync();

        var state = new TestCase(place, outcome.Value.ShouldNotBeNull().CaseId).State;

        state.Stage.ShouldBe(CaseStage.Pendataan);
        state.Tasks[0].DueAt.ShouldBe(new DateTimeOffset(2026, 11, 16, 16, 0, 0, TimeSpan.FromHours(7)));
    }
}
