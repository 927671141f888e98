namespace SatuData.Tabular.Reading.Encodings;

/// <summary>
/// What is changed in a text, in UTF-8, so that the reader of records understands it. Immutable; safe for use by
/// several
/// threads.
/// </summary>
internal sealed record TextRewriting
{
    /// <summary>
    /// What a delimiter beyond ASCII is replaced by: the unit separator, which text does not contain.
    /// </summary>
    public const char UnitSeparator = '\u001F';

    /// <summary>The delimiter in UTF-8 when it is not an ASCII character; otherwise empty.</summary>
    public byte[] WideDelimiter { get; init; } = [];

    /// <summary>Whether zero bytes and byte order marks are left out.</summary>
    public bool Cleans { get; init; }

    /// <summary>Whether <c>\"</c> in quotes becomes a doubled quote and <c>\\</c> one backslash.</summary>
    public bool Unescapes { get; init; }

    /// <summary>Whether a line that is one quoted field is replaced by what is in the quotes.</summary>
    public bool Unwraps { get; init; }

    public byte Quote { get; init; } = (byte)'"';

    public byte Delimiter { get; init; }

    /// <summary>Appends what becomes of <paramref name="text"/>, which is whole characters.</summary>
    public void Rewrite(ReadOnlySpan<byte> text, bool isLast, ref RewriteState state, ByteBuffer target)
    {
        if (!Unescapes && !Unwraps)
        {
            Clean(text, target);
            return;
        }

        if (Cleans || WideDelimiter.Length > 0)
        {
            var cleaned = new ByteBuffer();
            Clean(text, cleaned);
            text = cleaned.Written;
        }

        foreach (var b in text)
        {
            state = Unwraps ? Unwrap(b, state, target) : Unescape(b, state, target);
        }

        if (isLast && Unescapes && state is (RewriteState.Closing or RewriteState.Escaped))
        {
            target.Append(state == RewriteState.Closing ? Quote : (byte)'\\');
        }
    }

    private void Clean(ReadOnlySpan<byte> text, ByteBuffer target)
    {
        if (!Cleans && WideDelimiter.Length == 0)
        {
            target.Append(text);
            return;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var rest = text[i..];
            if (Cleans && rest[0] == 0)
            {
                continue;
            }

            if (Cleans && rest.StartsWith("\uFEFF"u8))
            {
                i += 2;
            }
            else if (WideDelimiter.Length > 0 && rest.StartsWith(WideDelimiter))
            {
                target.Append((byte)UnitSeparator);
                i += WideDelimiter.Length - 1;
            }
            else
            {
                target.Append(WideDelimiter.Length > 0 && rest[0] == UnitSeparator ? (byte)' ' : rest[0]);
            }
        }
    }

    private RewriteState Unescape(byte b, RewriteState state, ByteBuffer target)
    {
        switch (state)
        {
            case RewriteState.Quoted when b == '\\':
                return RewriteState.Escaped;
            case RewriteState.Quoted when b == Quote:
                return RewriteState.Closing;
            case RewriteState.Escaped:
                target.Append(b == Quote ? Quote : (byte)'\\');
                if (b != '\\')
                {
                    target.Append(b);
                }

                return RewriteState.Quoted;
            case RewriteState.Closing:
                target.Append(Quote);
                target.Append(b);
                return b == Quote ? RewriteState.Quoted : Outside(b);
            default:
                target.Append(b);
                return state == RewriteState.Quoted || (state == RewriteState.Start && b == Quote)
                    ? RewriteState.Quoted
                    : Outside(b);
        }
    }

    private RewriteState Unwrap(byte b, RewriteState state, ByteBuffer target)
    {
        var isBreak = b is (byte)'\n' or (byte)'\r';
        switch (state)
        {
            case RewriteState.Start when b == Quote:
                return RewriteState.Quoted;
            case RewriteState.Quoted when b == Quote:
                return RewriteState.Closing;
            case RewriteState.Closing when b == Quote:
                target.Append(b);
                return RewriteState.Quoted;
            case RewriteState.Closing or RewriteState.Closed when !isBreak
                && (b is (byte)';' or (byte)',' or (byte)'\t'):
                return RewriteState.Closed;
            case RewriteState.Closing when !isBreak:
                target.Append(Quote);
                break;
            case RewriteState.Quoted:
                target.Append(b);
                return state;
        }

        target.Append(b);
        return isBreak ? RewriteState.Start : RewriteState.Plain;
    }

    private RewriteState Outside(byte b) =>
        b == Delimiter || b is (byte)'\n' or (byte)'\r' ? RewriteState.Start : RewriteState.Plain;
}
