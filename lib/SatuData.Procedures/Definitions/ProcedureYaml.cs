using System.Globalization;

namespace SatuData.Procedures.Definitions;

/// <summary>Reads the root of a procedure file; the steps are read by <see cref="StepYaml"/>.</summary>
internal static class ProcedureYaml
{
    private const int SchemaVersion = 1;

    public static ProcedureDefinition? Read(LocatedMap root, string hash)
    {
        root.AllowOnly(
            "skema", "kunci", "identitas", "dasarHukum", "kualifikasi", "keterkaitan", "peralatan", "peringatan",
            "pelaksana", "langkah");
        root.Number("skema", SchemaVersion, SchemaVersion);
        var actors = ReadActors(root);
        return new()
        {
            Key = root.Text("kunci"),
            Identity = ReadIdentity(root.Map("identitas")),
            DasarHukum = [.. root.Maps("dasarHukum").Select(ReadLaw)],
            Kualifikasi = root.Texts("kualifikasi"),
            Keterkaitan = root.OptionalText("keterkaitan"),
            Peralatan = root.Texts("peralatan"),
            Peringatan = root.OptionalText("peringatan"),
            Actors = actors,
            Steps = ReadSteps(root, [.. actors.Select(a => a.Key)]),
            Hash = hash,
        };
    }

    private static ProcedureIdentity ReadIdentity(LocatedMap map)
    {
        map.AllowOnly(
            "nomor", "nama", "instansi", "tanggalPembuatan", "tanggalRevisi", "tanggalPengesahan", "disahkanOleh");
        return new()
        {
            Nomor = map.Text("nomor"),
            Nama = map.Text("nama"),
            Instansi = map.Text("instansi"),
            TanggalPembuatan = map.OptionalDay("tanggalPembuatan"),
            TanggalRevisi = map.OptionalDay("tanggalRevisi"),
            TanggalPengesahan = map.OptionalDay("tanggalPengesahan"),
            DisahkanOleh = map.OptionalText("disahkanOleh"),
        };
    }

    private static LegalReference ReadLaw(LocatedMap map)
    {
        map.AllowOnly("judul", "catatan");
        return new(map.Text("judul"), map.OptionalText("catatan"));
    }

    private static List<ActorDefinition> ReadActors(LocatedMap root)
    {
        var actors = new List<ActorDefinition>();
        foreach (var map in root.Maps("pelaksana"))
        {
            map.AllowOnly("kunci", "nama", "pihakLuar");
            var outside = map.Flag("pihakLuar", fallback: false);
            var actor = new ActorDefinition(map.Text("kunci"), map.Text("nama"), outside);
            if (actors.Exists(a => a.Key == actor.Key))
            {
                map.Refuse("kunci", $"\"{actor.Key}\" sudah dipakai pelaksana lain.");
            }

            actors.Add(actor);
        }

        return actors;
    }

    private static List<StepDefinition> ReadSteps(LocatedMap root, HashSet<string> actors)
    {
        var maps = root.Maps("langkah");
        if (maps.Count == 0)
        {
            root.Refuse("langkah", "prosedur harus punya paling sedikit satu langkah.");
        }

        var steps = new List<StepDefinition>();
        foreach (var map in maps)
        {
            var step = StepYaml.Read(map, actors, maps.Count);
            if (step.Number != steps.Count + 1)
            {
                var expected = (steps.Count + 1).ToString(CultureInfo.InvariantCulture);
                map.Refuse("no", $"harus {expected}: langkah dinomori berurutan dari 1.");
            }

            if (step.Key.Length > 0 && steps.Exists(s => s.Key == step.Key))
            {
                map.Refuse("kunci", $"\"{step.Key}\" sudah dipakai langkah lain.");
            }

            steps.Add(step);
        }

        return steps;
    }
}
