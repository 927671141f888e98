using System.Globalization;

namespace SatuData.Tabular.Reading;

/// <summary>
/// What is left of the limits for one sheet. Only the time spent inside reading counts, not that of whoever uses the
/// rows. For one thread.
/// </summary>
internal sealed class ReadingBudget(ReadingLimits limits)
{
    /// <summary>Honest cells take a third of this, on a machine that does nothing else.</summary>
    private const double SecondsPerCell = 5e-7;

    private long _cells;
    private long _textBytes;
    private double _spent;
    private long _began = limits.Clock.GetTimestamp();

    public ReadingLimits Limits => limits;

    /// <summary>Reading goes on.</summary>
    public void Resume() => _began = limits.Clock.GetTimestamp();

    /// <summary>Reading rests.</summary>
    public void Pause() => _spent += limits.Clock.GetElapsedTime(_began).TotalSeconds;

    /// <summary>To be called by every loop that the file's content keeps going.</summary>
    public void CheckTime()
    {
        if (_spent + limits.Clock.GetElapsedTime(_began).TotalSeconds > limits.Time.TotalSeconds
            + (_cells * SecondsPerCell))
        {
            throw Passed($"pembacaannya lebih lama dari {limits.Time.TotalSeconds:F0} detik");
        }
    }

    /// <summary>To be called with what each row holds.</summary>
    public void Spend(int cells, int textBytes)
    {
        _cells += cells;
        _textBytes += textBytes;
        if (_cells > limits.Cells)
        {
            throw Passed($"satu lembar berisi lebih dari {Number(limits.Cells)} sel");
        }

        if (_textBytes > limits.TextBytes)
        {
            throw Passed($"teks satu lembar lebih dari {limits.TextBytes >> 20} MB");
        }
    }

    public static FileRefusedException Passed(string what) => new(Refusals.Limit(what));

    /// <summary>A number with dots between thousands, as Indonesian texts have it.</summary>
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
