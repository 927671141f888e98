using System.Text.Json;

namespace SatuData.EndToEnd.Tests.Fixtures;

/// <summary>A home of its own in a folder that ends with the test.</summary>
internal sealed class TemporaryHome : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("satudata-e2e-");

    /// <summary>The folder around the home, where files of the test may lie.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The home.</summary>
    public string Path => System.IO.Path.Combine(Folder, "home");

    /// <summary>Runs a command on this home.</summary>
    public Ran Run(params IReadOnlyList<string> arguments) => InstalledProgram.Run([.. arguments, "--home", Path]);

    /// <summary>Starts a command on this home.</summary>
    public RunningProgram Start(params IReadOnlyList<string> arguments) =>
        InstalledProgram.Start([.. arguments, "--home", Path]);

    /// <summary>Runs a command that must succeed, and reads the JSON it shows.</summary>
    public JsonElement Json(params IReadOnlyList<string> arguments) => Parse(Run([.. arguments, "--json"]).Done());

    /// <summary>Runs a listing that must succeed; an array of objects with camelCase keys.</summary>
    public IReadOnlyList<JsonElement> List(params IReadOnlyList<string> arguments)
    {
        var list = Json(arguments);
        list.ValueKind.ShouldBe(JsonValueKind.Array, string.Join(' ', arguments));
        foreach (var item in list.EnumerateArray())
        {
            item.ValueKind.ShouldBe(JsonValueKind.Object, string.Join(' ', arguments));
            item.EnumerateObject().ShouldAllBe(property => char.IsAsciiLetterLower(property.Name[0]));
        }

        return [.. list.EnumerateArray()];
    }

    /// <summary>Writes a file beside the home.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static JsonElement Parse(Ran ran)
    {
        using var document = JsonDocument.Parse(ran.Output);
        return document.RootElement.Clone();
    }
}
