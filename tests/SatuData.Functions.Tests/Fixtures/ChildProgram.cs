namespace SatuData.Functions.Tests.Fixtures;

/// <summary>What the tests start as a child process.</summary>
internal static class ChildProgram
{
    public static int Main() => 2;
}
