namespace SatuData.Procedures.Definitions;

/// <summary>One kelengkapan of a step: what must be at hand before it begins.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Required">False when the step may begin without it.</param>
/// <param name="FromStep">Number of the step whose output it is; null when it comes from outside.</param>
/// <param name="Output">
/// Which output of that step, when its name is another or the step has several; null when the names agree.
/// </param>
/// <param name="IsEquipment">Whether it is a thing at hand (server, computer) and no document to attach.</param>
public sealed record RequiredDocument(string Name, bool Required, int? FromStep, string? Output, bool IsEquipment)
{
    /// <summary>The name under which the document is looked for among outputs and attachments.</summary>
    public string SoughtName => Output ?? Name;
}
