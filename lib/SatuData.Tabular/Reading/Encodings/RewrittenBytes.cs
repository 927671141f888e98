using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>
/// A file whose text is decoded, and rewritten where its dialect asks for it, piece by piece: what piece of the file
/// gives what piece of the text is noted once, so that reading can start anywhere.
/// </summary>
internal sealed class RewrittenBytes : TextBytes
{
    private const int PieceSize = 64 << 10;

    private readonly UploadContent _content;
    private readonly TextDecoding _decoding;
    private readonly TextRewriting? _rewriting;
    private readonly List<Piece> _pieces = [];
    private readonly long _sourceEnd;
    private readonly Cursor _cursor;
    private (int Piece, long Source, long Text, RewriteState State) _place = (-1, 0, 0, default);

    private RewrittenBytes(UploadContent content, long sourceEnd, TextDecoding decoding, TextRewriting? rewriting)
    {
        _content = content;
        _sourceEnd = sourceEnd;
        _decoding = decoding;
        _rewriting = rewriting;
        _cursor = new Cursor(this);
    }

    public override long Start => 0;

    public override long End => _pieces[^1].Text;

    /// <param name="content">The file.</param>
    /// <param name="start">Where its text starts, behind a byte order mark.</param>
    /// <param name="end">Where its text ends.</param>
    /// <param name="decoding">How its bytes become UTF-8.</param>
    /// <param name="rewriting">What is changed then; null for nothing.</param>
    /// <param name="invalid">Gets the places, in the text before rewriting, of what is no character.</param>
    public static RewrittenBytes Over(
        UploadContent content, long start, long end, TextDecoding decoding, TextRewriting? rewriting,
        PlaceList? invalid)
    {
        var text = new RewrittenBytes(content, end, decoding, rewriting);
        var piece = new Piece(start, 0, default);
        while (piece.Source < end)
        {
            text._pieces.Add(piece);
            piece = text._cursor.Load(piece, invalid);
        }

        text._pieces.Add(piece with { Source = end });
        return text;
    }

    public override int Read(long offset, Span<byte> destination) => _cursor.Read(offset, destination);

    public override Stream Open(long start, long end)
    {
        var cursor = new Cursor(this);
        return new WindowStream(cursor.Read, start, Math.Min(end, End));
    }

    public override long SourceOffset(long offset)
    {
        if (offset >= End)
        {
            return _sourceEnd;
        }

        var index = Find(offset);
        if (_place.Piece != index || _place.Text > offset)
        {
            var piece = _pieces[index];
            _place = (index, piece.Source, piece.Text, piece.State);
        }

        Walk(offset);
        return _place.Source;
    }

    /// <summary>Goes on character by character while the one at the place gives nothing behind the offset.</summary>
    private void Walk(long offset)
    {
        Span<byte> bytes = stackalloc byte[8];
        var one = new ByteBuffer();
        var rewritten = new ByteBuffer();
        while (_place.Source < _sourceEnd)
        {
            var read = _content.Read(_place.Source, bytes[..(int)Math.Min(8, _sourceEnd - _place.Source)]);
            var length = _decoding.FirstLength(bytes[..read]);
            one.Clear();
            rewritten.Clear();
            _decoding.Decode(bytes[..length], isLast: true, one, null, 0);
            var state = _place.State;
            _rewriting?.Rewrite(one.Written, _place.Source + length >= _sourceEnd, ref state, rewritten);
            var next = _place.Text + (_rewriting is null ? one.Count : rewritten.Count);
            if (next > offset)
            {
                return;
            }

            _place = (_place.Piece, _place.Source + length, next, state);
        }
    }

    private int Find(long offset)
    {
        var low = 0;
        var high = _pieces.Count - 2;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _pieces[middle].Text <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Where a piece starts in the file and in the text, and what the rewriting remembers there.</summary>
    private readonly record struct Piece(long Source, long Text, RewriteState State);

    /// <summary>One piece of the text in memory. Not safe for use by two threads at once.</summary>
    private sealed class Cursor(RewrittenBytes text)
    {
        private readonly byte[] _source = new byte[PieceSize];
        private readonly ByteBuffer _decoded = new();
        private readonly ByteBuffer _rewritten = new();
        private long _start = -1;

        private ByteBuffer Loaded => text._rewriting is null ? _decoded : _rewritten;

        /// <summary>Loads a piece; returns where the next one starts.</summary>
        public Piece Load(Piece piece, PlaceList? invalid)
        {
            var read = text._content.Read(
                piece.Source, _source.AsSpan(0, (int)Math.Min(PieceSize, text._sourceEnd - piece.Source)));
            var isLast = read == 0 || piece.Source + read >= text._sourceEnd;
            _decoded.Clear();
            _rewritten.Clear();
            var taken = text._decoding.Decode(_source.AsSpan(0, read), isLast, _decoded, invalid, piece.Text);
            var state = piece.State;
            text._rewriting?.Rewrite(_decoded.Written, isLast, ref state, _rewritten);
            _start = piece.Text;
            return new Piece(isLast ? text._sourceEnd : piece.Source + taken, piece.Text + Loaded.Count, state);
        }

        public int Read(long offset, Span<byte> destination)
        {
            var read = 0;
            while (read < destination.Length && offset + read < text.End)
            {
                var at = offset + read;
                if (_start < 0 || at < _start || at >= _start + Loaded.Count)
                {
                    Load(text._pieces[text.Find(at)], null);
                }

                var piece = Loaded.Written[(int)(at - _start)..];
                piece = piece[..Math.Min(piece.Length, destination.Length - read)];
                piece.CopyTo(destination[read..]);
                read += piece.Length;
            }

            return read;
        }
    }
}
