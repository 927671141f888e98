using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Lint;

/// <summary>Rules about kelengkapan and output.</summary>
internal static class DocumentRules
{
    public static IEnumerable<LintFinding> Check(ProcedureDefinition definition) => definition.Steps.SelectMany(step =>
        Emptiness(step).Concat(Origins(definition, step)).Concat(Uses(definition, step)));

    private static IEnumerable<LintFinding> Emptiness(StepDefinition step)
    {
        if (step.Kelengkapan.Count == 0)
        {
            yield return step.Found(LintRules.NoDocuments, $"Langkah {step.Number} tidak menyebut kelengkapan.");
        }

        if (step.Outputs.Count == 0)
        {
            yield return step.Found(LintRules.NoOutput,
                $"Langkah {step.Number} tidak menghasilkan apa pun, jadi selesainya tidak dapat dibuktikan.");
        }
    }

    private static IEnumerable<LintFinding> Origins(ProcedureDefinition definition, StepDefinition step)
    {
        var before = FlowRules.Before(definition, step);
        foreach (var document in step.Kelengkapan)
        {
            if (document.FromStep is not { } from)
            {
                continue;
            }

            if (!before.Contains(from))
            {
                yield return step.Found(LintRules.UnproducedDocument,
                    $"Langkah {step.Number} meminta \"{document.Name}\" dari langkah {from}, yang tidak mendahuluinya.");
            }
            else if (!definition.Step(from).Outputs.Any(o => DocumentName.Same(o, document.SoughtName)))
            {
                yield return step.Found(LintRules.UnproducedDocument,
                    $"Langkah {step.Number} meminta \"{document.SoughtName}\" dari langkah {from}, yang tidak menghasilkannya. Tulis nama outputnya pada \"keluaran\".");
            }
        }
    }

    private static IEnumerable<LintFinding> Uses(ProcedureDefinition definition, StepDefinition step)
    {
        if (step.Receiver is not null || step.Followers.Contains(null))
        {
            yield break;
        }

        foreach (var output in step.Outputs)
        {
            var used = definition.Steps.Any(s => s.Kelengkapan.Any(
                k => k.FromStep == step.Number && DocumentName.Same(output, k.SoughtName)));
            if (!used)
            {
                yield return step.Found(LintRules.UnusedOutput,
                    $"Output \"{output}\" dari langkah {step.Number} tidak dipakai langkah lain.");
            }
        }
    }


}
