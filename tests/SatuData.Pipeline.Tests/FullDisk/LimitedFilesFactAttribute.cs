namespace SatuData.Pipeline.Tests.FullDisk;

/// <summary>A test that limits the size of a process's files, which Windows cannot.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LimitedFilesFactAttribute : FactAttribute
{
    public LimitedFilesFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no limit on the size of a process's files.";
        }
    }
}
