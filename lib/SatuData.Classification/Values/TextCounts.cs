using System.Numerics;
using System.Runtime.Intrinsics;

namespace SatuData.Classification.Values;

/// <summary>
/// Counts of the texts of a column. Columns repeat their values, so short texts are kept in a few slots with the number
/// of times they came, and read once; a slot is counted when another text takes it over or the counts are wanted.
/// </summary>
internal sealed class TextCounts
{
    private const int SlotBits = 6;
    private const int MaxSets = 16;

    private readonly long[] _sets = new long[MaxSets];
    private Slot[]? _slots;

    public long NameShapes { get; private set; }

    public long NameWords { get; private set; }

    public long Offices { get; private set; }

    public long Addresses { get; private set; }

    public long Scientific { get; private set; }

    /// <summary>Texts in the shape of names.</summary>
    public DistinctSketch DistinctNames { get; } = new();

    /// <summary>Texts in each closed set.</summary>
    public ReadOnlySpan<long> Sets => _sets;

    public void Observe(ReadOnlySpan<byte> text, ValueLexicon lexicon)
    {
        if (text.Length > 32)
        {
            Count(CellWords.Read(text, lexicon), 1);
            return;
        }

        var first = text.Length <= 16 ? CellBytes.Padded(text) : Vector128.Create(text);
        var second = text.Length <= 16 ? Vector128<byte>.Zero : CellBytes.Padded(text[16..]);
        ref var slot = ref (_slots ??= new Slot[1 << SlotBits])[SlotOf(first, second)];
        if (slot.First != first || slot.Second != second || slot.Length != text.Length)
        {
            Count(slot.Shape, slot.Times);
            slot.First = first;
            slot.Second = second;
            slot.Length = text.Length;
            slot.Times = 0;
            slot.Shape = CellWords.Read(text, lexicon);
        }

        slot.Times++;
    }

    /// <summary>Counts what is still in the slots. The counts are right after this, until the next text.</summary>
    public void Settle()
    {
        for (var i = 0; i < (_slots?.Length ?? 0); i++)
        {
            Count(_slots![i].Shape, _slots[i].Times);
            _slots[i].Times = 0;
        }
    }

    public void Add(TextCounts other)
    {
        other.Settle();
        NameShapes += other.NameShapes;
        NameWords += other.NameWords;
        Offices += other.Offices;
        Addresses += other.Addresses;
        Scientific += other.Scientific;
        DistinctNames.Add(other.DistinctNames);
        for (var i = 0; i < MaxSets; i++)
        {
            _sets[i] += other._sets[i];
        }
    }

    private static int SlotOf(Vector128<byte> first, Vector128<byte> second)
    {
        var (a, b) = (first.AsUInt64(), second.AsUInt64());
        var front = unchecked((a[0] * 0x9E3779B97F4A7C15) ^ (a[1] * 0xD6E8FEB86659FD93));
        var mixed = unchecked(front ^ (b[0] * 0xC2B2AE3D27D4EB4F) ^ b[1]);
        return (int)((mixed ^ (mixed << 29)) >> (64 - SlotBits));
    }

    private void Count(in TextShape shape, long times)
    {
        if (times == 0)
        {
            return;
        }

        var traits = shape.Traits;
        if ((traits & TextTraits.NameShape) != 0)
        {
            NameShapes += times;
            DistinctNames.Add(shape.Hash, times);
        }

        NameWords += (traits & TextTraits.NameWord) != 0 ? times : 0;
        Offices += (traits & TextTraits.Office) != 0 ? times : 0;
        Addresses += (traits & TextTraits.Address) != 0 ? times : 0;
        Scientific += (traits & TextTraits.Scientific) != 0 ? times : 0;
        for (var sets = (uint)shape.Sets; sets != 0; sets &= sets - 1)
        {
            _sets[BitOperations.TrailingZeroCount(sets)] += times;
        }
    }

    private struct Slot
    {
        public Vector128<byte> First;
        public Vector128<byte> Second;
        public int Length;
        public long Times;
        public TextShape Shape;
    }
}
