using SatuData.Classification.Headers;
using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Proposes the class of one column: identifiers in the values first, then what the header says and the values confirm,
/// then what the values say alone, then stray identifiers; only what is left can be open.
/// </summary>
internal sealed class ColumnJudge
{
    private readonly ClassificationRules _rules;
    private readonly ObservationUnit _unit;
    private readonly bool _ofOffices;
    private readonly IdentifierJudge _identifiers;

    public ColumnJudge(ClassificationRules rules, ObservationUnit unit, IReadOnlyList<ColumnFacts> columns)
    {
        _rules = rules;
        _unit = unit;
        _identifiers = new(rules);
        _ofOffices = unit != ObservationUnit.Orang
            && columns.Any(c => c.HeaderType is WellKnownTypes.Office or WellKnownTypes.OfficeCode);
    }

    public Proposal Judge(ColumnFacts column) =>
        _identifiers.Judge(column)
        ?? ByHeader(column)
        ?? ByValues(column)
        ?? IdentifierJudge.Stray(column)
        ?? Open(column);

    private Proposal? ByHeader(ColumnFacts column)
    {
        if (column.Header.Type is not { IsPersonal: true } type || IsOfOffice(column))
        {
            return null;
        }

        if (type.IsOpenInAggregates)
        {
            return _unit switch
            {
                ObservationUnit.Orang => Proposal.Exempt(type, 0.85, column.ByWords, OnePerson("")),
                ObservationUnit.Agregat => null,
                _ => Proposal.Review(type, column.ByWords, Unclear),
            };
        }

        if (!ValueEvidence.Supports(column, type.Values))
        {
            var reason = column.IsEmpty ? "Kolom kosong." : "Isi kolom tidak sesuai dengan judulnya; periksa.";
            return Proposal.Review(type, column.ByWords, new("nilai", reason));
        }

        return type.Key == WellKnownTypes.Person && column.Header.Route == HeaderRoute.Sendiri
            && !ValueEvidence.LooksLikePersons(column)
            ? Proposal.Review(type, column.ByWords, new("nilai", "Isi kolom belum pasti nama orang."))
            : Proposal.Exempt(type, 0.9, column.ByWords, Fits);
    }

    private Proposal? ByValues(ColumnFacts column)
    {
        var values = column.Values;
        if (column.Bound(values.Texts.Addresses) >= ValueEvidence.Half && !IsOfOffice(column)
            && column.HeaderType != WellKnownTypes.OfficeAddress)
        {
            var reason = $"{column.CountText(values.Texts.Addresses)} berbentuk alamat.";
            return Proposal.Review(Type(WellKnownTypes.HomeAddress), new VerdictEvidence("nilai", reason));
        }

        var open = column.Header.Type is { } named && named.ClassIn(ObservationUnit.Orang) == AccessClass.Terbuka;
        if (column.HeaderType != WellKnownTypes.OfficeHolder && ValueEvidence.LooksLikePersons(column)
            && (!open || ValueEvidence.AreDifferentNames(column)))
        {
            var reason = $"{column.CountText(values.Texts.NameWords)} memuat kata yang lazim dalam nama orang.";
            return Proposal.Review(Type(WellKnownTypes.Person), new VerdictEvidence("nilai", reason));
        }

        return open || _unit == ObservationUnit.Agregat ? null : ByClosedSet(column);
    }

    private Proposal? ByClosedSet(ColumnFacts column)
    {
        var set = ValueEvidence.ClosedSet(column);
        if (set < 0)
        {
            return null;
        }

        var type = Type(_rules.Lexicon.SetTypes[set]);
        var count = column.CountText(column.Values.Texts.Sets[set]);
        var evidence = new VerdictEvidence("nilai", $"{count} ada di daftar {type.Name.ToLowerInvariant()}.");
        return _unit == ObservationUnit.Orang
            ? Proposal.Exempt(type, 0.7, evidence, OnePerson(""))
            : Proposal.Review(type, evidence, Unclear);
    }

    /// <summary>Nothing speaks against opening; something has to speak for it.</summary>
    private Proposal Open(ColumnFacts column)
    {
        var type = OpenType(column);
        if (type is null)
        {
            return _unit == ObservationUnit.Agregat && ValueEvidence.ClosedSet(column) >= 0
                ? Opened(Type(WellKnownTypes.Category), 0.6, new VerdictEvidence("nilai", "Isi kolom adalah label."))
                : Undecided(null, new VerdictEvidence("judul", "Jenis kolom tidak dikenal dari judulnya."));
        }

        if (type.ClassIn(ObservationUnit.Agregat) != AccessClass.Terbuka)
        {
            var reason = new VerdictEvidence("judul", $"{type.Name}: dapat terbuka menurut penilaian peninjau.");
            return type.MarksPerson
                ? Proposal.Review(type, column.ByWords, reason)
                : Undecided(type, column.ByWords, reason);
        }

        if (_unit == ObservationUnit.Orang)
        {
            return Undecided(type, column.ByWords, OnePerson(", jadi kolom lain dapat ikut mengungkapnya"));
        }

        if (!ValueEvidence.Supports(column, type.Values))
        {
            var reason = column.IsEmpty ? "Kolom kosong." : "Isi kolom tidak sesuai dengan judulnya.";
            return Undecided(type, column.ByWords, new("nilai", reason));
        }

        return Opened(type, _unit == ObservationUnit.Agregat ? 0.9 : 0.75, column.ByWords, Fits);
    }

    private ColumnType? OpenType(ColumnFacts column)
    {
        if (IsOfOffice(column))
        {
            var named = column.HeaderType == WellKnownTypes.Person;
            return Type(named ? WellKnownTypes.Office : WellKnownTypes.OfficeAddress);
        }

        return column.Header.Type is { IsOpenInAggregates: true } ? Type(WellKnownTypes.Category) : column.Header.Type;
    }

    /// <summary>
    /// A plain "alamat" beside schools' or offices' names is an office's address; a plain "nama" full of offices is
    /// their names.
    /// </summary>
    private bool IsOfOffice(ColumnFacts column) => (column.Header.Route, column.HeaderType) switch
    {
        (HeaderRoute.Sendiri, WellKnownTypes.HomeAddress) => _ofOffices,
        (HeaderRoute.Sendiri, WellKnownTypes.Person) => column.Bound(column.Values.Texts.Offices) >= ValueEvidence.Half,
        _ => false,
    };

    private ColumnType Type(string key) => _rules.Types[key];

    private static VerdictEvidence Fits => new("nilai", "Isi kolom sesuai dengan judulnya.");

    private static VerdictEvidence Unclear =>
        new("satuan-pengamatan", "Belum jelas apakah satu baris adalah satu orang.");

    private static VerdictEvidence OnePerson(string so) =>
        new("satuan-pengamatan", $"Satu baris adalah satu orang{so}.");

    private static Proposal Opened(ColumnType type, double confidence, params VerdictEvidence[] evidence) =>
        new(AccessClass.Terbuka, type, confidence, evidence, Contrary: false);

    private static Proposal Undecided(ColumnType? type, params VerdictEvidence[] evidence) =>
        new(AccessClass.Tinjau, type, 0.4, evidence, Contrary: false);
}
