using System.Numerics;

namespace SatuData.Tabular.Reading;

/// <summary>How the lines of a text end: how many in each way, and where each way comes first.</summary>
internal sealed class LineBreakTally
{
    private long _returns;

    /// <summary>CR LF.</summary>
    public long Pairs { get; private set; }

    /// <summary>LF alone.</summary>
    public long Feeds { get; private set; }

    /// <summary>CR alone.</summary>
    public long Returns => _returns - Pairs;

    /// <summary>Offset of the first CR LF; -1 when there is none.</summary>
    public long FirstPair { get; private set; } = -1;

    /// <summary>Offset of the first LF alone; -1 when there is none.</summary>
    public long FirstFeed { get; private set; } = -1;

    /// <summary>
    /// Offset of the first CR alone; -1 when there is none. Settled when the text is over or goes on behind it.
    /// </summary>
    public long FirstReturn { get; private set; } = -1;

    /// <summary>Up to 64 bytes outside quotes as masks of their LF and CR, and of the bytes behind a CR.</summary>
    public void Add(ulong feeds, ulong returns, ulong afterReturn, long offset)
    {
        var pairs = feeds & afterReturn;
        var alone = feeds & ~afterReturn;
        Settle(offset, (pairs & 1) != 0);
        Pairs += BitOperations.PopCount(pairs);
        Feeds += BitOperations.PopCount(alone);
        _returns += BitOperations.PopCount(returns);
        FirstPair = FirstPair < 0 && pairs != 0 ? offset + BitOperations.TrailingZeroCount(pairs) - 1 : FirstPair;
        FirstFeed = FirstFeed < 0 && alone != 0 ? offset + BitOperations.TrailingZeroCount(alone) : FirstFeed;
        if (returns != 0)
        {
            var single = returns & ~(pairs >> 1);
            FirstReturn = FirstReturn < 0 && single != 0
                ? offset + BitOperations.TrailingZeroCount(single)
                : FirstReturn;
        }
    }

    /// <summary>Any number of bytes outside quotes; returns how many line breaks they add.</summary>
    public long Add(ReadOnlySpan<byte> chunk, bool afterReturn, long offset)
    {
        var before = Feeds + _returns;
        var opensWithFeed = afterReturn && chunk[0] == '\n';
        Settle(offset, opensWithFeed);
        var feeds = chunk.Count((byte)'\n');
        var hasReturns = chunk.Contains((byte)'\r');
        var returns = hasReturns ? chunk.Count((byte)'\r') : 0;
        var pairs = (hasReturns ? chunk.Count("\r\n"u8) : 0) + (opensWithFeed ? 1 : 0);
        Pairs += pairs;
        Feeds += feeds - pairs;
        _returns += returns;
        if (FirstPair < 0 && pairs > 0)
        {
            FirstPair = opensWithFeed ? offset - 1 : offset + chunk.IndexOf("\r\n"u8);
        }

        if (FirstFeed < 0 && feeds > pairs)
        {
            FirstFeed = offset + FirstAlone(chunk, (byte)'\n', afterReturn);
        }

        // The last one may turn out to be half of a pair.
        if (returns > 0 && FirstReturn < 0 && returns > pairs - (opensWithFeed ? 1 : 0))
        {
            FirstReturn = offset + FirstAlone(chunk, (byte)'\r', afterReturn);
        }

        return Feeds + _returns - before;
    }

    /// <summary>A CR that the text went on behind with LF was half of a pair after all.</summary>
    private void Settle(long offset, bool isPair)
    {
        if (isPair && FirstReturn == offset - 1)
        {
            FirstReturn = -1;
        }
    }

    private static int FirstAlone(ReadOnlySpan<byte> chunk, byte value, bool afterReturn)
    {
        for (var i = 0; i < chunk.Length; i++)
        {
            var isAlone = value == '\n'
                ? !(i == 0 ? afterReturn : chunk[i - 1] == '\r')
                : !(i + 1 < chunk.Length && chunk[i + 1] == '\n');
            if (chunk[i] == value && isAlone)
            {
                return i;
            }
        }

        return 0;
    }
}
