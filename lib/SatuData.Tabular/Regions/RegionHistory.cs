using System.Globalization;
using System.Reflection;
using System.Text;
using CsvHelper;

namespace SatuData.Tabular.Regions;

/// <summary>Which codes came and went between the editions of the Kemendagri list.</summary>
internal sealed class RegionHistory
{
    private readonly Dictionary<string, (int Edition, string Name)> _removed = [];
    private readonly Dictionary<string, (int Edition, string Name)> _added = [];
    private readonly Lazy<ILookup<string, string>> _addedByParentAndName;

    private RegionHistory()
    {
        // A region that moved has a new parent too; the place it is looked for in is the kabupaten, or the whole
        // country above that.
        _addedByParentAndName = new(() =>
            _added.ToLookup(a => PlaceKey(a.Key, a.Value.Name), a => a.Key, StringComparer.Ordinal));
    }

    public static RegionHistory Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("regions/history.csv")
            ?? throw new InvalidOperationException("The build left out the history of the region list.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        using var reader = CsvReader.Create(bytes, new CsvReaderOptions { Separator = ',' });
        var history = new RegionHistory();
        while (reader.Read())
        {
            if (int.TryParse(reader.GetSpan(0), NumberStyles.None, CultureInfo.InvariantCulture, out var edition))
            {
                var change = reader.GetSpan(1).SequenceEqual("removed"u8) ? history._removed : history._added;
                change[Encoding.UTF8.GetString(reader.GetSpan(2))] = (
                    edition, Encoding.UTF8.GetString(reader.GetSpan(3)));
            }
        }

        return history;
    }

    /// <summary>The last edition with the code, if it is gone.</summary>
    public int? LastEdition(string code) => _removed.TryGetValue(code, out var gone) ? gone.Edition : null;

    /// <summary>The first edition with the code, if not all have it.</summary>
    public int? FirstEdition(string code) => _added.TryGetValue(code, out var came) ? came.Edition : null;

    /// <summary>
    /// The code that a removed one has now: the only one that came later with the same name in the same place, where
    /// no other code of that name went away there. Null when that is not certain.
    /// </summary>
    public string? Successor(string code)
    {
        if (!_removed.TryGetValue(code, out var gone))
        {
            return null;
        }

        var place = SuccessorOfPlace(code);
        if (place is null)
        {
            return null;
        }

        var candidates = _addedByParentAndName.Value[Key(code.Length, place, gone.Name)]
            .Where(c => _added[c].Edition > gone.Edition).ToList();
        var rivals = _removed.Count(r => r.Key.Length == code.Length
            && r.Key[..Place(code.Length)] == code[..Place(code.Length)]
            && Same(r.Value.Name, gone.Name));
        return candidates.Count == 1 && rivals == 1 ? candidates[0] : null;
    }

    /// <summary>
    /// The place as it is called now: a kabupaten that moved to another province takes its parts along.
    /// </summary>
    private string? SuccessorOfPlace(string code)
    {
        var place = code[..Place(code.Length)];
        return place.Length == 0 || !_removed.ContainsKey(place) ? place : Successor(place);
    }

    private static string PlaceKey(string code, string name) => Key(code.Length, code[..Place(code.Length)], name);

    private static string Key(int length, string place, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{length}|{place}|{Plain(name)}");

    /// <summary>Kecamatan and desa are looked for in their kabupaten, all above in the whole country.</summary>
    private static int Place(int length) => length > 4 ? 4 : 0;

    private static bool Same(string one, string other) => Plain(one) == Plain(other);

    private static string Plain(string name) =>
        new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
