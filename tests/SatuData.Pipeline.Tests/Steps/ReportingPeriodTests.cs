using System.Globalization;
using SatuData.Pipeline.Steps;

namespace SatuData.Pipeline.Tests.Steps;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2024", "2024-12-31")]
    [InlineData("Semester I 2025", "2025-06-30")]
    [InlineData("semester 2 2024", "2024-12-31")]
    [InlineData("Triwulan III 2025", "2025-09-30")]
    [InlineData("Triwulan 1 Tahun 2026", "2026-03-31")]
    [InlineData("Februari 2024", "2024-02-29")]
    [InlineData("Tahun 2026", null)]
    [InlineData("Semester II 2026", null)]
    [InlineData("berkala", null)]
    [InlineData("", null)]
    public void LastDay_Period_IsItsEndOnceItIsOver(string period, string? expected) =>
        ReportingPeriod.LastDay(period, new DateOnly(2026, 7, 1))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            .ShouldBe(expected);
}
