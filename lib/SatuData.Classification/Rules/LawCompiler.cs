using SatuData.Tabular.Access;

namespace SatuData.Classification.Rules;

/// <summary>
/// Turns the law of a rules file into classes and bases by type, reporting every class that would close a column
/// without an article.
/// </summary>
internal sealed class LawCompiler(RulesFile file, List<string> errors)
{
    private static readonly string[] Classes = ["terbuka", "terbatas", "tinjau", "dikecualikan"];

    private static readonly Dictionary<string, ObservationUnit[]> Units = new(StringComparer.Ordinal)
    {
        ["orang"] = [ObservationUnit.Orang],
        ["rumahTangga"] = [ObservationUnit.RumahTangga],
        ["usaha"] = [ObservationUnit.Usaha],
        ["agregat"] = [ObservationUnit.Agregat],
        ["takJelas"] = [ObservationUnit.TidakDiketahui],
    };

    private Dictionary<string, LegalBasis>? _bases;

    /// <summary>The bases by key.</summary>
    public IReadOnlyDictionary<string, LegalBasis> Bases => _bases ??= file.Dasar.ToDictionary(d => d.Key, Basis);

    /// <summary>The law of one type; a type without any is an error.</summary>
    public TypeLaw Of(string type)
    {
        var at = $"jenis \"{type}\": ";
        var laws = file.Hukum.Where(h => h.Jenis.Contains(type)).ToList();
        Demand(laws.Count == 1,
            at + "harus disebut tepat sekali di hukum: {jenis: [...], selalu: KELAS, dasar: [...]}.");
        var entry = laws.FirstOrDefault() ?? new() { Selalu = "tinjau" };
        var law = new TypeLaw(
            new Dictionary<ObservationUnit, AccessClass>
            {
                [ObservationUnit.Orang] = Class(at, entry.Orang ?? entry.Selalu),
                [ObservationUnit.RumahTangga] = Class(at, entry.Orang ?? entry.Selalu),
                [ObservationUnit.Usaha] = Class(at, entry.Usaha ?? entry.Selalu),
                [ObservationUnit.Agregat] = Class(at, entry.Agregat ?? entry.Selalu),
                [ObservationUnit.TidakDiketahui] = Class(at, entry.TakJelas ?? entry.Selalu),
            },
            Cited(at, entry.Dasar),
            Cited(at, entry.DasarUsaha));
        Demand(!law.WithoutBasis.Any(),
            at + "yang dikecualikan atau terbatas wajib menyebut dasar (undang-undang, pasal, huruf).");
        return law;
    }

    /// <summary>The exception for public office.</summary>
    public PublicOffice Office(IReadOnlyDictionary<string, ColumnType> types)
    {
        const string at = "jabatan: ";
        var entry = file.Jabatan;
        foreach (var type in entry.Dari.Where(t => !types.ContainsKey(t)))
        {
            errors.Add($"{at}jenis \"{type}\" tidak ada di daftar jenis.");
        }

        foreach (var unit in entry.Satuan.Where(u => !Units.ContainsKey(u)))
        {
            errors.Add($"{at}satuan \"{unit}\" harus salah satu dari {string.Join(", ", Units.Keys)}.");
        }

        Demand(entry.Kata.Count == 0 || entry.Dasar.Count > 0, at + "wajib menyebut dasar.");
        return new PublicOffice(
            entry,
            [.. entry.Satuan.Where(Units.ContainsKey).SelectMany(u => Units[u])],
            entry.Kata.Count == 0 ? AccessClass.Tinjau : Class(at, entry.Kelas),
            Cited(at, entry.Dasar));
    }

    private LegalBasis[] Cited(string at, List<string> keys)
    {
        foreach (var key in keys.Where(k => !Bases.ContainsKey(k)))
        {
            errors.Add($"{at}dasar \"{key}\" tidak ada di daftar dasar.");
        }

        return [.. keys.Where(Bases.ContainsKey).Select(k => Bases[k])];
    }

    private LegalBasis Basis(KeyValuePair<string, RulesFile.Law> entry)
    {
        var (key, law) = entry;
        var at = $"dasar \"{key}\": ";
        Demand(
            law.Uu.Length > 0 && law.Pasal.Length > 0 && law.Alasan.Length > 0,
            at + "uu, pasal, dan alasan wajib diisi.");
        Demand(
            law.Masa.Length == 0 || file.Masa.ContainsKey(law.Masa),
            at + $"masa \"{law.Masa}\" tidak ada di daftar masa.");
        var period = file.Masa.GetValueOrDefault(law.Masa);
        return new(law.Uu, law.Pasal, law.Huruf, law.Alasan)
        {
            Key = key,
            Period = period?.Teks ?? "",
            Years = period?.Tahun,
            Consequence = law.Akibat,
        };
    }

    private AccessClass Class(string at, string name)
    {
        Demand(Classes.Contains(name), at + "kelas harus salah satu dari " + string.Join(", ", Classes) + ".");
        return Enum.TryParse<AccessClass>(name, ignoreCase: true, out var access) ? access : AccessClass.Tinjau;
    }

    private void Demand(bool right, string message)
    {
        if (!right)
        {
            errors.Add(message);
        }
    }
}
