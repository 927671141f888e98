namespace SatuData.Procedures;

/// <summary>Why an act was refused, and what to do instead.</summary>
/// <param name="Code">Stable code in kebab-case, for programs: <c>tugas-tertutup</c>.</param>
/// <param name="Message">Plain Indonesian for the person who acted: the reason and the way on. Holds no cell
/// value.</param>
public sealed record Refusal(string Code, string Message);
