using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>What a file is by its content, found without opening it as a table.</summary>
/// <param name="Format">Its format; unknown when it is not read.</param>
/// <param name="Findings">What is wrong with it or in it: the reason when it is not read, else what the operator should
/// know.</param>
internal sealed record FileInspection(SourceFormat Format, IReadOnlyList<Finding> Findings)
{
    public static FileInspection Refused(Finding why) => new(SourceFormat.Unknown, [why]);

    public static FileInspection Unsupported(string message) => Refused(Refusals.Unsupported(message));
}
