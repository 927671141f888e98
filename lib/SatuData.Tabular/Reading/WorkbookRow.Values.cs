using System.Globalization;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Values written out as a person sees them, free of the conventions of a language.</summary>
internal sealed partial class WorkbookRow
{
    /// <summary>A spreadsheet keeps 15 digits; from here on the last ones are lost.</summary>
    private const double FirstLossy = 1e15;

    /// <summary>The first day that no spreadsheet has: 1 January 10000.</summary>
    private const double EndOfDays = 2958466;

    /// <summary>
    /// Adds a number as its format shapes it. Days before 1 March 1900 are one further on, because the 1900 system
    /// counts a
    /// 29 February 1900 that never was.
    /// </summary>
    public void Add(int column, double number, CellShape shape, bool uses1904)
    {
        if (shape == CellShape.Number)
        {
            AddNumber(column, number);
        }
        else if (shape == CellShape.Percent)
        {
            AddPercent(column, number);
        }
        else if (shape == CellShape.Duration && Math.Abs(number) < EndOfDays)
        {
            AddDuration(column, TimeSpan.FromMilliseconds(Math.Round(number * 86_400_000)));
        }
        else if ((uses1904 ? number + 1462 : number) is >= 0 and < EndOfDays and var serial)
        {
            AddMoment(
                column, DateTime.FromOADate(serial < 60 ? serial + 1 : serial), shape == CellShape.Time || serial < 1);
        }
        else
        {
            AddNumber(column, number);
        }
    }

    /// <summary>
    /// Through decimal, which rounds to the 15 digits a spreadsheet shows and never writes an exponent.
    /// </summary>
    public void AddNumber(int column, double number)
    {
        var target = Reserve(64);
        int written;
        if (Math.Abs(number) < FirstLossy)
        {
            ((decimal)number)
                .TryFormat(target, out written, "0.############################", CultureInfo.InvariantCulture);
        }
        else if (Math.Abs(number) < 9e18)
        {
            ((long)number).TryFormat(target, out written, provider: CultureInfo.InvariantCulture);
        }
        else
        {
            number.TryFormat(target, out written, provider: CultureInfo.InvariantCulture);
        }

        Set(column, written, Math.Abs(number) >= FirstLossy ? CellKind.LossyNumber : CellKind.Number);
    }

    public void AddMoment(int column, DateTime moment, bool isTime)
    {
        var format = isTime ? "HH:mm:ss" : moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss";
        moment.TryFormat(Reserve(32), out var written, format, CultureInfo.InvariantCulture);
        Set(column, written, isTime ? CellKind.Time : CellKind.Date);
    }

    public void AddDuration(int column, TimeSpan time)
    {
        var sign = time < TimeSpan.Zero ? "-" : "";
        var (hours, rest) = Math.DivRem((long)Math.Abs(time.TotalSeconds), 3600);
        Encoding.UTF8.TryGetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{sign}{hours:00}:{rest / 60:00}:{rest % 60:00}"), Reserve(32),
            out var written);
        Set(column, written, CellKind.Time);
    }

    public void AddBoolean(int column, bool truth) => Add(column, truth ? "true"u8 : "false"u8, CellKind.Boolean);

    public void AddText(int column, ReadOnlySpan<char> text)
    {
        var target = Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, target);
        if (length > 0)
        {
            Set(column, length, KindOf(target[..length]));
        }
    }

    /// <summary>Text, or an error: the text of an error value in a cell means the same as that.</summary>
    public static CellKind KindOf(ReadOnlySpan<byte> text) => ErrorText.Is(text) ? CellKind.Error : CellKind.Text;

    private void AddPercent(int column, double number)
    {
        if (Math.Abs(number) >= FirstLossy)
        {
            AddNumber(column, number);
            return;
        }

        var target = Reserve(64);
        ((decimal)number * 100)
            .TryFormat(target, out var written, "0.############################", CultureInfo.InvariantCulture);
        target[written] = (byte)'%';
        Set(column, written + 1, CellKind.Percent);
    }
}
