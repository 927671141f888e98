namespace SatuData.Procedures.Definitions;

/// <summary>Reads one step of a procedure file.</summary>
internal static class StepYaml
{
    private static readonly Dictionary<string, TimeUnit> Units = new()
    {
        ["menit"] = TimeUnit.Menit,
        ["jam"] = TimeUnit.Jam,
        ["hari"] = TimeUnit.Hari,
    };

    public static StepDefinition Read(LocatedMap map, HashSet<string> actors, int stepCount)
    {
        map.AllowOnly(
            "no", "kunci", "uraian", "pelaksana", "penerima", "kelengkapan", "waktu", "output", "antrean", "fungsi",
            "cabang", "inferred");
        var step = new StepDefinition
        {
            Number = map.Number("no", 1, 999),
            Key = map.Text("kunci"),
            Title = map.Text("uraian"),
            Actor = map.Text("pelaksana"),
            Receiver = map.OptionalText("penerima"),
            Kelengkapan = map.Texts("kelengkapan"),
            Waktu = ReadTime(map.Map("waktu")),
            Output = map.Text("output"),
            Queue = map.OptionalText("antrean"),
            Function = map.OptionalText("fungsi"),
            Branches = [.. map.Maps("cabang").Select(b => ReadBranch(b, stepCount))],
            Inferred = [.. map.Maps("inferred").Select(ReadInferred)],
        };
        Check(map, step, actors);
        return step;
    }

    private static void Check(LocatedMap map, StepDefinition step, HashSet<string> actors)
    {
        RequireActor(map, "pelaksana", step.Actor, actors);
        RequireActor(map, "penerima", step.Receiver, actors);
        if ((step.Queue is null) != (step.Function is null))
        {
            map.Refuse(step.Queue is null ? "fungsi" : "antrean", "antrean dan fungsi harus diisi bersama.");
        }

        if (step.Branches.Count == 1 || step.Branches.Select(b => b.Key).Distinct().Count() != step.Branches.Count)
        {
            map.Refuse("cabang", "langkah keputusan butuh paling sedikit dua cabang dengan kunci berbeda.");
        }
    }

    private static void RequireActor(LocatedMap map, string key, string? actor, HashSet<string> actors)
    {
        if (!string.IsNullOrEmpty(actor) && !actors.Contains(actor))
        {
            map.Refuse(key, $"\"{actor}\" tidak ada di daftar pelaksana.");
        }
    }

    private static StepTime ReadTime(LocatedMap map)
    {
        map.AllowOnly("nilai", "satuan");
        return new(map.Number("nilai", 1, 10_000), map.Choice("satuan", Units));
    }

    private static StepBranch ReadBranch(LocatedMap map, int stepCount)
    {
        map.AllowOnly("kunci", "label", "ke");
        return new(map.Text("kunci"), map.Text("label"), map.Number("ke", 1, stepCount));
    }

    private static InferredPart ReadInferred(LocatedMap map)
    {
        map.AllowOnly("bagian", "alasan");
        return new(map.Text("bagian"), map.Text("alasan"));
    }
}
