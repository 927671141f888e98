using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>What other rules of classification make of one column of a submission. Holds no cell value.</summary>
public sealed record ClassificationChange
{
    /// <summary>The dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>The submission.</summary>
    public required string SubmissionId { get; init; }

    /// <summary>Whether its data is stored; otherwise it waits for review.</summary>
    public required bool IsStored { get; init; }

    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The class proposed before.</summary>
    public required AccessClass Before { get; init; }

    /// <summary>The class proposed by the rules in force.</summary>
    public required AccessClass After { get; init; }

    /// <summary>The class decided, which stays until a person decides again; null before a decision.</summary>
    public AccessClass? InForce { get; init; }

    /// <summary>The type recognised, in words.</summary>
    public required string Type { get; init; }

    /// <summary>The law behind the new class, in words; empty when it has none.</summary>
    public required string Basis { get; init; }

    /// <summary>Version of the rules before.</summary>
    public required string RulesBefore { get; init; }

    /// <summary>Version of the rules in force.</summary>
    public required string RulesAfter { get; init; }

    /// <summary>Whether the column is more closed now than it was.</summary>
    public bool IsStricter => Strictness(After) > Strictness(Before);

    /// <summary>Whether the column is stored openly although the rules in force would close it.</summary>
    public bool NeedsDecision => InForce is { } decided && Strictness(After) > Strictness(decided);

    private static int Strictness(AccessClass access) => access switch
    {
        AccessClass.Terbuka => 0,
        AccessClass.Terbatas => 1,
        AccessClass.Tinjau => 2,
        _ => 3,
    };
}
