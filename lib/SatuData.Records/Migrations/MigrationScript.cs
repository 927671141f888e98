using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SatuData.Records.Migrations;

/// <summary>A numbered change of the schema, embedded in this assembly as Migrations/NNN_name.sql.</summary>
internal sealed record MigrationScript(int Number, string Name, string Sql)
{
    private const string Prefix = "SatuData.Records.Migrations.";

    /// <summary>Over the text with LF line ends, so that a checkout's line ends do not matter.</summary>
    public string Sha256 { get; } =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <summary>All scripts, in order.</summary>
    public static IReadOnlyList<MigrationScript> All { get; } = Load();

    private static List<MigrationScript> Load()
    {
        Assembly assembly = typeof(MigrationScript).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Load(assembly, name))
            .OrderBy(script => script.Number)];
    }

    private static MigrationScript Load(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        string name = Path.GetFileNameWithoutExtension(resource[Prefix.Length..]);
        return new MigrationScript(
            int.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
