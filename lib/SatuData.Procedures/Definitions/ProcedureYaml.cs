using System.Globalization;

namespace SatuData.Procedures.Definitions;

/// <summary>Reads the root of a procedure file; the steps are read by <see cref="StepYaml"/>.</summary>
internal static class ProcedureYaml
{
    private const int SchemaVersion = 1;

    public static ProcedureDefinition? Read(LocatedMap root, string hash)
    {
        root.AllowOnly(ProcedureWords.Keys["prosedur"]);
        root.Number("skema", SchemaVersion, SchemaVersion);
        var actors = ReadActors(root);
        var identity = ReadIdentity(root.Map("identitas"));
        return new()
        {
            Key = root.Key("kunci"),
            Title = root.OptionalText("judul") ?? identity.Nama,
            Identity = identity,
            Source = root.OptionalMap("sumber") is { } source ? ReadSource(source) : null,
            DasarHukum = [.. root.Maps("dasarHukum").Select(ReadLaw)],
            Kualifikasi = root.Texts("kualifikasi"),
            Keterkaitan = [.. root.Maps("keterkaitan").Select(ReadRelation)],
            Peralatan = root.Texts("peralatan"),
            Peringatan = root.Texts("peringatan"),
            Pencatatan = root.Texts("pencatatan"),
            Actors = actors,
            Steps = ReadSteps(root, [.. actors.Select(a => a.Key)]),
            Closing = root.OptionalMap("penutup") is { } closing ? ReadClosing(closing) : null,
            Inferred = [.. root.Maps("inferred").Select(StepYaml.ReadInferred)],
            Hash = hash,
        };
    }

    private static ProcedureIdentity ReadIdentity(LocatedMap map)
    {
        map.AllowOnly(ProcedureWords.Keys["identitas"]);
        return new()
        {
            Nomor = map.OptionalText("nomor"),
            Nama = map.Text("nama"),
            Instansi = map.Text("instansi"),
            Pemerintah = map.Text("pemerintah"),
            TanggalPembuatan = map.OptionalDay("tanggalPembuatan"),
            TanggalRevisi = map.OptionalDay("tanggalRevisi"),
            TanggalEfektif = map.OptionalDay("tanggalEfektif"),
            TanggalPengesahan = map.OptionalDay("tanggalPengesahan"),
            DisahkanOleh = map.OptionalText("disahkanOleh"),
            Status = map.OptionalChoice("status", ProcedureWords.Statuses, ProcedureStatus.Berlaku),
            Place = map.Place,
        };
    }

    private static ProcedureSource ReadSource(LocatedMap map)
    {
        map.AllowOnly(ProcedureWords.Keys["sumber"]);
        var hash = map.Text("sha256");
        if (hash.Length > 0 && (hash.Length != 64 || !hash.All(char.IsAsciiHexDigitLower)))
        {
            map.Refuse("sha256", "harus 64 angka heksadesimal huruf kecil.");
        }

        return new(map.Text("berkas"), hash, map.Number("baris", 1, 1_000_000));
    }

    private static LegalReference ReadLaw(LocatedMap map)
    {
        map.AllowOnly(ProcedureWords.Keys["hukum"]);
        return new(
            map.Text("judul"),
            map.OptionalChoice("status", ProcedureWords.LegalStatuses, LegalStatus.BelumDiperiksa),
            map.OptionalText("pengganti"),
            map.OptionalText("catatan"),
            map.Place);
    }

    private static RelatedProcedure ReadRelation(LocatedMap map)
    {
        map.AllowOnly(ProcedureWords.Keys["keterkaitan"]);
        return new(map.Text("uraian"), map.OptionalText("prosedur"), map.OptionalText("catatan"));
    }

    private static ClosingRow ReadClosing(LocatedMap map)
    {
        map.AllowOnly(ProcedureWords.Keys["penutup"]);
        return new(map.Number("no", 1, 1000), map.Text("uraian"), map.OptionalNumber("baris", 1, 1_000_000) ?? 0);
    }

    private static List<ActorDefinition> ReadActors(LocatedMap root)
    {
        var actors = new List<ActorDefinition>();
        foreach (var map in root.Maps("pelaksana"))
        {
            map.AllowOnly(ProcedureWords.Keys["pelaksana"]);
            var actor = new ActorDefinition(
                map.Key("kunci"), map.Text("nama"), map.Flag("pihakLuar", fallback: false),
                map.Flag("tim", fallback: false));
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
            var step = StepYaml.Read(map, actors, steps.Count + 1, maps.Count);
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
