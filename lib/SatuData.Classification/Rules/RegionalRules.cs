using SatuData.Tabular.Access;

namespace SatuData.Classification.Rules;

/// <summary>
/// Adds a region's own rules to the shipped ones: new bases, types, headers and words, and classes of types. A region
/// may decide what the shipped rules leave to the reviewer and close what they open; what a law exempts stays exempt.
/// </summary>
internal sealed class RegionalRules(RulesFile shipped)
{
    private static readonly Dictionary<string, AccessClass> Classes = new(StringComparer.Ordinal)
    {
        ["terbuka"] = AccessClass.Terbuka,
        ["terbatas"] = AccessClass.Terbatas,
        ["tinjau"] = AccessClass.Tinjau,
        ["dikecualikan"] = AccessClass.Dikecualikan,
    };

    private readonly List<string> _errors = [];

    /// <summary>What is wrong with the files added so far, each with the file's name.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The rules with all files added.</summary>
    public RulesFile Merged => shipped;

    public void Add(string name, RulesFile own)
    {
        Demand(!string.IsNullOrWhiteSpace(own.Versi), name, "versi: wajib diisi, misalnya \"2026.1\".");
        Demand(own.Provinsi.Count == 0, name, "provinsi: tidak dapat diubah oleh daerah.");
        AddKeys(shipped.Masa, own.Masa, name, "masa");
        AddKeys(shipped.Dasar, own.Dasar, name, "dasar");
        own.Jenis.ForEach(type => AddType(name, type));
        own.Hukum.ForEach(law => AddLaw(name, law));
        foreach (var (word, others) in own.Sinonim)
        {
            shipped.Sinonim[word] = [.. shipped.Sinonim.GetValueOrDefault(word) ?? [], .. others];
        }

        shipped.KabupatenLama.AddRange(own.KabupatenLama);
        shipped.Rute.InsertRange(0, own.Rute);
        shipped.Himpunan.AddRange(own.Himpunan);
        AddWords(own);
        shipped.Kepentingan = own.Kepentingan.Length > 0 ? own.Kepentingan : shipped.Kepentingan;
        shipped.Versi += "+" + own.Versi;
    }

    private void AddKeys<T>(Dictionary<string, T> known, Dictionary<string, T> own, string name, string part)
    {
        foreach (var (key, value) in own)
        {
            Demand(known.TryAdd(key, value), name, $"{part} \"{key}\": sudah ada di aturan bawaan; pakai kunci lain.");
        }
    }

    // A header that a region claims is its own type's, whatever the shipped rules make of it. New types come first.
    private void AddType(string name, RulesFile.TypeEntry own)
    {
        var at = $"jenis \"{own.Kunci}\": ";
        Demand(
            own.Kunci.Length > 0 && own.Kunci.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'),
            name,
            at + "kunci ditulis dengan huruf kecil, angka, dan tanda hubung.");
        Demand(own.Judul.TrueForAll(IsPlain), name,
            at + "judul ditulis dengan huruf kecil, kata dipisah satu spasi, tanpa tanda baca.");
        shipped.Jenis.ForEach(other => other.Judul = [.. other.Judul.Except(own.Judul)]);
        if (shipped.Jenis.Find(t => t.Kunci == own.Kunci) is { } known)
        {
            known.Judul = [.. known.Judul, .. own.Judul];
            return;
        }

        Demand(own.Nama.Length > 0, name, at + "nama wajib diisi.");
        shipped.Jenis.Insert(0, own);
    }

    private static bool IsPlain(string phrase) =>
        phrase.Length > 0
        && phrase.Split(' ').All(w => w.Length > 0 && w.All(c => char.IsLetterOrDigit(c) && !char.IsUpper(c)));

    private void AddLaw(string name, RulesFile.LawEntry own)
    {
        foreach (var type in own.Jenis)
        {
            if (shipped.Hukum.Find(h => h.Jenis.Contains(type)) is { } law)
            {
                Demand(!Loosens(law, own), name, $"hukum jenis \"{type}\": yang dikecualikan undang-undang tidak dapat "
                    + "dilonggarkan oleh aturan daerah; peninjau dapat memutuskannya per kolom dengan alasan.");
                law.Jenis = [.. law.Jenis.Where(t => t != type)];
            }
        }

        shipped.Hukum.Add(own);
    }

    private static bool Loosens(RulesFile.LawEntry law, RulesFile.LawEntry own) =>
        new (string Before, string After)[]
        {
            (law.Selalu, own.Selalu),
            (law.Orang ?? law.Selalu, own.Orang ?? own.Selalu),
            (law.Usaha ?? law.Selalu, own.Usaha ?? own.Selalu),
            (law.Agregat ?? law.Selalu, own.Agregat ?? own.Selalu),
            (law.TakJelas ?? law.Selalu, own.TakJelas ?? own.Selalu),
        }.Any(c => Classes.TryGetValue(c.Before, out var before) && Classes.TryGetValue(c.After, out var after)
            && before is AccessClass.Dikecualikan or AccessClass.Terbatas && after < before);

    private void AddWords(RulesFile own)
    {
        var (words, more) = (shipped.Penentu, own.Penentu);
        words.Agregat.AddRange(more.Agregat);
        words.Netral.AddRange(more.Netral);
        words.Orang.AddRange(more.Orang);
        words.Pejabat.AddRange(more.Pejabat);
        words.Lembaga.AddRange(more.Lembaga);
        words.Wilayah.AddRange(more.Wilayah);
        words.Hal.AddRange(more.Hal);
        var (cells, extra) = (shipped.Isi, own.Isi);
        cells.Gelar.AddRange(extra.Gelar);
        cells.Lembaga.AddRange(extra.Lembaga);
        cells.Wilayah.AddRange(extra.Wilayah);
        cells.Alamat.AddRange(extra.Alamat);
        cells.Kalimat.AddRange(extra.Kalimat);
        cells.Komoditas.AddRange(extra.Komoditas);
        cells.Kosong.AddRange(extra.Kosong);
        var (offices, others) = (shipped.Jabatan, own.Jabatan);
        offices.Kata.AddRange(others.Kata);
        offices.KataBersama.AddRange(others.KataBersama);
        offices.Lembaga.AddRange(others.Lembaga);
        offices.Bukan.AddRange(others.Bukan);
    }

    private void Demand(bool right, string name, string message)
    {
        if (!right)
        {
            _errors.Add($"{name}: {message}");
        }
    }
}
