namespace SatuData.Pipeline.Steps;

/// <summary>One thing that was checked on the installation.</summary>
/// <param name="Name">What was checked, in Indonesian.</param>
/// <param name="Sound">Whether it is in order.</param>
/// <param name="Message">What was found, and what to do when it is not in order.</param>
public sealed record HealthCheck(string Name, bool Sound, string Message);
