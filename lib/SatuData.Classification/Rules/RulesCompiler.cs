using SatuData.Classification.Headers;
using SatuData.Classification.Values;
using SatuData.Tabular.Regions;

namespace SatuData.Classification.Rules;

/// <summary>Turns a rules file into rules, reporting everything in it that refers to nothing.</summary>
internal sealed class RulesCompiler
{
    // One bit per set in the tally of a cell.
    private const int MaxSets = 32;

    private readonly RulesFile _file;
    private readonly List<string> _errors = [];
    private readonly LawCompiler _law;

    private RulesCompiler(RulesFile file)
    {
        _file = file;
        _law = new(file, _errors);
    }

    public static RulesParse Compile(RulesFile file, string hash) => new RulesCompiler(file).Compile(hash);

    private RulesParse Compile(string hash)
    {
        Demand(!string.IsNullOrWhiteSpace(_file.Versi), "versi: wajib diisi.");
        Demand(_file.Provinsi.Count > 0 && _file.Provinsi.All(IsProvince), "provinsi: isi dengan kode dua angka.");
        Demand(_file.KabupatenLama.TrueForAll(IsRegency), "kabupatenLama: isi dengan kode empat angka.");
        var types = _file.Jenis.Select(Type).GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.First());
        Demand(types.Count == _file.Jenis.Count, "jenis: kunci tidak boleh kosong atau berulang.");
        foreach (var target in Targets().Where(t => !types.ContainsKey(t)).Distinct())
        {
            _errors.Add($"jenis \"{target}\" dirujuk tetapi tidak ada di daftar jenis.");
        }

        Demand(_file.Himpunan.Count <= MaxSets, "himpunan: paling banyak 32.");
        var office = _law.Office(types);
        return _errors.Count > 0 ? new(null, [.. _errors.Distinct()]) : new(Build(types, office, hash), []);
    }

    private ClassificationRules Build(
        Dictionary<string, ColumnType> types, PublicOffice office, string hash) =>
        new(new(_file.Versi, hash), new(
            types,
            new HeaderReader(_file, types),
            ValueLexicon.From(_file.Isi, _file.Himpunan),
            new NikTest(_file.Provinsi, _file.KabupatenLama, RegionCodes.Kemendagri),
            new LawParts(_law.Bases, office, _file.Kepentingan)));

    private IEnumerable<string> Targets() =>
        _file.Rute.SelectMany(r => new[] { r.Sendiri, r.Orang, r.Pejabat, r.Lembaga, r.Wilayah, r.Hal })
            .Concat(_file.Himpunan.Select(h => h.Jenis))
            .Concat(_file.Hukum.SelectMany(h => h.Jenis))
            .Concat(WellKnownTypes.All);

    private ColumnType Type(RulesFile.TypeEntry entry)
    {
        var at = $"jenis \"{entry.Kunci}\": ";
        var known = Enum.TryParse<ValueTest>(entry.Nilai, ignoreCase: true, out var values);
        Demand(known, at + "nilai tidak dikenal.");
        return new(entry.Kunci, entry.Nama, values, entry.TandaOrang, _law.Of(entry.Kunci));
    }

    private static bool IsRegency(string code) => code is { Length: 4 } && code.All(char.IsAsciiDigit);

    private static bool IsProvince(string code) => code.Length == 2 && code.All(char.IsAsciiDigit);

    private void Demand(bool right, string message)
    {
        if (!right)
        {
            _errors.Add(message);
        }
    }
}
