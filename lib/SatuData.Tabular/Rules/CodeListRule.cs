using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// The rule that a field holds codes of a list valid at the reporting date. Immutable; shared by all partitions.
/// </summary>
internal sealed class CodeListRule
{
    private const int MostListed = 12;

    private readonly Utf8Set _valid;
    private readonly Utf8Set _others;
    private readonly FieldFinding _unknown;
    private readonly FieldFinding _expired;

    public CodeListRule(CodeList list, DateOnly? day)
    {
        List = list;
        Valid = [.. list.Entries.Where(e => e.IsValidAt(day))];
        _valid = new Utf8Set(Valid.Select(e => e.Code));
        _others = new Utf8Set(list.Entries.Select(e => e.Code));
        var shown = string.Join(", ", Valid.Take(MostListed).Select(e => e.Code))
            + (Valid.Count > MostListed ? ", …" : "");
        var rule = $"Daftar kode {list.Title} versi {list.Version}";
        _unknown = new(
            FindingCodes.ForeignKey, $"bukan kode dari daftar {list.Title} ({list.Id}@{list.Version}).", rule,
                $"Salah satu dari: {shown}");
        _expired = new(
            FindingCodes.ForeignKey,
            $"kode ini ada dalam daftar {list.Title} ({list.Id}@{list.Version}) tetapi tidak berlaku pada tanggal pelaporan.",
            rule,
            $"Kode yang berlaku: {shown}");
    }

    public CodeList List { get; }

    public IReadOnlyList<CodeEntry> Valid { get; }

    public bool Accepts(ReadOnlySpan<byte> code) => _valid.Contains(code);

    public FieldFinding Explain(ReadOnlySpan<byte> code) => _others.Contains(code) ? _expired : _unknown;
}
