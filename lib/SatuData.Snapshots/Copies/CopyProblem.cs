namespace SatuData.Snapshots.Copies;

/// <summary>A file of a copy that is damaged.</summary>
/// <param name="Path">Its path relative to the home.</param>
/// <param name="Message">What is wrong, in Indonesian.</param>
public sealed record CopyProblem(string Path, string Message);
