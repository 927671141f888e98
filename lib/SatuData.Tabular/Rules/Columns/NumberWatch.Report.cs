using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Columns;

/// <content>What the whole column shows.</content>
internal sealed partial class NumberWatch
{
    /// <summary>Years that count up for so many rows after standing still were dragged down.</summary>
    private const int ShortestSteps = 5;

    private const int ShortestFractions = 3;
    private const long FractionMask = (1L << 40) - 1;

    public override void Report(ColumnReport report)
    {
        ConventionReport.Write(report, _commas);
        if (_percents.Total > 0 && _percents.Total < _values)
        {
            report.Add(MixedPercents(), _percents.FirstRow);
        }

        foreach (var run in _fractions.Runs.Where(IsFractionDrag))
        {
            report.Add(
                DragFillFinding.Of(report, run, "angka di belakang koma naik satu tiap baris melewati 9, 99 atau 999"),
                run.FirstRow);
        }

        foreach (var run in _failures.Runs.Concat(IsYearDrag() || IsYearDrag(report.Rules.LastYear) ? _steps.Runs : []))
        {
            report.Add(DragFillFinding.Of(report, run, "nilai naik satu tiap baris"), run.FirstRow);
        }

        ReportMagnitudes(report);
    }

    private void ReportMagnitudes(ColumnReport report)
    {
        var all = new MagnitudeGroup(0);
        foreach (var group in _blocks.Blocks)
        {
            all.Merge(group);
        }

        foreach (var (text, tally) in SentinelsApart(all))
        {
            report.Add(Sentinel(report, tally), tally.FirstRow, value: text);
        }

        if (ScaleBreak.Find([.. _years.OfType<MagnitudeGroup>()], asBlock: false) is { } byYear)
        {
            report.Add(
                OtherScale(byYear, $"dari {byYear.Odd.Count} tahun, pertama di sel {report.Cell(byYear.FirstRow)}"),
                byYear.FirstRow);
        }
        else if (ScaleBreak.Find(_blocks.Blocks, asBlock: true) is { } byBlock)
        {
            report.Add(OtherScale(byBlock, $"mulai sekitar sel {report.Cell(byBlock.FirstRow)}"), byBlock.FirstRow);
        }
    }

    private IEnumerable<(string Text, Tally Tally)> SentinelsApart(MagnitudeGroup all)
    {
        var isReal = field.Type == FieldType.Number && field.Scale is null;
        return _sentinels.Apart(all, _zeros, _negatives, isReal ? RealOffset : 0);
    }

    /// <summary>56,99 – 56,100 – 56,101: the digits after the mark went on as if they were a whole number.</summary>
    private static bool IsFractionDrag(StepRun run) =>
        Digits(run.LastValue & FractionMask) > Digits(run.FirstValue & FractionMask);

    /// <summary>Only a column of years that mostly stands still is one that should not count up.</summary>
    private bool IsYearDrag() => field.Type != FieldType.Number
        && _steps.Repeats >= ShortestSteps && _steps.Runs.Count() == 1
        && _steps.Runs.All(r => r.FirstValue >= FirstYear && r.LastValue < FirstYear + YearCount);

    /// <summary>
    /// A column that counts up from its first row to its last is a series of years, unless it begins in years that
    /// have been and ends in years that have not.
    /// </summary>
    private bool IsYearDrag(int lastYear) => field.Type != FieldType.Number && _steps.Repeats == 0
        && _steps.Runs.Count() == 1 && _steps.Runs.First() is var run
        && run.Length == _values && run.FirstValue >= FirstYear && run.FirstValue <= lastYear
        && run.LastValue > lastYear + 1 && run.LastValue < FirstYear + YearCount
        && (field.Type == FieldType.Year || field.Name.StartsWith("tahun", StringComparison.Ordinal));

    private static int Digits(long value) => value.ToString(CultureInfo.InvariantCulture).Length;

    private FieldFinding MixedPercents() => new(
        FindingCodes.MixedConvention,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{_percents.Total} nilai memakai tanda persen dan {_values - _percents.Total} nilai tidak; pastikan "
                + $"semuanya dalam ukuran yang sama."),
        "Satu cara penulisan angka dalam satu kolom",
        "Semua nilai dengan ukuran yang sama, misalnya 85,3 dan bukan 0,853",
        Severity.Warning);

    private static FieldFinding Sentinel(ColumnReport report, Tally tally) => new(
        FindingCodes.Sentinel,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Total} sel (pertama {report.Cell(tally.FirstRow)}) berisi angka yang biasanya berarti data tidak ada, "
            + $"jauh dari nilai lain di kolom ini."),
        "Data yang tidak ada dikosongkan",
        "Kosongkan sel bila datanya tidak ada; biarkan bila nilainya memang demikian.",
        Severity.Warning);

    private static FieldFinding OtherScale(ScaleBreak found, string where) => new(
        FindingCodes.ScaleBreak,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Odd.Sum(g => g.Total)} nilai ({where}) kira-kira {(found.Power == 3 ? "seribu" : "sejuta")} kali "
            + $"{(found.IsLarger ? "lebih besar" : "lebih kecil")} daripada nilai lain; mungkin satuannya berbeda "
            + $"({(found.Power == 3 ? "ribuan" : "jutaan")})."),
        "Satu satuan dalam satu kolom",
        "Ubah nilai-nilai ini ke satuan yang sama dengan nilai lain.",
        Severity.Warning);
}
