namespace SatuData.Procedures.Definitions;

/// <summary>Reads one step of a procedure file.</summary>
internal static class StepYaml
{
    private const int MaxLine = 1_000_000;

    public static StepDefinition Read(LocatedMap map, HashSet<string> actors, int position, int stepCount)
    {
        map.AllowOnly(ProcedureWords.Keys["langkah"]);
        var step = new StepDefinition
        {
            Number = map.Number("no", 1, 999),
            Key = map.Key("kunci"),
            Title = map.Text("uraian"),
            Kind = map.OptionalChoice("jenis", ProcedureWords.Kinds, StepKind.Proses),
            Actors = map.TextOrTexts("pelaksana"),
            ActorRule = map.OptionalChoice("syaratPelaksana", ProcedureWords.ActorRules, ActorRule.SalahSatu),
            Receiver = map.OptionalText("penerima"),
            Kelengkapan = [.. map.Maps("kelengkapan").Select(d => ReadDocument(d, stepCount))],
            Waktu = ReadTime(map.Map("waktu")),
            Outputs = map.TextOrTexts("output"),
            Queue = map.OptionalText("antrean"),
            Function = map.OptionalText("fungsi"),
            Branches = [.. map.Maps("cabang").Select(b => ReadBranch(b, stepCount))],
            Next = map.Has("ke") ? Target(map, stepCount) : position < stepCount ? position + 1 : null,
            FourEyesWith = map.OptionalNumber("empatMata", 1, stepCount),
            IsStrategic = map.Flag("strategis", fallback: false),
            Symbols = [.. map.Maps("simbol").SelectMany(s => ReadSymbols(s, actors))],
            Remark = map.OptionalText("keterangan"),
            SourceLine = map.OptionalNumber("baris", 1, MaxLine) ?? 0,
            Inferred = [.. map.Maps("inferred").Select(ReadInferred)],
            Place = map.Place,
        };
        Check(map, step, actors);
        return step;
    }

    public static InferredPart ReadInferred(LocatedMap map)
    {
        map.AllowOnly(ProcedureWords.Keys["inferred"]);
        return new(map.Text("bagian"), map.Text("alasan"), map.OptionalText("bacaanLain"));
    }

    private static void Check(LocatedMap map, StepDefinition step, HashSet<string> actors)
    {
        foreach (var actor in step.Actors)
        {
            RequireActor(map, "pelaksana", actor, actors);
        }

        RequireActor(map, "penerima", step.Receiver, actors);
        if ((step.Queue is null) != (step.Function is null))
        {
            map.Refuse(step.Queue is null ? "fungsi" : "antrean", "antrean dan fungsi harus diisi bersama.");
        }

        if (step.Branches.DistinctBy(b => b.Key).Count() != step.Branches.Count)
        {
            map.Refuse("cabang", "setiap cabang butuh kunci yang berbeda.");
        }

        if (step.Branches.Count > 0 && map.Has("ke"))
        {
            map.Refuse("ke", "langkah dengan cabang tidak memakai \"ke\"; tujuan ditulis pada setiap cabang.");
        }
    }

    private static void RequireActor(LocatedMap map, string key, string? actor, HashSet<string> actors)
    {
        if (!string.IsNullOrEmpty(actor) && !actors.Contains(actor))
        {
            map.Refuse(key, $"\"{actor}\" tidak ada di daftar pelaksana.");
        }
    }

    private static RequiredDocument ReadDocument(LocatedMap map, int stepCount)
    {
        map.AllowOnly(ProcedureWords.Keys["kelengkapan"]);
        var from = map.OptionalNumber("dari", 1, stepCount);
        var origin = map.OptionalChoice(
            "asal", ProcedureWords.Origins,
            from is null ? ProcedureWords.DocumentOrigin.Luar : ProcedureWords.DocumentOrigin.Langkah);
        if ((from is not null) != (origin == ProcedureWords.DocumentOrigin.Langkah))
        {
            map.Refuse(from is null
                ? "asal"
                : "dari", "\"dari\" menyebut nomor langkah dan hanya dipakai dengan asal: langkah.");
        }

        if (from is null && map.Has("keluaran"))
        {
            map.Refuse("keluaran", "hanya dipakai bersama \"dari\".");
        }

        return new(
            map.Text("dokumen"), map.Flag("wajib", fallback: true), from, map.OptionalText("keluaran"),
            origin == ProcedureWords.DocumentOrigin.Peralatan);
    }

    private static StepTime ReadTime(LocatedMap map)
    {
        map.AllowOnly(ProcedureWords.Keys["waktu"]);
        return new(
            map.Number("nilai", 1, 10_000),
            map.Choice("satuan", ProcedureWords.Units),
            map.OptionalChoice("dasar", ProcedureWords.Bases, TimeBasis.Kerja),
            map.OptionalChoice("batas", ProcedureWords.Limits, TimeLimit.Tenggat));
    }

    private static StepBranch ReadBranch(LocatedMap map, int stepCount)
    {
        map.AllowOnly(ProcedureWords.Keys["cabang"]);
        return new(map.Key("kunci"), map.Text("label"), Target(map, stepCount), map.Flag("kembali", fallback: false));
    }

    private static int? Target(LocatedMap map, int stepCount) =>
        map.OptionalText("ke") == ProcedureWords.End ? null : map.Number("ke", 1, stepCount);

    private static IEnumerable<StepSymbol> ReadSymbols(LocatedMap map, HashSet<string> actors)
    {
        map.AllowOnly(ProcedureWords.Keys["simbol"]);
        var actor = map.Text("pelaksana");
        RequireActor(map, "pelaksana", actor, actors);
        foreach (var word in map.TextOrTexts("bentuk"))
        {
            if (ProcedureWords.Shapes.TryGetValue(word, out var shape))
            {
                yield return new(actor, shape.Shape, shape.IsCircle);
            }
            else
            {
                map.Refuse("bentuk", "harus salah satu dari: " + string.Join(", ", ProcedureWords.Shapes.Keys) + ".");
            }
        }
    }
}
