using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Values;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("31/12/2024")]
    [InlineData("31-12-2024")]
    [InlineData("31.12.2024")]
    [InlineData("2024-12-31")]
    [InlineData("31 Desember 2024")]
    [InlineData("31 desember 2024")]
    [InlineData("31 Des 2024")]
    [InlineData("31-Dec-2024")]
    [InlineData("31-Des-2024")]
    [InlineData("Selasa, 31 Desember 2024")]
    [InlineData("2024-12-31 00:00:00")]
    [InlineData("2024-12-31T00:00:00")]
    [InlineData("2024-12-31T00:00:00.000Z")]
    [InlineData("2024-12-31 10:00:00")]
    [InlineData("31/12/2024 10.30")]
    [InlineData("31/12/2024 10:30 WIB")]
    [InlineData("2024/12/31")]
    [InlineData("31/12/24")]
    [InlineData("31-Des-24")]
    [InlineData("31 / 12 / 2024")]
    [InlineData("31 Des. 2024")]
    [InlineData("December 31, 2024")]
    [InlineData("Tuesday, Dec 31, 2024")]
    [InlineData("SELASA 31 DESEMBER 2024")]
    public void TryParse_EveryWayToWriteADay_IsTheDay(string text) => Day(text).ShouldBe(new DateOnly(2024, 12, 31));

    [Theory]
    [InlineData("1/2/2024", 2)]
    [InlineData("1 Pebruari 2024", 2)]
    [InlineData("1 Agt 2024", 8)]
    [InlineData("1 Ags 2024", 8)]
    [InlineData("1 Nopember 2024", 11)]
    [InlineData("Jum'at, 1 Maret 2024", 3)]
    [InlineData("Jum’at, 1 Maret 2024", 3)]
    [InlineData("Ahad, 1 Sept 2024", 9)]
    [InlineData("Senen, 1 Mei 2024", 5)]
    [InlineData("1 Agust 2024", 8)]
    [InlineData("1 May 2024", 5)]
    [InlineData("1 August 2024", 8)]
    [InlineData("1.5.2024", 5)]
    [InlineData("2024-5-1", 5)]
    public void TryParse_AliasesAndShortForms_AreKnown(string text, int month) =>
        Day(text).ShouldBe(new DateOnly(2024, month, 1));

    [Theory]
    [InlineData("Maret 2024")]
    [InlineData("12/2024")]
    [InlineData("2024")]
    [InlineData("31/12/4")]
    [InlineData("2024-12-30T17:00:00Z")]
    [InlineData("2024.12.31")]
    [InlineData("12/31/2024")]
    [InlineData("30/02/2024")]
    [InlineData("29/02/2023")]
    [InlineData("31/12-2024")]
    [InlineData("31 12 2024")]
    [InlineData("45657")]
    [InlineData("2024-12-31 siang")]
    [InlineData("0/1/2024")]
    [InlineData("")]
    [InlineData("/")]
    public void TryParse_NoCertainDay_IsRefused(string text) => Day(text).ShouldBeNull();

    [Fact]
    public void TryParse_WhatEveryDayIsWritten_ReadsBack() =>
        Prop.ForAll(Gen.Choose(0, 3652058).ToArbitrary(), number =>
    {
        var day = DateOnly.FromDayNumber(number);
        var indonesian = CultureInfo.GetCultureInfo("id-ID");
        return new[] { "dd/MM/yyyy", "d-M-yyyy", "yyyy-MM-dd", "d MMMM yyyy", "dddd, d MMM yyyy" }
            .All(format => Day(day.ToString(format, indonesian)) == day);
    }).QuickCheckThrowOnFailure();

    private static DateOnly? Day(string text) => DateText.TryParse(Encoding.UTF8.GetBytes(text), out var days)
        ? DateOnly.FromDayNumber(days + DateText.UnixEpochDayNumber)
        : null;
}
