using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SatuData.Procedures;
using Spectre.Console;

namespace SatuData.Functions.Commands;

/// <summary>
/// What a command shows: tables for people, arrays of objects for programs, refusals on standard error.
/// </summary>
internal sealed class CommandOutput(bool json)
{
    /// <summary>The command did what was asked.</summary>
    public const int Done = 0;

    /// <summary>The act was refused, or something is wrong.</summary>
    public const int Refused = 1;

    /// <summary>The command line could not be understood.</summary>
    public const int Usage = 2;

    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
    };

    private readonly Lazy<IAnsiConsole> _console = new(() => CreateConsole(Console.Out));

    /// <summary>Whether the caller asked for JSON.</summary>
    public bool IsJson => json;

    /// <summary>Whether a person watches: progress bars make sense.</summary>
    public static bool IsWatched => !Console.IsOutputRedirected;

    /// <summary>The terminal.</summary>
    public IAnsiConsole Terminal => _console.Value;

    /// <summary>Writes a line for people.</summary>
    public void WriteLine(string text = "") => Terminal.WriteLine(text);

    /// <summary>Shows a list: as JSON, or as a table with the given columns.</summary>
    public int List<T>(
        IReadOnlyList<T> items, string whenEmpty, params IReadOnlyList<(string Title, Func<T, string> Cell)> columns)
    {
        if (json)
        {
            return Json(items);
        }

        if (items.Count == 0)
        {
            WriteLine(whenEmpty);
            return Done;
        }

        var table = new Table().Border(TableBorder.Rounded);
        foreach (var (title, _) in columns)
        {
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Bold))));
        }

        foreach (var item in items)
        {
            table.AddRow([.. columns.Select(c => new Text(c.Cell(item)))]);
        }

        Terminal.Write(table);
        return Done;
    }

    /// <summary>Shows a value as JSON.</summary>
    public static int Json<T>(T value)
    {
        Console.Out.WriteLine(JsonSerializer.Serialize(value, Shape));
        return Done;
    }

    /// <summary>Says in a sentence what was done; as JSON, the object that describes it.</summary>
    public int Say(string sentence, object value)
    {
        if (json)
        {
            return Json(value);
        }

        WriteLine(sentence);
        return Done;
    }

    /// <summary>Says why an act was refused and what to do.</summary>
    public static int Refuse(Refusal refusal)
    {
        Console.Error.WriteLine($"Ditolak [{refusal.Code}]: {refusal.Message}");
        return Refused;
    }

    /// <summary>Says that the command line names something that is not there.</summary>
    public static int RefuseUsage(Refusal refusal)
    {
        Refuse(refusal);
        return Usage;
    }

    // Redirected output has no width of its own; a narrow default would break every table.
    private static IAnsiConsole CreateConsole(TextWriter writer)
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        plain.Profile.Width = 240;
        return plain;
    }
}
