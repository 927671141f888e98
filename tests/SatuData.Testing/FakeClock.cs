namespace SatuData.Testing;

/// <summary>
/// A clock that stands still until a test moves it; its timers fire while it is moved, in order of their due times.
/// </summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now;

    public FakeClock()
        : this(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero))
    {
    }

    public FakeClock(DateTimeOffset now) => _now = now.ToUniversalTime();

    /// <summary>The clock's time, UTC. Setting it forward fires timers; setting it back fires none.</summary>
    public DateTimeOffset Now
    {
        get
        {
            lock (_gate)
            {
                return _now;
            }
        }
        set => MoveTo(value.ToUniversalTime());
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;

    public void Advance(TimeSpan by) => MoveTo(Now + by);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void MoveTo(DateTimeOffset target)
    {
        while (TakeDue(target) is { } due)
        {
            due.Fire();
        }
    }

    // Moves the clock to the next due time and takes that timer; null, with the clock at the target, when none is left.
    private FakeTimer? TakeDue(DateTimeOffset target)
    {
        lock (_gate)
        {
            FakeTimer? first = _timers.Where(timer => timer.Due <= target).MinBy(timer => timer.Due);
            if (first is null)
            {
                _now = target;
                return null;
            }

            _now = first.Due > _now ? first.Due : _now;
            first.Due += first.Period;
            if (first.Period == TimeSpan.Zero)
            {
                _timers.Remove(first);
            }

            return first;
        }
    }

    private sealed class FakeTimer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public TimeSpan Period { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            bool fireNow;
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                {
                    return true;
                }

                Period = period == Timeout.InfiniteTimeSpan ? TimeSpan.Zero : period;
                Due = clock._now + dueTime;
                fireNow = dueTime == TimeSpan.Zero;
                Due += fireNow ? Period : TimeSpan.Zero;
                if (!fireNow || Period > TimeSpan.Zero)
                {
                    clock._timers.Add(this);
                }
            }

            if (fireNow)
            {
                // Off the caller's stack, as a real timer would.
                ThreadPool.QueueUserWorkItem(_ => Fire());
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
