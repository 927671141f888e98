using System.Globalization;
using System.Text;
using SatuData.Classification.Headers;
using SatuData.Classification.Values;
using SatuData.Tabular.Access;
using SatuData.Tabular.Regions;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SatuData.Classification.Rules;

/// <summary>Turns a rules file into rules, reporting everything in it that refers to nothing.</summary>
internal sealed class RulesCompiler
{
    private const int MaxBytes = 1 << 20;

    // One bit per set in the tally of a cell.
    private const int MaxSets = 32;

    private static readonly string[] Classes = ["terbuka", "terbatas", "tinjau", "dikecualikan"];

    private readonly RulesFile _file;
    private readonly List<string> _errors = [];

    private RulesCompiler(RulesFile file)
    {
        _file = file;
    }

    public static RulesParse Compile(ReadOnlySpan<byte> yaml, string hash)
    {
        if (yaml.Length > MaxBytes)
        {
            return new(null, ["Berkas aturan lebih besar dari 1 MB."]);
        }

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(yaml);
            var file = new DeserializerBuilder()
                .WithNamingConvention(CamelCaseNamingConvention.Instance)
                .WithDuplicateKeyChecking()
                .Build()
                .Deserialize<RulesFile>(text);
            return file is null ? new(null, ["Berkas aturan kosong."]) : new RulesCompiler(file).Compile(hash);
        }
        catch (DecoderFallbackException)
        {
            return new(null, ["Berkas aturan bukan teks UTF-8."]);
        }
        catch (YamlException e)
        {
            return new(null,
            [
                string.Create(CultureInfo.InvariantCulture, $"baris {e.Start.Line}, kolom {e.Start.Column}: ")
                    + "penulisan YAML salah, atau kuncinya tidak dikenal.",
            ]);
        }
    }

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
        return _errors.Count > 0 ? new(null, _errors) : new(Build(types, hash), []);
    }

    private ClassificationRules Build(Dictionary<string, ColumnType> types, string hash) =>
        new(new(_file.Versi, hash), new(
            types,
            new HeaderReader(_file, types),
            ValueLexicon.From(_file.Isi, _file.Himpunan),
            new NikTest(_file.Provinsi, _file.KabupatenLama, RegionCodes.Kemendagri)));

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
        var laws = _file.Hukum.Where(h => h.Jenis.Contains(entry.Kunci)).ToList();
        Demand(laws.Count == 1, at + "harus disebut tepat sekali di hukum.");
        return new(entry.Kunci, entry.Nama, values, entry.TandaOrang, Law(at, laws.FirstOrDefault() ?? new()));
    }

    private TypeLaw Law(string at, RulesFile.LawEntry entry)
    {
        foreach (var law in entry.Dasar.Where(d => !_file.Dasar.ContainsKey(d)))
        {
            _errors.Add($"{at}dasar \"{law}\" tidak ada di daftar dasar.");
        }

        var basis = entry.Dasar.Where(_file.Dasar.ContainsKey).Select(d => _file.Dasar[d]);
        var result = new TypeLaw(
            new Dictionary<ObservationUnit, AccessClass>
            {
                [ObservationUnit.Orang] = Class(at, entry.Orang ?? entry.Selalu),
                [ObservationUnit.RumahTangga] = Class(at, entry.Orang ?? entry.Selalu),
                [ObservationUnit.Usaha] = Class(at, entry.Usaha ?? entry.Selalu),
                [ObservationUnit.Agregat] = Class(at, entry.Agregat ?? entry.Selalu),
                [ObservationUnit.TidakDiketahui] = Class(at, entry.TakJelas ?? entry.Selalu),
            },
            [.. basis.Select(b => new LegalBasis(b.Uu, b.Pasal, b.Huruf, b.Alasan))]);
        Demand(!result.CanBeExempt || entry.Dasar.Count > 0, at + "yang dikecualikan wajib menyebut dasar.");
        return result;
    }

    private AccessClass Class(string at, string name)
    {
        Demand(Classes.Contains(name), at + "kelas harus salah satu dari " + string.Join(", ", Classes) + ".");
        return Enum.TryParse<AccessClass>(name, ignoreCase: true, out var access) ? access : AccessClass.Tinjau;
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
