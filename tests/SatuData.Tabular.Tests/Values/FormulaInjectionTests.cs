using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Values;

public sealed class FormulaInjectionTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://x\",\"klik\")")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1+1)*cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("+hyperlink(\"http://x\")")]
    [InlineData("-SUM(A1:A9)")]
    [InlineData("-A1+B2")]
    [InlineData("+$C$4*2")]
    [InlineData("-1+vlookup(A1,B:C,2)")]
    [InlineData("+1+WEBSERVICE(\"http://x\")")]
    public void IsSuspicious_WhatASpreadsheetRuns_IsSo(string text) =>
        FormulaInjection.IsSuspicious(Encoding.UTF8.GetBytes(text)).ShouldBeTrue();

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("-5")]
    [InlineData("-1.234,56")]
    [InlineData("+62 812-3456-7890")]
    [InlineData("+62 (721) 123456")]
    [InlineData("- Laki-laki (jiwa)")]
    [InlineData("- PNS (ASN)")]
    [InlineData("-PNS(ASN)")]
    [InlineData("-PPPK(P3K)+PNS(ASN)")]
    [InlineData("+SMA(SEDERAJAT)")]
    [InlineData("-A1")]
    [InlineData("-RT01/RW02")]
    [InlineData("+62-812-3456-7890")]
    [InlineData("-/-")]
    [InlineData("@dinkes_pringsewu")]
    [InlineData("=====")]
    [InlineData("= 5")]
    [InlineData("=> lihat lampiran")]
    [InlineData("+/- 20 orang (perkiraan)")]
    [InlineData("Gading Rejo")]
    [InlineData("a=b")]
    public void IsSuspicious_WhatPeopleWrite_IsNot(string text) =>
        FormulaInjection.IsSuspicious(Encoding.UTF8.GetBytes(text)).ShouldBeFalse();

    [Fact]
    public void Validate_FormulaAsText_IsAWarningAtItsCell()
    {
        var result = Tables.Validate("nama,nilai\nA,1\n\"=HYPERLINK(\"\"http://x\"\")\",2\n",
            Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer"));

        var finding = result.Findings.Items.Single(f => f.Code == FindingCodes.FormulaInjection);
        (finding.Severity, finding.Cell).ShouldBe((Severity.Warning, "A3"));
        result.IsValid.ShouldBeTrue();
    }
}
