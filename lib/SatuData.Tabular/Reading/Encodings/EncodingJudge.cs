using System.Globalization;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>Decides which single-byte encoding the bytes of a file that is not UTF-8 are in.</summary>
internal static class EncodingJudge
{
    /// <summary>So much weigh the priors: as much as this many bytes.</summary>
    private const int PriorWeight = 3;

    private static readonly NeighbourClass[] Classes = Enum.GetValues<NeighbourClass>();

    public static (EncodingCandidate Best, EncodingVerdict Verdict) Judge(EncodingTally tally)
    {
        var scored = EncodingCandidate.All
            .Select((candidate, order) => (Candidate: candidate, Score: Score(candidate, tally), Order: order))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Order).ToList();
        var best = scored[0];
        var other = scored.Skip(1).FirstOrDefault(c => Differing(best.Candidate, c.Candidate, tally).Any());
        var confidence =
            Math.Clamp(0.5 + ((best.Score - (other.Candidate is null ? best.Score - 1 : other.Score)) / 3), 0.5, 0.98);
        return (best.Candidate, new EncodingVerdict(
            best.Candidate.Name, Math.Round(confidence, 2), Evidence(best.Candidate, other.Candidate, tally))
        {
            RunnerUp = other.Candidate?.Name,
        });
    }

    private static double Score(EncodingCandidate candidate, EncodingTally tally)
    {
        var sum = candidate.Prior * PriorWeight;
        var total = (double)PriorWeight;
        for (var value = 128; value < 256; value++)
        {
            foreach (var before in Classes)
            {
                foreach (var behind in Classes)
                {
                    var count = tally[value, before, behind];
                    sum += count == 0 ? 0 : count * candidate.Weight(value, before, behind);
                    total += count;
                }
            }
        }

        return sum / total;
    }

    /// <summary>Bytes of the file that two candidates read differently.</summary>
    private static IEnumerable<int> Differing(EncodingCandidate one, EncodingCandidate other, EncodingTally tally) =>
        Enumerable.Range(128, 128).Where(v => tally.FirstOf(v) >= 0 && one[v] != other[v]);

    private static string Evidence(EncodingCandidate best, EncodingCandidate? other, EncodingTally tally)
    {
        var bytes = (other is null
            ? Enumerable.Range(128, 128).Where(v => tally.FirstOf(v) >= 0)
            : Differing(best, other, tally))
            .OrderBy(tally.FirstOf).Take(3)
            .Select(v => string.Create(
                CultureInfo.InvariantCulture,
                $"byte {v:X2} di posisi {tally.FirstOf(v)} dibaca {best[v]}{(other is null ? "" : $" ({other.Name}: {Shown(other[v])})")}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Byte {tally.FirstOtherValue:X2} di posisi {tally.FirstOther} bukan UTF-8. Yang menentukan: {string.Join("; ", bytes)}.");
    }

    private static string Shown(char character) => char.IsControl(character) ? "tidak ada" : character.ToString();
}
