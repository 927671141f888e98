namespace SatuData.Procedures.Definitions;

/// <summary>A pelaksana of the procedure: a function, not a person and not a position.</summary>
/// <param name="Key">Stable name, lower case with hyphens: <c>kasi-pengelolaan-data</c>.</param>
/// <param name="Name">Name as printed in the SOP.</param>
/// <param name="Outside">Whether it is a party outside the office that only receives or supplies.</param>
/// <param name="Team">Whether it is a team, any member of which may act.</param>
public sealed record ActorDefinition(string Key, string Name, bool Outside, bool Team);
