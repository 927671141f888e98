using System.Reflection;

namespace SatuData.Reports.Rendering;

/// <summary>Files that travel inside the assembly.</summary>
internal static class Asset
{
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"SatuData.Reports.Assets.{name}")
            ?? throw new InvalidOperationException($"The assembly does not hold {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
