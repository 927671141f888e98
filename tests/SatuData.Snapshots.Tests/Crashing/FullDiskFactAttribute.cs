namespace SatuData.Snapshots.Crashing;

/// <summary>A test that mounts a small file system: skipped without root on Linux, unless all tests are
/// required.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FullDiskFactAttribute : FactAttribute
{
    public FullDiskFactAttribute()
    {
        var isPossible = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
        if (!isPossible && Environment.GetEnvironmentVariable("SATUDATA_TEST_REQUIRE") != "all")
        {
            Skip = "Mounting a small file system needs root on Linux.";
        }
    }
}
