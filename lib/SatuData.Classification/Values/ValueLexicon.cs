using System.Text;
using SatuData.Classification.Rules;

namespace SatuData.Classification.Values;

/// <summary>The words the rules know inside cells, by hash, so that a lookup allocates nothing.</summary>
internal sealed class ValueLexicon
{
    private readonly ulong[] _keys;
    private readonly WordKind[] _kinds;
    private readonly Dictionary<ulong, uint> _sets = [];
    private readonly HashSet<ulong> _missing = [];

    private ValueLexicon(Dictionary<ulong, WordKind> words, IReadOnlyList<string> setTypes)
    {
        SetTypes = setTypes;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, words.Count * 3));
        _keys = new ulong[size];
        _kinds = new WordKind[size];
        foreach (var (hash, kind) in words)
        {
            var slot = (int)(hash & (ulong)(size - 1));
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            (_keys[slot], _kinds[slot]) = (hash, kind);
        }
    }

    /// <summary>Keys of the types that the closed sets stand for, by bit.</summary>
    public IReadOnlyList<string> SetTypes { get; }

    public static ValueLexicon From(RulesFile.ValueWords words, IReadOnlyList<RulesFile.ClosedSet> sets)
    {
        var kinds = new Dictionary<ulong, WordKind>();
        AddWords(kinds, words.Gelar, WordKind.Title);
        AddWords(kinds, words.Lembaga, WordKind.Office);
        AddWords(kinds, words.Wilayah, WordKind.Region);
        AddWords(kinds, words.Alamat, WordKind.Address);
        AddWords(kinds, words.Kalimat, WordKind.Sentence);
        AddWords(kinds, words.Komoditas, WordKind.Commodity);
        var lexicon = new ValueLexicon(kinds, [.. sets.Select(s => s.Jenis)]);
        lexicon._missing.UnionWith(words.Kosong.Select(lexicon.Whole));
        for (var bit = 0; bit < sets.Count; bit++)
        {
            foreach (var hash in sets[bit].Nilai.Select(lexicon.Whole))
            {
                lexicon._sets[hash] = lexicon._sets.GetValueOrDefault(hash) | (1u << bit);
            }
        }

        return lexicon;
    }

    public WordKind KindOf(ulong word)
    {
        var mask = _keys.Length - 1;
        for (var slot = (int)(word & (ulong)mask); _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == word)
            {
                return _kinds[slot];
            }
        }

        return WordKind.None;
    }

    /// <summary>The closed sets a whole cell belongs to, a bit each.</summary>
    public uint SetsOf(ulong text) => _sets.GetValueOrDefault(text);

    /// <summary>Whether a whole cell says that there is nothing.</summary>
    public bool IsMissing(ulong text) => _missing.Contains(text);

    private ulong Whole(string? value) =>
        CellWords.Read(Encoding.UTF8.GetBytes(value ?? "null"), this, stackalloc byte[CellWords.MaxBytes]).Whole;

    private static void AddWords(Dictionary<ulong, WordKind> kinds, IEnumerable<string> words, WordKind kind)
    {
        foreach (var word in words)
        {
            var hash = WordHash.Of(Encoding.UTF8.GetBytes(word.ToLowerInvariant()));
            kinds[hash] = kinds.GetValueOrDefault(hash) | kind;
        }
    }
}
