namespace SatuData.EndToEnd.Tests.Fixtures;

/// <summary>The files of the repository these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string File(string relative) => Path.Combine(Root, relative);

    private static string Find(DirectoryInfo folder) =>
        System.IO.File.Exists(Path.Combine(folder.FullName, "SatuData.sln"))
        ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("SatuData.sln is in no folder above the tests."));
}
