using SatuData.Classification.Headers;
using SatuData.Classification.Rules;
using SatuData.Classification.Values;

namespace SatuData.Classification.Verdicts;

/// <summary>
/// Proposes the class of one column: identifiers in the values first, then what the header says and the values do not
/// contradict, then what the values say alone. Stray identifiers send what would be open to a person.
/// </summary>
internal sealed class ColumnJudge(TableFacts table)
{
    private readonly IdentifierJudge _identifiers = new(table.Rules, table.Unit);
    private readonly ValueJudge _values = new(table);

    public Proposal Judge(ColumnFacts column)
    {
        var found = _identifiers.Judge(column) ?? ByHeader(column) ?? _values.Judge(column) ?? Unknown(column);
        return found.Class != Tabular.Access.AccessClass.Dikecualikan && Strays.Of(column) is var cells and > 0
            ? Stray(column, found.Type, cells) : found;
    }

    private Proposal? ByHeader(ColumnFacts column)
    {
        if (column.Header.Type is not { } named)
        {
            return null;
        }

        var type = column.Header.OfPerson is { } own && table.IsOfPersons ? own : Routed(column, named);
        return _values.Contradiction(column, type) ?? (type.IsPersonal ? Personal(column, type) : Other(column, type));
    }

    private Proposal? Personal(ColumnFacts column, ColumnType type)
    {
        if (!table.IsOfPersons && Looks.Measures(column) && IsOfWords(type))
        {
            return Proposal.Of(
                table.Type(WellKnownTypes.Measure), table.Unit, 0.8, column.ByWords,
                new VerdictEvidence("nilai", "Isi kolom hitungan, bukan orang."));
        }

        if (type.IsOpenInAggregates)
        {
            return Proposal.Of(type, table.Unit, Support.By(column, type) ? 0.9 : 0.75, column.ByWords, OfUnit);
        }

        if (Support.By(column, type) && !IsPlainNameOfOthers(column, type))
        {
            return Proposal.Of(type, table.Unit, 0.9, column.ByWords, Fits);
        }

        var byValues = _values.Judge(column);
        if (byValues is not null && (
            byValues.Contrary || type.Key == WellKnownTypes.Person || byValues.Type?.Key == WellKnownTypes.BirthPlace))
        {
            return byValues;
        }

        return table.IsOfPersons && column.IsEmpty
            ? Proposal.Of(type, table.Unit, 0.7, column.ByWords, new VerdictEvidence("nilai", "Kolom kosong."))
            : Proposal.Doubt(type, column.ByWords, new VerdictEvidence(
                "nilai", column.IsEmpty ? "Kolom kosong." : "Isi kolom tidak sesuai dengan judulnya; periksa."));
    }

    // Any values may be of a type that says nothing of them: numbers then speak against it only where it may be open.
    private static bool IsOfWords(ColumnType type) =>
        type.Values is ValueTest.Nama or ValueTest.Teks or ValueTest.Himpunan
            || (type.Values == ValueTest.Apa && type.IsOpenInAggregates);

    /// <summary>"Nama" alone may be anything's name; the letters decide.</summary>
    private static bool IsPlainNameOfOthers(ColumnFacts column, ColumnType type) =>
        type.Key == WellKnownTypes.Person && column.Header.Route == HeaderRoute.Sendiri && !Looks.Persons(column);

    private Proposal? Other(ColumnFacts column, ColumnType type)
    {
        if (column.IsEmpty)
        {
            return Proposal.Undecided(type, column.ByWords, new VerdictEvidence("nilai", "Kolom kosong."));
        }

        if (Support.By(column, type))
        {
            return Proposal.Of(
                type, table.Unit, table.Unit == ObservationUnit.Agregat ? 0.9 : 0.8, column.ByWords, Fits);
        }

        return _values.Judge(column)
            ?? Proposal.Undecided(
                type, column.ByWords, new VerdictEvidence("nilai", "Isi kolom tidak sesuai dengan judulnya."));
    }

    /// <summary>
    /// A plain "alamat" or "telepon" beside schools' or offices' names is an office's; a plain "nama" full of offices is
    /// their names.
    /// </summary>
    private ColumnType Routed(ColumnFacts column, ColumnType type) => (column.Header.Route, type.Key) switch
    {
        (_, WellKnownTypes.Position) when table.IsOfPersons => table.Type(WellKnownTypes.HomePosition),
        (HeaderRoute.Sendiri, WellKnownTypes.HomeAddress) when table.IsOfOffices =>
            table.Type(WellKnownTypes.OfficeAddress),
        (HeaderRoute.Sendiri, WellKnownTypes.Phone) when table.IsOfOffices => table.Type(WellKnownTypes.OfficePhone),
        (HeaderRoute.Sendiri, WellKnownTypes.Email) when table.IsOfOffices => table.Type(WellKnownTypes.OfficeEmail),
        (HeaderRoute.Sendiri, WellKnownTypes.Person) when column.Values.Share(ValueTraits.Office) >= Looks.Half =>
            table.Type(WellKnownTypes.Office),
        _ => type,
    };

    private Proposal Unknown(ColumnFacts column) => Proposal.Undecided(
        null, new VerdictEvidence("judul", "Jenis kolom tidak dikenal dari judul maupun isinya."), OfUnit);

    private static Proposal Stray(ColumnFacts column, ColumnType? type, long cells) =>
        Proposal.Doubt(type, new VerdictEvidence(
        "sel",
        $"{cells.ToString("N0", System.Globalization.CultureInfo.GetCultureInfo("id-ID"))} sel memuat NIK, telepon, surel, rekening, NPWP, atau NIP; "
        + "samarkan selnya atau kecualikan kolomnya."));

    private VerdictEvidence OfUnit => new("satuan-pengamatan", table.Unit switch
    {
        ObservationUnit.Orang => "Satu baris adalah satu orang.",
        ObservationUnit.RumahTangga => "Satu baris adalah satu keluarga.",
        ObservationUnit.Usaha => "Satu baris adalah satu lembaga atau usaha.",
        ObservationUnit.Agregat => "Satu baris adalah hitungan, bukan orang.",
        _ => "Belum jelas apakah satu baris adalah satu orang.",
    });

    private static VerdictEvidence Fits => new("nilai", "Isi kolom sesuai dengan judulnya.");
}
