using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Lint;

/// <summary>Rules about one step at a time.</summary>
internal static class StepRules
{
    public static IEnumerable<LintFinding> Check(ProcedureDefinition definition) =>
        definition.Steps.SelectMany(step => OfStep(definition, step));

    private static IEnumerable<LintFinding> OfStep(ProcedureDefinition definition, StepDefinition step) =>
    [
        .. Actors(step), .. Branches(step), .. Symbols(step), .. FourEyes(definition, step),
        .. IdentityRules.Inferred(step.Inferred, step.Place, step.Number),
    ];

    private static IEnumerable<LintFinding> Actors(StepDefinition step)
    {
        if (step.Actors.Count == 0)
        {
            yield return step.Found(LintRules.StepWithoutActor, $"Langkah {step.Number} tidak punya pelaksana.");
        }

        if (step.Waktu.Limit == TimeLimit.Durasi)
        {
            yield return step.Found(LintRules.DurationNotDeadline,
                $"Langkah {step.Number}: {step.Waktu} adalah lamanya kegiatan, bukan tenggat.");
        }
    }

    private static IEnumerable<LintFinding> Branches(StepDefinition step)
    {
        if (step.Kind == StepKind.Keputusan && step.Branches.Count < 2)
        {
            yield return step.Found(LintRules.DecisionWithoutBranch,
                $"Langkah {step.Number} adalah keputusan tetapi tidak punya dua cabang. Tulis cabang \"ya\" dan \"tidak\".");
        }

        if (step.Kind != StepKind.Keputusan && step.Branches.Count > 0)
        {
            yield return step.Found(LintRules.BranchWithoutDecision,
                $"Langkah {step.Number} bercabang tetapi bukan keputusan. Ubah jenisnya menjadi keputusan.");
        }

        if (step.Branches.Count > 1 && step.Branches.DistinctBy(b => b.To).Count() == 1)
        {
            yield return step.Found(LintRules.BranchesAlike,
                $"Langkah {step.Number}: semua cabang menuju langkah yang sama, jadi keputusannya tidak mengubah jalannya.");
        }

        foreach (var branch in step.Branches.Where(b => b.IsReturn && !(b.To <= step.Number)))
        {
            yield return step.Found(LintRules.ReturnWithoutDecision,
                $"Langkah {step.Number}: cabang \"{branch.Label}\" ditandai kembali tetapi tidak menuju langkah sebelumnya.");
        }
    }

    private static IEnumerable<LintFinding> Symbols(StepDefinition step)
    {
        if (step.Symbols.Any(s => s.IsCircle))
        {
            yield return step.Found(LintRules.ForeignSymbol,
                $"Langkah {step.Number} memakai lingkaran. SOP AP hanya mengenal kapsul, kotak, belah ketupat, panah, dan segilima; dicetak sebagai segilima.");
        }
    }

    private static IEnumerable<LintFinding> FourEyes(ProcedureDefinition definition, StepDefinition step)
    {
        if (step.FourEyesWith is not { } other)
        {
            yield break;
        }

        var first = definition.Step(other);
        if (other >= step.Number)
        {
            yield return step.Found(LintRules.FourEyes,
                $"Langkah {step.Number}: empatMata harus menunjuk langkah sebelumnya, bukan langkah {other}.");
        }
        else if (first.Actors.SequenceEqual(step.Actors) && definition.FindActor(step.Actor) is { Team: false })
        {
            yield return step.Found(LintRules.FourEyes,
                $"Langkah {step.Number} dan {other} dikerjakan pelaksana yang sama, padahal harus dua orang.");
        }
    }
}
