namespace SatuData.Tabular.Values;

/// <summary>
/// The regular expressions that need no engine: ASCII characters and classes, each with a count, such that how often one repeats never
/// depends on what follows. Only the last may repeat a variable number of times, or one whose class the next has nothing in common with.
/// </summary>
internal sealed class BytePattern
{
    private readonly Atom[] _atoms;

    private BytePattern(Atom[] atoms)
    {
        _atoms = atoms;
    }

    /// <summary>The pattern over bytes, or null when it needs a regular-expression engine.</summary>
    public static BytePattern? TryCreate(string pattern)
    {
        var atoms = new List<Atom>();
        var rest = pattern.StartsWith('^') ? pattern.AsSpan(1) : pattern;
        rest = rest.EndsWith('$') && !rest.EndsWith(@"\$") ? rest[..^1] : rest;
        while (rest.Length > 0)
        {
            var taken = BytePatternSyntax.TryAtom(rest, out var allowed) is var atom and > 0 ? atom : 0;
            if (taken == 0)
            {
                return null;
            }

            rest = rest[taken..];
            var counted = BytePatternSyntax.TryCount(rest, out var minimum, out var maximum);
            if (counted < 0)
            {
                return null;
            }

            rest = rest[counted..];
            atoms.Add(new Atom(allowed, minimum, maximum));
        }

        return IsDeterministic(atoms) ? new BytePattern([.. atoms]) : null;
    }

    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        var position = 0;
        foreach (ref readonly var atom in _atoms.AsSpan())
        {
            var end = (int)Math.Min((long)position + atom.Maximum, text.Length);
            var start = position;
            while (position < end && atom.Allows(text[position]))
            {
                position++;
            }

            if (position - start < atom.Minimum)
            {
                return false;
            }
        }

        return position == text.Length;
    }

    private static bool IsDeterministic(List<Atom> atoms)
    {
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i].Minimum == atoms[i].Maximum)
            {
                continue;
            }

            // A variable count is safe when nothing that may follow directly can be taken for more of the same.
            for (var next = i + 1; next < atoms.Count; next++)
            {
                if ((atoms[i].Allowed & atoms[next].Allowed) != 0)
                {
                    return false;
                }

                if (atoms[next].Minimum > 0)
                {
                    break;
                }
            }
        }

        return true;
    }

    /// <summary>The ASCII characters allowed, one bit each, and how often.</summary>
    private readonly record struct Atom(UInt128 Allowed, int Minimum, int Maximum)
    {
        private readonly ulong _low = (ulong)Allowed;
        private readonly ulong _high = (ulong)(Allowed >> 64);

        public bool Allows(byte b) => b < 128 && (((b < 64 ? _low : _high) >> (b & 63)) & 1) != 0;
    }
}
