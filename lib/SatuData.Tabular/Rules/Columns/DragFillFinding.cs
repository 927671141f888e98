using System.Globalization;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>The finding about cells that were filled by dragging one of them down.</summary>
internal static class DragFillFinding
{
    /// <param name="report">The column's report.</param>
    /// <param name="run">The cells.</param>
    /// <param name="sign">What shows it.</param>
    public static FieldFinding Of(ColumnReport report, StepRun run, string sign) => new(
        FindingCodes.DragFill,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{run.Length} sel dari {report.Cell(run.FirstRow)} sampai {report.Cell(run.LastRow)} tampak terisi "
                + $"dengan menyeret sel ke bawah: {sign}."),
        "Nilai tidak terisi otomatis",
        "Periksa sel-sel ini dengan data asli, lalu ketik ulang nilainya.",
        Severity.Warning);
}
