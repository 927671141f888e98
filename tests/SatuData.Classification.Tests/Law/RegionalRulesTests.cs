using System.Text;
using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Tests.Law;

/// <summary>A region's own types, headers, classes and bases, without code.</summary>
public sealed class RegionalRulesTests
{
    private const string Own =
        """
        versi: "kota-1"
        masa:
          perda: {teks: Selama Perda berlaku.}
        dasar:
          perda-air: {uu: Perda 3/2024, pasal: "12", huruf: a, alasan: Data pelanggan dirahasiakan., akibat: Pelanggan dapat ditipu., masa: perda}
        jenis:
          - {kunci: nomor-pelanggan, nama: Nomor pelanggan air, judul: [nomor sambungan, id sambungan]}
          - {kunci: nik, judul: [nomor warga kota]}
        hukum:
          - {jenis: [nomor-pelanggan], selalu: dikecualikan, dasar: [perda-air, kip-h]}
        """;

    [Fact]
    public void WithRegional_OwnTypeAndBasis_ClassifiesByThem()
    {
        var rules = Parse(Own).Rules.ShouldNotBeNull();

        var table = new Sheet().Column("Nomor Sambungan", i => $"S-{i}").Classify(rules: rules);

        table.Columns[0].Type.ShouldBe("nomor-pelanggan");
        table.Columns[0].Class.ShouldBe(AccessClass.Dikecualikan);
        table.Columns[0].Basis[0].ToString().ShouldBe("Perda 3/2024 Pasal 12 huruf a");
        table.Columns[0].Basis[0].Period.ShouldBe("Selama Perda berlaku.");
        table.Rules.Version.ShouldBe(ClassificationRules.Shipped.Identity.Version + "+kota-1");
        table.Rules.Hash.ShouldNotBe(ClassificationRules.Shipped.Identity.Hash);
    }

    [Fact]
    public void WithRegional_HeaderForAShippedType_IsAdded()
    {
        var niks = new People(1).Niks(100);

        new Sheet().Column("Nomor Warga Kota", i => niks[i]).Classify(rules: Parse(Own).Rules)
            .Columns[0].Type.ShouldBe("nik");
    }

    [Fact]
    public void WithRegional_NoFile_IsTheShippedRules() =>
        ClassificationRules.WithRegional([]).Rules.ShouldBeSameAs(ClassificationRules.Shipped);

    [Fact]
    public void WithRegional_WhatReviewersDecided_MayBeOpened()
    {
        var parse = Parse("""
            versi: "1"
            hukum:
              - {jenis: [telepon-lembaga], selalu: terbuka}
            """);

        parse.Errors.ShouldBeEmpty();
        parse.Rules!.Types["telepon-lembaga"].ClassIn(ObservationUnit.Usaha).ShouldBe(AccessClass.Terbuka);
    }

    [Theory]
    [InlineData("jenis: []", "versi: wajib diisi")]
    [InlineData("versi: \"1\"\nhukum:\n  - {jenis: [nik], selalu: terbuka}", "tidak dapat dilonggarkan")]
    [InlineData("versi: \"1\"\nhukum:\n  - {jenis: [agama], selalu: terbuka}", "tidak dapat dilonggarkan")]
    [InlineData("versi: \"1\"\ndasar:\n  kip-h: {uu: x, pasal: x, alasan: x}", "sudah ada di aturan bawaan")]
    [InlineData("versi: \"1\"\ndasar:\n  perda: {uu: Perda 1, alasan: x}", "uu, pasal, dan alasan wajib diisi")]
    [InlineData("versi: \"1\"\njenis:\n  - {kunci: sambungan, nama: Sambungan}", "harus disebut tepat sekali di hukum")]
    [InlineData("versi: \"1\"\njenis:\n  - {kunci: Sambungan Air, nama: x}", "kunci ditulis dengan huruf kecil")]
    [InlineData("versi: \"1\"\njenis:\n  - {kunci: nik, judul: [No. Warga]}", "judul ditulis dengan huruf kecil")]
    [InlineData("versi: \"1\"\nhukum:\n  - {jenis: [label], selalu: dikecualikan}", "wajib menyebut dasar")]
    [InlineData("versi: \"1\"\nhukum:\n  - {jenis: [label], selalu: rahasia}", "kelas harus salah satu dari")]
    [InlineData("versi: \"1\"\nhukum:\n  - {jenis: [label], selalu: dikecualikan, dasar: [perda]}",
        "tidak ada di daftar dasar")]
    [InlineData("versi: \"1\"\naturan: []", "kunci \"aturan\" tidak dikenal")]
    [InlineData("versi: \"1\"\n  x: [", "baris")]
    [InlineData("", "kosong")]
    public void WithRegional_SomethingWrong_SaysWhatAndWhere(string yaml, string message)
    {
        var parse = Parse(yaml);

        parse.Rules.ShouldBeNull();
        parse.Errors.ShouldContain(e => e.StartsWith("kota.yaml: ", StringComparison.Ordinal) && e.Contains(message));
    }

    [Theory]
    [InlineData("versi: \"1\"\njenis:\n  - {kunci: nik, judul: }")]
    [InlineData("versi: \"1\"\njenis:")]
    [InlineData("versi: \"1\"\npenentu: {orang: }")]
    public void WithRegional_KeysWithoutValues_AreEmptyLists(string yaml) => Parse(yaml).Errors.ShouldBeEmpty();

    private static RulesParse Parse(string yaml) =>
        ClassificationRules.WithRegional([new("kota.yaml", Encoding.UTF8.GetBytes(yaml))]);
}
