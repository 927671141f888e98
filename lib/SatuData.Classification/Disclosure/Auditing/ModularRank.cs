namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>
/// Which unknowns the equations fix, by elimination in arithmetic modulo a large prime: an unknown is fixed when the
/// reduced equations hold one with it alone. A prime can by bad luck hide or feign a solution; two agree by no luck.
/// </summary>
internal static class ModularRank
{
    private static readonly ulong[] Primes = [2305843009213693951, 2305843009213693921];

    /// <summary>The unknowns that either prime finds fixed.</summary>
    public static HashSet<int> Fixed(HiddenPart part)
    {
        var found = new HashSet<int>();
        foreach (var prime in Primes)
        {
            found.UnionWith(Fixed(part, prime));
        }

        return found;
    }

    private static IEnumerable<int> Fixed(HiddenPart part, ulong prime)
    {
        var reduced = new Dictionary<int, Dictionary<int, ulong>>();
        var users = new Dictionary<int, HashSet<int>>();
        foreach (var row in part.Rows.OrderBy(r => r.Count))
        {
            var vector = new Dictionary<int, ulong>();
            foreach (var (unknown, sign) in row)
            {
                Add(vector, unknown, sign > 0 ? 1 : prime - 1, prime);
            }

            foreach (var (lead, pivot) in row.Select(t => t.Unknown).Distinct()
                .Where(reduced.ContainsKey).Select(l => (l, reduced[l])).ToList())
            {
                Subtract(vector, pivot, vector.GetValueOrDefault(lead), prime);
            }

            if (vector.Count > 0)
            {
                Take(vector, (reduced, users), prime);
            }
        }

        return reduced.Where(r => r.Value.Count == 1).Select(r => r.Key);
    }

    private static void Take(
        Dictionary<int, ulong> vector,
        (Dictionary<int, Dictionary<int, ulong>> Reduced, Dictionary<int, HashSet<int>> Users) state, ulong prime)
    {
        var lead = vector.Keys.MinBy(u => (state.Users.TryGetValue(u, out var us) ? us.Count : 0, u));
        var inverse = Power(vector[lead], prime - 2, prime);
        foreach (var unknown in vector.Keys.ToArray())
        {
            vector[unknown] = Times(vector[unknown], inverse, prime);
        }

        if (state.Users.Remove(lead, out var users))
        {
            foreach (var user in users)
            {
                var other = state.Reduced[user];
                Subtract(other, vector, other[lead], prime);
                Register(vector.Keys.Where(u => u != lead), user, other, state.Users);
            }
        }

        state.Reduced[lead] = vector;
        Register(vector.Keys.Where(u => u != lead), lead, vector, state.Users);
    }

    private static void Register(
        IEnumerable<int> unknowns, int user, Dictionary<int, ulong> row, Dictionary<int, HashSet<int>> users)
    {
        foreach (var unknown in unknowns)
        {
            if (!users.TryGetValue(unknown, out var set))
            {
                users[unknown] = set = [];
            }

            _ = row.ContainsKey(unknown) ? set.Add(user) : set.Remove(user);
        }
    }

    private static void Subtract(Dictionary<int, ulong> from, Dictionary<int, ulong> row, ulong times, ulong prime)
    {
        if (times == 0)
        {
            return;
        }

        foreach (var (unknown, factor) in row)
        {
            Add(from, unknown, prime - Times(factor, times, prime), prime);
        }
    }

    private static void Add(Dictionary<int, ulong> to, int unknown, ulong value, ulong prime)
    {
        var sum = (to.GetValueOrDefault(unknown) + value) % prime;
        if (sum == 0)
        {
            to.Remove(unknown);
        }
        else
        {
            to[unknown] = sum;
        }
    }

    private static ulong Times(ulong a, ulong b, ulong prime) => (ulong)((UInt128)a * b % prime);

    private static ulong Power(ulong number, ulong exponent, ulong prime)
    {
        var result = 1UL;
        for (; exponent > 0; exponent >>= 1, number = Times(number, number, prime))
        {
            result = (exponent & 1) == 1 ? Times(result, number, prime) : result;
        }

        return result;
    }
}
