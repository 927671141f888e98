using System.Numerics;
using System.Text;
using CsvHelper;

namespace SatuData.Tabular.Regions;

/// <summary>
/// The regions of one level: packed code to name, by open addressing in flat arrays, so that a lookup touches one cache
/// line.
/// </summary>
internal sealed class RegionTable
{
    private readonly ulong[] _keys;
    private readonly int[] _nameStarts;
    private readonly int[] _nameLengths;
    private readonly byte[] _names;
    private readonly int _shift;

    /// <summary>Reads a list with the code in its first column and the name in its last.</summary>
    public RegionTable(RegionLevel level, byte[] csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions { Separator = ',' });
        var codes = new List<ulong>();
        var ends = new List<int>();
        using var names = new MemoryStream();
        while (reader.Read())
        {
            if (RegionCode.TryPack(level, reader.GetSpan(0), out var code))
            {
                codes.Add(code);
                names.Write(reader.GetSpan(reader.FieldCount - 1));
                ends.Add((int)names.Length);
            }
        }

        _names = names.ToArray();
        var bits = BitOperations.Log2((uint)Math.Max(codes.Count, 1)) + 2;
        _shift = 64 - bits;
        _keys = new ulong[1 << bits];
        _nameStarts = new int[_keys.Length];
        _nameLengths = new int[_keys.Length];
        for (var i = 0; i < codes.Count; i++)
        {
            var slot = Slot(codes[i]);
            _keys[slot] = codes[i];
            _nameStarts[slot] = i == 0 ? 0 : ends[i - 1];
            _nameLengths[slot] = ends[i] - _nameStarts[slot];
        }

        Count = codes.Count;
    }

    public int Count { get; }

    /// <summary>All regions, in no order.</summary>
    public IEnumerable<(ulong Code, string Name)> All => _keys.Where(k => k != 0).Select(k => (k, Name(k)!));

    public bool Contains(ulong code) => code != 0 && _keys[Slot(code)] == code;

    public string? Name(ulong code)
    {
        var slot = Slot(code);
        return code != 0 && _keys[slot] == code
            ? Encoding.UTF8.GetString(_names, _nameStarts[slot], _nameLengths[slot])
            : null;
    }

    /// <summary>Where the code is, or the free place where it would be.</summary>
    private int Slot(ulong code)
    {
        var slot = (int)(unchecked(code * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_keys[slot] != code && _keys[slot] != 0)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }
}
