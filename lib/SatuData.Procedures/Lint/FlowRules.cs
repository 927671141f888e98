using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Lint;

/// <summary>Rules about the ways from step to step.</summary>
internal static class FlowRules
{
    public static IEnumerable<LintFinding> Check(ProcedureDefinition definition)
    {
        var reached = Closure([1], number => Targets(definition.Step(number)));
        var ending = Closure(
            [.. definition.Steps.Where(s => s.Followers.Contains(null)).Select(s => s.Number)],
            number => definition.Steps.Where(s => s.Followers.Contains(number)).Select(s => s.Number));
        foreach (var step in definition.Steps)
        {
            if (!reached.Contains(step.Number))
            {
                yield return step.Found(LintRules.Unreachable,
                    $"Langkah {step.Number} tidak dicapai dari langkah mana pun. Arahkan sebuah cabang atau \"ke\" kepadanya.");
            }
            else if (!ending.Contains(step.Number))
            {
                yield return step.Found(LintRules.NoEnd, $"Dari langkah {step.Number} prosedur tidak pernah berakhir.");
            }

            if (LoopsUncounted(definition, step))
            {
                yield return step.Found(LintRules.UncountedLoop,
                    $"Langkah {step.Number} dapat berulang tanpa ronde dihitung. Tandai cabang baliknya dengan \"kembali: ya\".");
            }
        }
    }

    /// <summary>The steps that come before <paramref name="step"/> on some way to it.</summary>
    public static HashSet<int> Before(ProcedureDefinition definition, StepDefinition step) => Closure(
        Sources(definition, step.Number), number => Sources(definition, number));

    private static HashSet<int> Sources(ProcedureDefinition definition, int number) =>
        [.. definition.Steps.Where(s => s.Followers.Contains(number)).Select(s => s.Number)];

    private static IEnumerable<int> Targets(StepDefinition step) => step.Followers.OfType<int>();

    private static bool LoopsUncounted(ProcedureDefinition definition, StepDefinition step)
    {
        var forward = Closure([.. Uncounted(step)], number => Uncounted(definition.Step(number)));
        return forward.Contains(step.Number);
    }

    private static IEnumerable<int> Uncounted(StepDefinition step) => step.Branches.Count == 0
        ? Targets(step)
        : step.Branches.Where(b => !b.IsReturn).Select(b => b.To).OfType<int>();

    private static HashSet<int> Closure(HashSet<int> start, Func<int, IEnumerable<int>> next)
    {
        var found = new HashSet<int>(start);
        var open = new Queue<int>(start);
        while (open.TryDequeue(out var number))
        {
            foreach (var other in next(number).Where(found.Add))
            {
                open.Enqueue(other);
            }
        }

        return found;
    }
}
