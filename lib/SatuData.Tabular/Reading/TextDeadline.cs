using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>
/// When to give up on a text whose quotes break the rules: each of its lines costs several times what an honest one
/// does, and a file of nothing else would keep the machine for minutes. Safe for use by several threads.
/// </summary>
internal sealed class TextDeadline(ReadingLimits limits)
{
    /// <summary>Records between two looks at the clock, less one; one less than a power of two.</summary>
    public const int Interval = 4095;

    // Looking for the quotes and reading the rows have half of the time each.
    private readonly TimeSpan _time = limits.Time / 2;
    private readonly long _began = limits.Clock.GetTimestamp();

    public bool IsPassed => limits.Clock.GetElapsedTime(_began) > _time;

    /// <summary>What to say about rows that are not read.</summary>
    public Finding Passed(long row) => Refusals.Because(
        FindingCodes.ReadingLimit,
        $"Tanda kutip di berkas ini tidak beraturan dan pembacaannya lebih lama dari {_time.TotalSeconds:F0} detik, sehingga "
        + "baris ini dan sesudahnya tidak dibaca. Perbaiki tanda kutip yang disebut lebih dahulu, lalu unggah kembali.") with { Row = row };
}
