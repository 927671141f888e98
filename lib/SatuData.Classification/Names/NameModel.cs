using System.Runtime.InteropServices;

namespace SatuData.Classification.Names;

/// <summary>
/// Tells names of persons, places, and institutions or things apart by their letters, with statistics trained during
/// the build from lists of words (eng/name-model), and knows the names of all government regions.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
internal sealed class NameModel
{
    private const int Symbols = 28;
    private const int Table = Symbols * Symbols * Symbols;
    private const ulong PrintSeed = 14695981039346656037;
    private const ulong PrintFactor = 1099511628211;

    private static readonly Lazy<NameModel> Built = new(() => new NameModel(Read("names.bin"), Read("places.bin")));
    private static readonly byte[] SymbolOf = [.. Enumerable.Range(0, 256).Select(b => Symbol((byte)b))];

    private readonly byte[] _costs;
    private readonly HashSet<ulong> _places;

    private NameModel(byte[] costs, byte[] places)
    {
        _costs = costs;
        _places = [.. MemoryMarshal.Cast<byte, ulong>(places)];
    }

    /// <summary>The model of this build.</summary>
    public static NameModel Shipped => Built.Value;

    /// <summary>
    /// How much more the words of <paramref name="lower"/> look like a person's name than like other names.
    /// </summary>
    /// <param name="lower">Words in lower case, without accents, separated by single zeroes or spaces.</param>
    public NameScore Score(ReadOnlySpan<byte> lower)
    {
        int person = 0, place = 0, thing = 0, count = 0;
        int first = 0, second = 0;
        for (var i = 0; i <= lower.Length; i++)
        {
            var third = i == lower.Length ? 0 : SymbolOf[lower[i]];
            if (second == 0 && third == 0)
            {
                continue;
            }

            var at = (((first * Symbols) + second) * Symbols) + third;
            person += _costs[at];
            place += _costs[Table + at];
            thing += _costs[(2 * Table) + at];
            count++;
            (first, second) = third == 0 ? (0, 0) : (second, third);
        }

        return count == 0 ? default : new(Mean(place - person, count), Mean(thing - person, count));
    }

    /// <summary>Whether the letters of a name, without the word for its level, are those of a region.</summary>
    public bool IsPlace(ReadOnlySpan<byte> lower)
    {
        var print = PrintSeed;
        foreach (var b in lower)
        {
            if (b is >= (byte)'a' and <= (byte)'z')
            {
                print = unchecked((print ^ b) * PrintFactor);
            }
        }

        return print != PrintSeed && _places.Contains(print);
    }

    private static sbyte Mean(int sum, int count) => (sbyte)Math.Clamp(sum / count, -127, 127);

    // The trainer in eng/name-model numbers letters in the same way.
    private static byte Symbol(byte b) => b switch
    {
        >= (byte)'a' and <= (byte)'z' => (byte)(b - 'a' + 1),
        0 or (byte)' ' => 0,
        _ => 27,
    };

    private static byte[] Read(string name)
    {
        using var stream = typeof(NameModel).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The build left out the name model {name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
