namespace SatuData.Tabular.Reading.Xls;

/// <summary>
/// The bytes of an old workbook for a reader that trusts them: it goes in circles and reserves memory as they tell it,
/// but each of its steps
/// asks for bytes, and here it is stopped when it has taken too long or too much since <see cref="Begin"/>. For one
/// thread.
/// </summary>
internal sealed class GuardedStream(Stream inner, ReadingBudget budget) : Stream
{
    private const int Interval = 64;
    private long _allocated = GC.GetAllocatedBytesForCurrentThread();
    private int _steps;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <summary>A new row is asked for.</summary>
    public void Begin() => _allocated = GC.GetAllocatedBytesForCurrentThread();

    public override int Read(Span<byte> buffer)
    {
        if (_steps++ % Interval == 0)
        {
            budget.CheckTime();
        }

        if (GC.GetAllocatedBytesForCurrentThread() - _allocated > budget.Limits.Memory)
        {
            throw ReadingBudget.Passed($"pembacaannya memerlukan lebih dari {budget.Limits.Memory >> 20} MB memori");
        }

        return inner.Read(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
