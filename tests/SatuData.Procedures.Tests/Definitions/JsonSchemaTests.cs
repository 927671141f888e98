using System.Text;
using System.Text.Json;
using SatuData.Procedures.Definitions;
using YamlDotNet.RepresentationModel;

namespace SatuData.Procedures.Tests.Definitions;

/// <summary>The schema for editors says what the loader says.</summary>
public class JsonSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ProcedureLibrary.JsonSchema).RootElement;

    [Fact]
    public void Schema_Properties_AreTheKeysOfTheLoader()
    {
        var defs = Schema.GetProperty("$defs");
        foreach (var (name, keys) in ProcedureWords.Keys)
        {
            defs.GetProperty(name).GetProperty("properties").EnumerateObject().Select(p => p.Name).ShouldBe(keys, name);
        }

        defs.EnumerateObject().Where(d => d.Value.TryGetProperty("properties", out _)).Select(d => d.Name)
            .ShouldBe(ProcedureWords.Keys.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Schema_Words_AreTheWordsOfTheLoader()
    {
        Words("langkah", "jenis").ShouldBe(ProcedureWords.Kinds.Keys);
        Words("langkah", "syaratPelaksana").ShouldBe(ProcedureWords.ActorRules.Keys);
        Words("waktu", "satuan").ShouldBe(ProcedureWords.Units.Keys);
        Words("waktu", "dasar").ShouldBe(ProcedureWords.Bases.Keys);
        Words("waktu", "batas").ShouldBe(ProcedureWords.Limits.Keys);
        Words("hukum", "status").ShouldBe(ProcedureWords.LegalStatuses.Keys);
        Words("identitas", "status").ShouldBe(ProcedureWords.Statuses.Keys);
        Words("kelengkapan", "asal").ShouldBe(ProcedureWords.Origins.Keys, ignoreOrder: true);
        Schema.GetProperty("$defs").GetProperty("bentuk").GetProperty("enum").EnumerateArray()
            .Select(e => e.GetString()).ShouldBe(ProcedureWords.Shapes.Keys);
    }

    [Fact]
    public void Schema_ShippedDefinitions_AreAccepted()
    {
        foreach (var procedure in ProcedureLibrary.Shipped.All)
        {
            Accepts(Encoding.UTF8.GetString(ProcedureLibrary.ShippedYaml(procedure.Key)!)).ShouldBeTrue(procedure.Key);
        }
    }

    [Fact]
    public void Schema_KeysDroppedRenamedOrGivenAnotherType_AreJudgedAsByTheLoader()
    {
        var text = Encoding.UTF8.GetString(ProcedureLibrary.ShippedYaml("penyusunan-kebijakan")!);
        var lines = text.Split('\n');
        var random = new Random(5);
        var (refused, tried) = (0, 0);
        for (var i = 0; i < 400; i++)
        {
            var changed = Change(lines, random);
            var parsed = ProcedureDefinition.Parse(Encoding.UTF8.GetBytes(changed));
            if (parsed.Errors.Any(e => e.Path.Length == 0 || OnlyTheLoaderKnows(e)))
            {
                continue;
            }

            tried++;
            refused += parsed.IsValid ? 0 : 1;
            Accepts(changed).ShouldBe(parsed.IsValid, string.Join("; ", parsed.Errors) + changed);
        }

        tried.ShouldBeGreaterThan(200);
        refused.ShouldBeInRange(60, tried - 60);
    }

    // Numbers that must follow each other, keys that must name something, pairs: no schema says that.
    private static bool OnlyTheLoaderKnows(DefinitionError error) =>
        error.Message.Contains("tidak ada di daftar", StringComparison.Ordinal)
        || error.Message.Contains("berurutan", StringComparison.Ordinal)
        || error.Message.Contains("\"dari\"", StringComparison.Ordinal)
        || error.Message.Contains("sudah dipakai", StringComparison.Ordinal)
        || error.Message.Contains("berbeda", StringComparison.Ordinal)
        || error.Message.Contains("bilangan bulat 1 sampai 5", StringComparison.Ordinal);

    private static string Change(string[] lines, Random random)
    {
        var copy = lines.ToArray();
        var at = random.Next(copy.Length);
        var line = copy[at];
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || line.StartsWith('#'))
        {
            return string.Join('\n', copy);
        }

        copy[at] = random.Next(4) switch
        {
            0 => line[..colon] + "x" + line[colon..],
            1 => line[..(colon + 1)] + " 7",
            2 => line[..(colon + 1)] + " []",
            _ => line.TrimStart().StartsWith('-') || line.EndsWith(':') || line.EndsWith('-') ? line : "",
        };
        return string.Join('\n', copy);
    }

    private static bool Accepts(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return new SchemaChecker(Schema).Accepts(stream.Documents[0].RootNode);
    }

    private static IEnumerable<string> Words(string definition, string property) =>
        Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property)
            .GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);
}
